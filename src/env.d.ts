declare namespace App {
  /** What prose components may show; set by the page before its texts are rendered. */
  interface Locals {
    /** Contacts by id. */
    contacts: ReadonlyMap<string, import('./domain/contacts.ts').Contact>;
    /** Glossary terms by id. */
    terms: ReadonlyMap<string, import('./domain/site.ts').Term>;
    /** True where many texts stand on one page: terms are explained once, at its end. */
    glossaryAtEnd?: boolean;
  }
}
