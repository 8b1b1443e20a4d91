declare namespace App {
  /** What prose components may show; set by the page before its texts are rendered. */
  interface Locals {
    /** Contacts by id. */
    contacts: ReadonlyMap<string, import('./domain/contacts.ts').Contact>;
    /** Glossary terms by id. */
    terms: ReadonlyMap<string, import('./domain/site.ts').Term>;
    /** On the print page: the book the text is part of. */
    guide?: import('./domain/guide.ts').Guide;
  }
}

/** Shared words of search, as text; put in by integrations/search-index. */
declare const SEARCH_SHARED: string;
/** Municipality → file with its words, below the base path. */
declare const SEARCH_FILES: Record<string, string>;
/** File → LIX of texts harder to read than wanted; put in by integrations/content-gate. */
declare const HARD_TEXTS: Record<string, number>;
