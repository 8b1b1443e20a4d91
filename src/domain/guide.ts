import { START } from './contact-path.ts';
import type { Contact } from './contacts.ts';
import type { CooperationPage, Honesty, IfNothing, LevelPage, Municipality, NodePage, Page, ServicePage, Site, Source, Term } from './site.ts';
import { sourcesOf } from './source-use.ts';

/** A place in the printed guide: on paper its number stands for the link. */
export interface Numbered {
  number: string;
  /** Anchor on the print page. */
  id: string;
}
/** What is printed of a page, besides its prose. */
interface Text {
  page: Page;
  node?: NodePage;
  level?: LevelPage;
  facts?: Honesty;
  kit?: CooperationPage['kit'];
  timeline?: ServicePage['timeline'];
  contacts: Contact[];
}
export interface GuideEntry extends Text, Numbered {}

/** What the chapters are about; components put it into words. */
export type Subject = 'contact' | 'triangle' | 'cooperation' | 'services' | 'rights' | 'contacts' | 'glossary' | 'sources';
export interface GuideChapter extends Numbered {
  subject: Subject;
  entries: GuideEntry[];
}

/** A municipality's whole guide as a book: numbered chapters, in the order of the site's menu. */
export interface Guide {
  texts: GuideChapter[];
  contacts: GuideChapter;
  terms: GuideChapter;
  sources: GuideChapter;
  /** The texts by the URL of their page. */
  entries: ReadonlyMap<string, GuideEntry>;
  /** Where in the book a page of the site stands, by its URL: texts, and overviews as whole chapters. */
  places: ReadonlyMap<string, Numbered>;
  /** What parents do when nothing happens, where several texts say the same: printed once. */
  usual?: IfNothing;
  /** The glossary as it holds here. */
  words: Term[];
  /** Everything the book builds on, by title. */
  builtOn: Source[];
}

/** The contact path as one reads it on paper: each question before what its answers lead to. */
function inReadingOrder(m: Municipality): NodePage[] {
  const nodes = new Map(m.nodes.map((n) => [n.slug, n]));
  const order = new Set<NodePage>();
  const walk = (slug: string): void => {
    const node = nodes.get(slug);
    if (!node || order.has(node)) return;
    order.add(node);
    if (node.kind === 'question') for (const { to } of node.choices) walk(to);
  };
  walk(START);
  return [...order];
}

/** Orders and numbers everything the print page shows. Pages taken down are left out. */
export function guideOf(site: Site, m: Municipality): Guide {
  const { paths } = site;
  const places = new Map<string, Numbered>();
  let last = 0;
  const chapter = (subject: Subject, href: string, texts: readonly Text[] = []): GuideChapter => {
    const number = String((last += 1));
    const made = { number, id: `kapitel-${number}`, subject, entries: texts.map((text, i) => ({ ...text, number: `${number}.${i + 1}`, id: `${text.page.collection}-${text.page.slug}` })) };
    places.set(href, made);
    return made;
  };
  const written: [Subject, string, Text[]][] = [
    ['contact', paths.contact(m.slug), inReadingOrder(m).map((node) => ({ page: node, node, contacts: [] }))],
    ['triangle', paths.triangle(m.slug), m.levels.map((level) => ({ page: level, level, facts: level, contacts: level.contacts }))],
    ['cooperation', paths.cooperation(m.slug), m.steps.map((page) => ({ page, kit: page.kit, contacts: page.contacts }))],
    ['services', paths.services(m.slug), m.services.map((page) => ({ page, facts: page, timeline: page.timeline, contacts: page.contacts }))],
    ['rights', paths.rights(), site.rights.map((page) => ({ page, contacts: page.contacts }))],
  ];
  const texts = written.flatMap(([subject, href, all]) => {
    const shown = all.filter(({ page }) => !page.withdrawn);
    return shown.length > 0 ? [chapter(subject, href, shown)] : [];
  });
  const entries = texts.flatMap((c) => c.entries);
  const answers = entries.flatMap((e) => e.facts?.ifNothing ?? []);
  const usual = answers.find((answer, i) => answers.indexOf(answer) !== i);
  const builtOn = new Set([...entries.flatMap((e) => sourcesOf(e.page)), ...[...m.contacts, ...site.nationalContacts].flatMap((c) => c.source ?? [])]);
  const byUrl = entries.map((e) => [e.page.href, e] as const);
  return {
    texts,
    contacts: chapter('contacts', paths.contacts(m.slug)),
    terms: chapter('glossary', paths.glossary()),
    sources: chapter('sources', paths.sources()),
    entries: new Map(byUrl),
    places: new Map([...places, ...byUrl]),
    ...(usual ? { usual } : {}),
    words: site.terms.filter((t) => !t.municipality || t.municipality === m.slug),
    builtOn: site.sources.filter((s) => builtOn.has(s)).sort((a, b) => a.title.localeCompare(b.title, 'da')),
  };
}
