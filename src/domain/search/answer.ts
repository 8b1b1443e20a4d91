import type { Lexicon } from './lexicon.ts';
import type { Placed } from './places.ts';
import { areSure, rank, type Hit } from './rank.ts';
import { understand, type Term, type Understanding } from './understand.ts';

/** What a query means in one municipality, and the pages its words lead to, best first. */
export interface Answer {
  asked: Understanding;
  hits: Hit[];
  /** The first answers can be shown at once: the full text only adds to them. */
  sure: boolean;
}

/**
 * The first answers to a query: the same for readers, editors and the benchmark.
 * @param placed the query, and the part of the municipality it names, which may be a word of some page
 * @param whole false when the municipality's own words could not be had: then nobody can say that a word is unknown
 * @param literal take every word as it is typed
 */
export function answer({ query, place }: Placed, lexicon: Lexicon, { literal = false, whole = true } = {}): Answer {
  const text = place && lexicon.known(place).length > 0 ? `${query} ${place}` : query;
  const asked = understand(text, whole ? lexicon : { ...lexicon, inText: () => true }, literal);
  const hits = rank(asked, lexicon);
  return { asked, hits, sure: areSure(hits, asked) };
}

/** What of the query led to a page: the terms whose words mean it. */
export const leadsTo = ({ page }: Hit, { terms }: Understanding): Term[] => terms.filter((term) => term.ways.some(({ words }) => words.length > 0 && words.every((word) => word.pages.has(page))));
