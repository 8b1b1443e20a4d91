import { plain } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Term, Understanding } from './understand.ts';
import type { FoundPage } from './word.ts';

/** A page that answers, best first. */
export interface Hit {
  page: FoundPage;
  score: number;
  /** How much of what was asked the page answers, 0 to 1. */
  share: number;
  /** It is about a word that was asked for, whatever the other words are. */
  about: boolean;
}

/** Pages that hold everywhere stand after the municipality's own; words after pages, unless a definition is asked for; a page whose title begins with the query before others; of equals, what the municipality offers. */
const PRIOR = { shared: 0.9, word: 0.7, about: 0.7, definition: 1.6, unanswered: 0.75, contact: 1.2, named: 1.6, offer: 1.05, danger: 2 };
/** End of the address of a page with the acute numbers. */
const ACUTE = '/kontakt/akut/';
/** Part of the score that depends on how much of the query is answered. */
const WHOLE = 0.75;
/** Pages worth showing come this near the best. */
const WORTH = 0.2;
/** A query about something else: it finds nothing. A long story may well name such a thing, one of a child sooner; danger counts for more. */
const STORY = { ofChild: 4, ofNobody: 7 };
const isElsewhere = ({ elsewhere, child, terms, danger }: Understanding): boolean => !danger && elsewhere.length > 0 && terms.length < (child ? STORY.ofChild : STORY.ofNobody);

/** How much of the query the best page must answer: of a short one with words nobody has, much; of a long one, little. The others half as much as the best. */
const enough = ({ terms, textWords, unknown, child }: Understanding): number => {
  const words = new Set(terms.filter((t) => t.ours !== 'besides').map((t) => t.typed)).size + textWords.length + unknown.length;
  return unknown.length === 0 ? 0.2 : child ? OF_CHILD : words <= 2 ? 0.45 : words === 3 ? 0.36 : 0.25;
};
/** Who writes about a child means this site: then a little is enough. */
const OF_CHILD = 0.12;
/** The question of readers whose words nobody knows. */
const FIRST = 'foerste-kontakt';
/** Weight from which a word surely means a page. */
const SURE = 2.4;
/** Weight of a title or of a page's own central words. */
const ABOUT = 2.6;
/** A word nobody has counts for less than a rare one: sentences hold many. */
const UNKNOWN = 0.9;
/** A word of the texts alone counts for less. */
const IN_TEXT = 0.6;

/** How surely a term means each page. */
function pagesOf(term: Term): Map<FoundPage, number> {
  const best = new Map<FoundPage, number>();
  for (const { words, surety } of term.ways) {
    const [first, ...others] = words;
    for (const [page, weight] of first?.pages ?? []) {
      const all = Math.min(weight, ...others.map((w) => w.pages.get(page) ?? 0)) * surety;
      if (all > (best.get(page) ?? 0)) best.set(page, all);
    }
  }
  return best;
}

/** Weight of all that was asked for. In another language most words are unknown, and the one that is translated says what is asked. */
function wholeOf({ terms, textWords, unknown, elsewhere }: Understanding, { rarest }: Lexicon): number {
  const known = terms.reduce((sum, t) => sum + (t.ours === 'besides' ? 0 : t.rarity), 0);
  const strange = terms.some((t) => t.ours === 'instead') ? 0 : unknown.length;
  return known + (strange * UNKNOWN + textWords.length * IN_TEXT + elsewhere.length) * rarest;
}

export function rank(asked: Understanding, lexicon: Lexicon): Hit[] {
  if (isElsewhere(asked)) return [];
  const weighed = new Map<FoundPage, { score: number; share: number; about: boolean }>();
  const everything = wholeOf(asked, lexicon);
  if (everything === 0) return withoutWords(asked, lexicon);
  for (const term of asked.terms) {
    for (const [page, weight] of pagesOf(term)) {
      const sum = weighed.get(page) ?? { score: 0, share: 0, about: false };
      weighed.set(page, { about: sum.about || (weight >= ABOUT && !term.ours), score: sum.score + term.rarity * weight, share: sum.share + (term.rarity * Math.min(1, weight / SURE)) / everything });
    }
  }
  const prior = (page: FoundPage): number => {
    const named = plain(page.title).startsWith(asked.query) ? PRIOR.named : 1;
    if (page.kind === 'ord') return asked.definition ? PRIOR.definition : PRIOR.word;
    const unanswered = page.path.startsWith('emner/') && lexicon.pages[0] !== undefined && !lexicon.pages[0].path.startsWith('emner/');
    return named * (unanswered ? PRIOR.unanswered : 1) * (page.kind === 'tilbud' ? PRIOR.offer : 1) * (page.shared ? PRIOR.shared : 1) * (page.kind === 'om' ? PRIOR.about : 1) * (asked.contact && page.kind === 'kontakt' ? PRIOR.contact : 1);
  };
  const hits = [...weighed].map(([page, { score, share, about }]): Hit => ({ page, share, about, score: score * (1 - WHOLE + WHOLE * Math.min(1, share)) * prior(page) }));
  const top = Math.max(0, ...hits.map((h) => h.share));
  lean(hits, asked, lexicon, top);
  const best = Math.max(0, ...hits.map((h) => h.score));
  const place = ({ page, score }: Hit) => score * (asked.danger && page.path.endsWith(ACUTE) ? PRIOR.danger : 1);
  hits.sort((a, b) => place(b) - place(a));
  if (hits.length === 0) return withoutWords(asked, lexicon);
  if (top < enough(asked) && !hits.some((h) => h.about)) return withoutWords(asked, lexicon);
  const worth = spread(hits.filter((h) => h.share >= top / 2 && h.score >= best * WORTH));
  return top < LITTLE ? withFirst(worth, lexicon) : worth;
}

/** How far the question that is likely meant moves its pages, and from which likelihood on it brings them up. */
const LEAN = 1.5;
export const LIKELY = 0.2;

/** The less the words alone answer, the more counts what parents meant who asked in much the same way. */
function lean(hits: Hit[], { intents }: Understanding, { pages }: Lexicon, top: number): void {
  const by = LEAN * Math.sqrt(Math.max(0, 1 - top)) * Math.max(0, ...hits.map((h) => h.score));
  if (by === 0) return;
  const likely = (page: FoundPage) => Math.max(0, ...page.answers.map((id) => intents.get(id) ?? 0));
  const found = new Set(hits.map((h) => h.page));
  for (const hit of hits) hit.score += by * likely(hit.page);
  for (const page of pages) if (!found.has(page) && likely(page) >= LIKELY) hits.push({ page, share: top / 2, about: false, score: by * likely(page) });
}

/** As many answers are seen at a glance: they answer different questions. */
const AT_A_GLANCE = 3;
/** Each page before that answers the same question halves the next. */
const AGAIN = 0.5;

/** The best stays first; of the others the first ones are spread over what may have been meant. */
function spread(hits: readonly Hit[]): Hit[] {
  const left = [...hits];
  const chosen = left.splice(0, 1);
  const weight = ({ page, score }: Hit) => score * AGAIN ** chosen.filter((c) => c.page.answers.some((id) => id && page.answers.includes(id))).length;
  while (chosen.length < AT_A_GLANCE && left.length > 0) {
    const next = left.reduce((a, b) => (weight(b) > weight(a) ? b : a));
    chosen.push(...left.splice(left.indexOf(next), 1));
  }
  return [...chosen, ...left];
}

/** With less of the query answered than this, nobody can be sure what was meant. */
const LITTLE = 0.3;

/** Among what may have been meant stands whom to talk to first. */
function withFirst(hits: readonly Hit[], { pages }: Lexicon): Hit[] {
  const isFirst = ({ page }: Hit) => page.answers.includes(FIRST);
  if (hits.slice(0, AT_A_GLANCE).some(isFirst)) return [...hits];
  const page = pages.find((p) => p.answers.includes(FIRST));
  const first = hits.find(isFirst) ?? (page && { page, score: 0, share: 0, about: false });
  return first ? [...hits.slice(0, AT_A_GLANCE - 1), first, ...hits.slice(AT_A_GLANCE - 1).filter((h) => h !== first)] : [...hits];
}

/** Nothing is known of what was asked, but it is about a child: whom to talk to first. */
const withoutWords = (asked: Understanding, { pages }: Lexicon): Hit[] =>
  asked.child ? pages.filter((page) => page.answers.includes(FIRST)).map((page) => ({ page, score: 0, share: 0, about: false })) : [];

/** First answers that cover less than this wait for the full text, when some words stand only there. */
const SURE_SHARE = 0.45;

/** The first answers can be shown at once: the full text only adds to them. */
export const areSure = (hits: readonly Hit[], asked: Understanding): boolean =>
  hits.length > 0 && (asked.textWords.length === 0 || Math.max(...hits.map((h) => h.share)) >= SURE_SHARE);
