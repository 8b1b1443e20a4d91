declare namespace App {
  interface Locals {
    /** Contacts an MDX text of this page may show, by id; set by the page. */
    contacts: ReadonlyMap<string, import('./domain/contacts.ts').Contact>;
  }
}
