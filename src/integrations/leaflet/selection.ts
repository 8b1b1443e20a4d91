import { telHref, type Contact } from '#domain/contacts.ts';
import { createExplainer } from '#domain/explain.ts';
import type { Answer, LevelPage, Municipality, OutcomePage, Site, Source } from '#domain/site.ts';
import { longDay, monthOf } from '#domain/sources.ts';
import { da } from '#strings/da.ts';
import type { Run } from './lines.ts';

/** Rights shown: the first ones in the order editors gave them. */
const RIGHTS = 6;

/** Something with a title; each text is a paragraph. */
export interface Item {
  title: string;
  /** What it is: left out when room is short. */
  about?: string;
  texts: Run[][];
}
/** An entry of a list: one item, or several that the same remark holds for. */
export interface Entry {
  items: Item[];
  /** How it is known and what to mind, in small type. */
  remark?: string;
  source?: string;
}

/** What the leaflet says. Every sentence stands on a page of the site, word for word. */
export interface Leaflet {
  colour: string;
  title: string;
  siteName: string;
  owner: string;
  intro: string;
  danger: { numbers: Run[][]; summary?: string };
  situations: { title: string; lead: string; entries: Entry[] };
  triangle: { title: string; lead: string; note: string; alt: string; levels: Item[] };
  /** What the abbreviations of the front mean, where it does not write them out. */
  words: Run[][];
  say?: { title: string; lead: string; sentences: string[] };
  ifNothing: { title: string; texts: string[] };
  rights: { title: string; lead: string; entries: Entry[] };
  /** The first `needed` are always shown; the others as far as there is room. */
  contacts: { title: string; entries: Entry[]; needed: number; more: string };
  /** Of all but the contacts, which bring their own. */
  sources: { title: string; texts: string[] };
  about: string[];
  web: { text: string; address?: string; alt?: string };
}

const unbroken = (phone: string) => phone.replaceAll(' ', '\u00a0');
const call = (phone: string): Run => ({ text: unbroken(phone), strong: true, link: telHref(phone) });
const sentence = (s: string) => (/[.!?]$/.test(s) ? s : `${s}.`);
const plain = (text: string): Run[] => [{ text }];

/** »Spørg i stedet«, when a contact has no number of its own to show. */
function insteadOf(c: Contact): Run[] | undefined {
  if (!c.instead || (c.trust !== 'unknown' && c.trust !== 'withdrawn')) return undefined;
  const { name, phone, findBy } = c.instead;
  const start: Run[] = [{ text: `${da.contacts.instead}: ` }, { text: name, strong: true }];
  return phone ? [...start, { text: ', ' }, call(phone)] : findBy ? [...start, { text: `. ${findBy}` }] : start;
}

function trustOf(c: Contact): string[] {
  const t = da.contacts;
  if (c.trust === 'published' && c.source) return [t.published(c.source.publisher, c.source.dateText)];
  if (c.trust === 'verified' && c.checked) return [t.verified(longDay(c.checked.date), c.checked.by)];
  if (c.trust === 'expired' && c.checked) return [t.expired(longDay(c.checked.date))];
  return c.trust === 'unknown' ? [t.unknown] : c.trust === 'withdrawn' ? [t.withdrawn] : [];
}

const sourceText = (s: Source) => `${s.title} (${s.dateText})`;

function contactItem(c: Contact): Item {
  const t = da.contacts;
  const reached = c.phone ?? c.email;
  const instead = insteadOf(c);
  const mail: Run[] = c.email ? [{ text: `${t.mail}: ` }, { text: c.email, link: `mailto:${c.email}` }, { text: '.' }] : [];
  return {
    title: c.name,
    about: c.who,
    texts: [
      ...(reached ? [[...(c.phone ? [call(c.phone)] : []), ...(c.phone && c.email ? [{ text: '. ' }] : []), ...mail]] : []),
      ...(c.hours ? [plain(`${t.hours}: ${c.hours}`)] : []),
      ...(c.address ? [plain(`${t.address}: ${c.address}`)] : []),
      ...(c.findBy ? [plain(c.findBy)] : []),
      ...(c.website && !reached && !c.findBy ? [[{ text: c.website, link: c.website }]] : []),
      ...(instead && !c.findBy ? [instead] : []),
    ],
  };
}

/** Contacts as entries; neighbours with the same note share it. */
function contactEntries(contacts: Contact[]): Entry[] {
  const entries: Entry[] = [];
  for (const c of contacts) {
    const remark = [...(c.note ? [c.note] : []), ...trustOf(c)].join(' ');
    const last = entries.at(-1);
    if (last && c.note && last.remark === remark && last.source === (c.source && sourceText(c.source))) last.items.push(contactItem(c));
    else entries.push({ items: [contactItem(c)], ...(remark ? { remark } : {}), ...(c.source ? { source: sourceText(c.source) } : {}) });
  }
  return entries;
}

function answered(question: string, a: Answer, answer: string): Run[] {
  const known = a.answer !== 'ikke-oplyst';
  const ask = known || !a.ask ? [] : a.ask.phone ? [{ text: ` ${da.honesty.ask}: ${a.ask.name}, ` }, call(a.ask.phone), { text: '.' }] : [{ text: ` ${da.honesty.ask}: ${a.ask.name}.` }];
  return [{ text: `${question} ` }, { text: sentence(answer), strong: true }, ...ask];
}

function levelItem(level: LevelPage): Item {
  const { decides, consent } = level;
  const t = da.honesty;
  return {
    title: `${level.order}. ${level.title}`,
    texts: level.withdrawn ? [] : [answered(t.decides, decides, decides.answer === 'ikke-oplyst' ? t.unknown : decides.answer), answered(t.consent, consent, t.consentAnswer[consent.answer])],
  };
}

/** The nearest outcome behind each answer to the first question: where most parents end who give that answer. */
function situationsOf(m: Municipality): { text: string; outcome: OutcomePage }[] {
  const start = m.nodes.find((n) => n.slug === 'start');
  if (start?.kind !== 'question') return [];
  const outcomes = new Map(m.nodes.flatMap((n) => (n.kind === 'outcome' && !n.withdrawn ? [[n.slug, n] as const] : [])));
  return start.choices.flatMap(({ text }) => {
    const nearest = m.routes.filter((r) => r.steps[0]?.answer === text && outcomes.has(r.outcome)).sort((a, b) => a.steps.length - b.steps.length)[0];
    const outcome = nearest && outcomes.get(nearest.outcome);
    return outcome ? [{ text, outcome }] : [];
  });
}

/**
 * Chooses the leaflet's words from the site.
 * @param home absolute address of the municipality's page; undefined when the site's own is not set
 */
export function leafletOf(site: Site, m: Municipality, { siteName, publisher, home }: { siteName: string; publisher?: string | undefined; home?: string | undefined }): Leaflet {
  const situations = situationsOf(m);
  const main = situations[0]?.outcome;
  const levels = m.levels.filter((l) => !l.withdrawn);
  const everyday = levels[0];
  const rights = site.rights.filter((r) => !r.withdrawn).slice(0, RIGHTS);
  const acutePage = m.nodes.find((n) => n.slug === 'akut' && !n.withdrawn);

  const unique = <T>(list: (T | undefined)[]): T[] => [...new Set(list)].flatMap((x) => (x === undefined ? [] : [x]));
  // Those whom parents know (»rolle«) stand with the situation, those who save lives at the top.
  const needed = unique<Contact>([...m.acute.filter((c) => !site.nationalContacts.includes(c)), ...situations.map((s) => s.outcome.contacts[0]).filter((c) => !c?.acute), ...(main?.contacts ?? []), m.askHere, ...m.areas.map((a) => a.contact)]).filter((c) => c.trust !== 'role');
  const others = m.contacts.filter((c) => c.trust !== 'role' && !m.acute.includes(c) && !needed.includes(c));
  const first = contactEntries(needed);
  const sources = unique<Source>([...(main?.sources ?? []), ...levels.flatMap((l) => [l.decides.source, l.consent.source]), everyday?.ifNothing.source, ...rights.flatMap((r) => r.sources)]);
  const written = [...levels, ...m.nodes].map((p) => p.written).sort()[0];
  const reviewed = [...levels, ...m.nodes].some((p) => p.reviewed);

  const front = [...situations.flatMap(({ text, outcome }) => [text, outcome.contacts[0]?.name ?? '']), ...m.levels.map(levelItem).flatMap((l) => [l.title, ...l.texts.flat().map((run) => run.text)])].join('. ');

  return {
    colour: m.colour,
    title: da.municipality.title(m.name),
    siteName,
    owner: publisher ? da.footer.by(publisher) : da.footer.independent,
    intro: m.intro,
    danger: {
      numbers: site.nationalContacts.filter((c) => c.acute).flatMap((c, i) => (c.phone ? [[{ text: `${da.acute.why[i] ?? ''} ` }, call(c.phone)]] : [])),
      ...(acutePage ? { summary: acutePage.summary } : {}),
    },
    situations: {
      title: da.municipality.contactTitle,
      lead: da.municipality.contactLead,
      entries: situations.map(({ text, outcome }) => {
        const first = outcome.contacts[0];
        const instead = first && insteadOf(first);
        const number = first?.phone && !first.name.includes(first.phone) ? [{ text: ': ' }, call(first.phone)] : [];
        const found = first?.trust === 'role' && first.findBy ? [plain(first.findBy)] : [];
        return { items: [{ title: text, texts: first ? [[{ text: first.name, strong: true }, ...number], ...found, ...(instead ? [instead] : [])] : [] }] };
      }),
    },
    triangle: {
      title: da.municipality.triangleTitle,
      lead: da.triangle.lead,
      note: m.triangleNote,
      alt: [da.triangle.lead, ...m.levels.map((l) => `${l.order}. ${l.title}`)].join(' '),
      levels: m.levels.map(levelItem),
    },
    words: createExplainer(site.terms, m.slug).bareIn(front).map((t) => [{ text: `${t.word}: `, strong: true }, { text: t.short }]),
    ...(main ? { say: { title: da.path.say, lead: da.path.sayLead, sentences: main.sayThis } } : {}),
    ifNothing: { title: da.path.ifNothing, texts: unique([main?.ifNothing, everyday?.ifNothing.explanation]) },
    rights: { title: da.rights.title, lead: da.rights.lead, entries: rights.map((r) => ({ items: [{ title: r.title, texts: [plain(r.summary)] }] })) },
    contacts: { title: da.contacts.indexTitle(m.name), entries: [...first, ...contactEntries(others)], needed: first.length, more: da.contacts.lead },
    sources: { title: da.page.sources, texts: sources.map(sourceText) },
    about: [...(written ? [da.page.basis(monthOf(written))] : []), ...(reviewed ? [] : [da.page.notReviewed]), da.footer.built(longDay(site.today))],
    web: home ? { text: da.leaflet.web(home), address: home, alt: da.leaflet.code(home) } : { text: da.leaflet.web(siteName) },
  };
}
