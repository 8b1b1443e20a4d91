import type { Contact } from './contacts.ts';
import { answerIn } from './coverage.ts';
import { pagesOf, type Municipality, type Page, type Question, type Site, type Source } from './site.ts';
import { newerThan, sourcesOf } from './source-use.ts';

/** What is left to do in one municipality. Every list names the things themselves, most urgent kind first. */
export interface Status {
  municipality: Municipality;
  /** Questions asked of every municipality. */
  asked: number;
  answered: number;
  /** Said to be unanswered, with whom to ask; contact questions first. */
  unanswered: Question[];
  /** Neither answered nor said to be unanswered. */
  missing: Question[];
  withdrawn: (Page | Contact)[];
  /** Contacts with a channel that nobody has checked, or not lately; those parents are sent to first. */
  unverified: Contact[];
  /** Contacts without a channel that is safe to show. */
  unknown: Contact[];
  overdue: Page[];
  /** Pages that build on a source newer than the last look at them. */
  outdated: { page: Page; sources: Source[] }[];
  /** Pages harder to read than wanted. */
  hard: { page: Page; lix: number }[];
  /** Pages that build on no municipality's source. */
  unsourced: Page[];
}

/** How many things are left; the more, the worse. */
export const leftIn = (s: Status): number =>
  s.unanswered.length + s.missing.length + s.withdrawn.length + s.unverified.length + s.unknown.length + s.overdue.length + s.outdated.length + s.hard.length + s.unsourced.length;

const TOPICS: readonly Question['topic'][] = ['kontakt', 'stoette', 'samarbejde', 'rettigheder'];
const byTopic = (a: Question, b: Question) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic);

function statusOf(m: Municipality, questions: readonly Question[], hard: ReadonlyMap<string, number>): Status {
  const cells = questions.map((question) => ({ question, kind: answerIn(m, question).kind }));
  const of = (kind: string) => cells.filter((c) => c.kind === kind).map((c) => c.question).sort(byTopic);
  const pages = pagesOf(m).filter((p) => !p.withdrawn);
  const sentTo = [...m.acute, ...m.nodes.flatMap((n) => (n.kind === 'outcome' ? n.contacts : []))];
  const use = (c: Contact) => sentTo.filter((other) => other === c).length;
  const contacts = [...m.contacts].sort((a, b) => use(b) - use(a));
  return {
    municipality: m,
    asked: questions.length,
    answered: of('answered').length,
    unanswered: of('unanswered'),
    missing: of('missing'),
    withdrawn: [...pagesOf(m).filter((p) => p.withdrawn), ...contacts.filter((c) => c.trust === 'withdrawn')],
    unverified: contacts.filter((c) => c.trust === 'published' || c.trust === 'expired'),
    unknown: contacts.filter((c) => c.trust === 'unknown'),
    overdue: pages.filter((p) => p.overdue),
    outdated: pages.map((page) => ({ page, sources: newerThan(page) })).filter((o) => o.sources.length > 0),
    hard: pages.flatMap((page) => (hard.has(page.file) ? [{ page, lix: hard.get(page.file) ?? 0 }] : [])).sort((a, b) => b.lix - a.lix),
    unsourced: pages.filter((p) => !sourcesOf(p).some((s) => s.kind === 'kommune')),
  };
}

/**
 * The state of every municipality, the one with most left to do first.
 * @param hard texts harder to read than wanted: file → LIX
 */
export function statusList(site: Site, hard: ReadonlyMap<string, number>): Status[] {
  const questions = site.questions.filter((q) => q.scope === 'municipality');
  return site.municipalities
    .map((m) => statusOf(m, questions, hard))
    .sort((a, b) => b.missing.length - a.missing.length || leftIn(b) - leftIn(a) || a.municipality.name.localeCompare(b.municipality.name, 'da'));
}
