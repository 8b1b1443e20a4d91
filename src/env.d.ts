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

/** Files with the words of search, below the base path: those all municipalities share, and municipality → its own. Put in by integrations/search-index. */
declare const SEARCH_FILES: { shared: string; own: Record<string, string> };
/** File → LIX of texts harder to read than wanted; put in by integrations/content-gate. */
declare const HARD_TEXTS: Record<string, number>;
