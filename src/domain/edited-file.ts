import { allPages, type Site } from './site.ts';

const known = new WeakMap<Site, Map<string, string>>();

/** The file editors change to change a page; undefined for pages that gather from many. */
export function editedFile(site: Site, href: string): string | undefined {
  let files = known.get(site);
  if (!files) {
    const { paths } = site;
    files = new Map([
      [paths.glossary(), 'content/ordliste.yaml'],
      [paths.sources(), 'content/kilder.yaml'],
      ...site.municipalities.flatMap((m): [string, string][] => [[m.href, m.file], [paths.contacts(m.slug), m.file.replace('kommune.yaml', 'kontakter.yaml')]]),
      ...allPages(site).map((p): [string, string] => [p.href, p.file]),
    ]);
    known.set(site, files);
  }
  return files.get(href);
}
