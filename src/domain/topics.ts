import { allPages, pagesOf, type Municipality, type Page, type Site } from './site.ts';

/** One line of the A-Å index. */
export interface Topic {
  text: string;
  href: string;
  /** Municipality, for indexes that hold several. */
  where?: string;
  isTerm: boolean;
  /** What kind of page it is, where another page of the index has the same name. */
  kind?: Page['collection'];
}
export interface TopicGroup {
  letter: string;
  topics: Topic[];
}

const byLetter = (topics: Topic[]): TopicGroup[] => {
  const groups = new Map<string, Topic[]>();
  for (const topic of topics.sort((a, b) => a.text.localeCompare(b.text, 'da') || (a.where ?? '').localeCompare(b.where ?? '', 'da'))) {
    const first = topic.text.replace(/^[^\p{L}\p{N}]+/u, '').charAt(0).toLocaleUpperCase('da');
    const letter = /\p{N}/u.test(first) ? '0-9' : first;
    groups.set(letter, [...(groups.get(letter) ?? []), topic]);
  }
  return [...groups].map(([letter, list]) => ({ letter, topics: list })).sort((a, b) => a.letter.localeCompare(b.letter, 'da'));
};

/** All pages and terms from A to Å: of one municipality with the shared ones, or of the whole site. */
export function topicsOf(site: Site, municipality?: Municipality): TopicGroup[] {
  const names = new Map(site.municipalities.map((m) => [m.slug, m.name]));
  const pages = municipality ? [...pagesOf(municipality), ...site.rights] : allPages(site);
  const terms = site.terms.filter((t) => !municipality || !t.municipality || t.municipality === municipality.slug);
  const shown = pages.filter((p) => !p.withdrawn);
  const nameOf = (p: Page) => `${p.shortTitle.toLocaleLowerCase('da')} ${p.municipality ?? ''}`;
  const named = Map.groupBy(shown, nameOf);
  return byLetter([
    ...shown.map((p): Topic => {
      const where = municipality ? undefined : p.municipality && names.get(p.municipality);
      const kind = named.get(nameOf(p))!.length > 1 ? { kind: p.collection } : {};
      return { text: p.shortTitle, href: p.href, isTerm: false, ...(where ? { where } : {}), ...kind };
    }),
    ...terms.map((t): Topic => {
      const where = municipality ? undefined : t.municipality && names.get(t.municipality);
      return { text: t.word, href: t.href, isTerm: true, ...(where ? { where } : {}) };
    }),
  ]);
}
