import { allPages, type Site } from './site.ts';

/** Every page URL of the site, base path included. */
export function urlsOf(site: Site): string[] {
  const { paths } = site;
  const all = [
    paths.home(), paths.rights(), paths.glossary(), paths.sources(), paths.topics(), paths.coverage(), paths.search(),
    ...site.questions.map((q) => q.href),
    ...site.municipalities.flatMap(({ slug: m }) => [
      paths.municipality(m), paths.contact(m), paths.triangle(m), paths.cooperation(m), paths.services(m), paths.contacts(m), paths.print(m), paths.topics(m),
    ]),
    ...allPages(site).map((p) => p.href),
  ];
  return [...new Set(all)];
}
