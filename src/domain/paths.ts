import type { Page } from './site.ts';

/** Every URL of the site, typed (design: the URLs are fixed). `base` starts and ends with a slash. */
export function pathsFor(base: string) {
  const at = (...parts: string[]) => base + parts.map((part) => `${part}/`).join('');
  return {
    base,
    home: () => at(),
    municipality: (m: string) => at(m),
    contact: (m: string, node?: string) => (node && node !== 'start' ? at(m, 'kontakt', node) : at(m, 'kontakt')),
    triangle: (m: string, level?: string) => (level ? at(m, 'stoettetrekanten', level) : at(m, 'stoettetrekanten')),
    cooperation: (m: string, step?: string) => (step ? at(m, 'samarbejde', step) : at(m, 'samarbejde')),
    services: (m: string, service?: string) => (service ? at(m, 'tilbud', service) : at(m, 'tilbud')),
    contacts: (m: string) => at(m, 'kontakter'),
    print: (m: string) => at(m, 'udskriv'),
    leaflet: (m: string) => `${at(m)}pjece.pdf`,
    topics: (m?: string) => (m ? at(m, 'emner') : at('emner')),
    /** The chooser: one question, every municipality's answer. */
    question: (id: string) => at('emner', id),
    rights: (topic?: string) => (topic ? at('rettigheder', topic) : at('rettigheder')),
    glossary: (term?: string) => at('ordliste') + (term ? `#${term}` : ''),
    sources: (id?: string) => at('kilder') + (id ? `#${id}` : ''),
    coverage: () => at('daekning'),
    search: () => at('soeg'),
    /** Short address of the owner's accessibility statement. */
    statement: () => at('was'),
    about: (page: string) => (page === 'tilgaengelighed' || page === 'privatliv' ? at(page) : at('om', page)),
    file: (name: string) => base + name,
  };
}
export type Paths = ReturnType<typeof pathsFor>;

/** The page of an entry, by its collection, municipality and slug. */
export function entryPath(paths: Paths, collection: Page['collection'], municipality: string, slug: string): string {
  switch (collection) {
    case 'kontaktveje': return paths.contact(municipality, slug);
    case 'stoettetrekanten': return paths.triangle(municipality, slug);
    case 'samarbejde': return paths.cooperation(municipality, slug);
    case 'tilbud': return paths.services(municipality, slug);
    case 'rettigheder': return paths.rights(slug);
    case 'om': return paths.about(slug);
  }
}
