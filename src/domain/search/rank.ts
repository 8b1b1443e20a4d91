import type { FoundPage, Lexicon } from './lexicon.ts';
import type { Term, Understanding } from './understand.ts';

/** A page that answers, best first. */
export interface Hit {
  page: FoundPage;
  score: number;
  /** How much of what was asked the page answers, 0 to 1. */
  share: number;
}

/** Pages that hold everywhere stand after the municipality's own; words after pages, unless a definition is asked for. */
const PRIOR = { shared: 0.85, word: 0.75, about: 0.7, definition: 1.6, contact: 1.2 };
/** Part of the score that depends on how much of the query is answered. */
const WHOLE = 0.6;
/** The best page must answer this much of the query, and the others half as much as the best. */
const ENOUGH = 0.34;
/** Weight from which a word surely means a page. */
const SURE = 2.4;
/** A word nobody has counts for less than a rare one: sentences hold many. */
const UNKNOWN = 0.6;

/** How surely a term means each page. */
function pagesOf(term: Term): Map<number, number> {
  const best = new Map<number, number>();
  for (const { words, surety } of term.ways) {
    const [first, ...others] = words;
    for (const [page, weight] of first?.pages ?? []) {
      const all = Math.min(weight, ...others.map((w) => w.pages.get(page) ?? 0)) * surety;
      if (all > (best.get(page) ?? 0)) best.set(page, all);
    }
  }
  return best;
}

export function rank(asked: Understanding, lexicon: Lexicon): Hit[] {
  const weighed = new Map<number, { score: number; share: number }>();
  const everything = asked.terms.reduce((sum, t) => sum + (t.added ? 0 : t.rarity), 0) + (asked.unknown.length + asked.textWords.length) * lexicon.rarest * UNKNOWN;
  if (everything === 0) return [];
  for (const term of asked.terms) {
    for (const [page, weight] of pagesOf(term)) {
      const sum = weighed.get(page) ?? { score: 0, share: 0 };
      weighed.set(page, { score: sum.score + term.rarity * weight, share: sum.share + (term.rarity * Math.min(1, weight / SURE)) / everything });
    }
  }
  const prior = (page: FoundPage): number => {
    if (page.kind === 'ord') return asked.definition ? PRIOR.definition : PRIOR.word;
    return (page.shared ? PRIOR.shared : 1) * (page.kind === 'om' ? PRIOR.about : 1) * (asked.contact && page.kind === 'kontakt' ? PRIOR.contact : 1);
  };
  const hits = [...weighed].flatMap(([at, { score, share }]): Hit[] => {
    const page = lexicon.pages[at];
    return page ? [{ page, share, score: score * (1 - WHOLE + WHOLE * Math.min(1, share)) * prior(page) }] : [];
  });
  hits.sort((a, b) => b.score - a.score);
  const top = Math.max(0, ...hits.map((h) => h.share));
  return top < ENOUGH ? [] : hits.filter((h) => h.share >= top / 2);
}

/** First answers that cover less than this wait for the full text, when some words stand only there. */
const SURE_SHARE = 0.45;

/** The first answers can be shown at once: the full text only adds to them. */
export const areSure = (hits: readonly Hit[], asked: Understanding): boolean =>
  hits.length > 0 && (asked.textWords.length === 0 || Math.max(...hits.map((h) => h.share)) >= SURE_SHARE);
