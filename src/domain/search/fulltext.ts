import type { Lexicon } from './lexicon.ts';
import type { Hit } from './rank.ts';
import type { Understanding } from './understand.ts';

/** One word for the full-text search, which knows neither our words nor what matters: it is asked word by word. */
export interface TextQuery {
  word: string;
  weight: number;
  /** It stands on a page of this search, so that no answer at all means that the index is broken. */
  expected: boolean;
}
/** A page the full text found, by the engine's own id. */
export interface TextHit {
  id: string;
  score: number;
  /** How much of what was asked its text holds, 0 to 1. */
  share: number;
  /** Place of the word that found it best, to show that excerpt. */
  best: number;
}

/** Each word costs a part of the index: few, where the first answers stand already. */
const MAX_QUERIES = { sure: 2, unsure: 6 };
/** Our own words for a phrase count less than the words the reader wrote. */
const OURS = 0.5;
/** How near the best a page must come: behind sure answers, near. */
const WORTH = { sure: 0.5, unsure: 0.2 };
/** Holds every word there is; its words are found one by one. */
const GLOSSARY = 'ordliste/';
/** The full text adds pages that hold this much of the query. */
const TEXT_SHARE = 0.5;


/** The words to ask the full text for. None, when the query is about something else: unknown words are never passed on. */
export function textQueries(asked: Understanding, lexicon: Lexicon, hits: readonly Hit[], sure = false): TextQuery[] {
  if (hits.length === 0 && asked.textWords.length <= asked.unknown.length + asked.elsewhere.length) return [];
  const typed = asked.textWords.map((word): TextQuery => ({ word, weight: lexicon.rarest * 0.6, expected: false }));
  const understood = asked.terms.filter((term) => !term.denied).flatMap((term) =>
    term.ways.slice(0, term.ours ? 2 : 1).flatMap((way) => way.words.map((word): TextQuery => ({ word: word.text, weight: term.rarity * (term.ours ? OURS : 1), expected: word.stands }))),
  );
  const all = [...typed, ...understood].filter((q) => q.word !== '').sort((a, b) => b.weight - a.weight);
  return all.filter((q, i) => all.findIndex((other) => other.word === q.word) === i).slice(0, sure ? MAX_QUERIES.sure : MAX_QUERIES.unsure);
}

/** The lists of all words as one: scores summed, worth more on pages that hold more of the query. */
export function combine(lists: readonly { id: string; score: number }[][], queries: readonly TextQuery[], sure = false): TextHit[] {
  const sums = new Map<string, { score: number; weight: number; best: number; top: number }>();
  const total = queries.reduce((sum, q) => sum + q.weight, 0) || 1;
  lists.forEach((list, at) => {
    const most = Math.max(...list.map((hit) => hit.score), Number.MIN_VALUE);
    const { weight = 0 } = queries[at] ?? {};
    for (const { id, score } of list) {
      const worth = (weight * score) / most;
      const sum = sums.get(id) ?? { score: 0, weight: 0, best: at, top: 0 };
      sums.set(id, { score: sum.score + worth, weight: sum.weight + weight, best: worth > sum.top ? at : sum.best, top: Math.max(worth, sum.top) });
    }
  });
  const hits = [...sums]
    .map(([id, { score, weight, best }]): TextHit => ({ id, best, share: weight / total, score: score * Math.sqrt(weight / total) }))
    .filter((hit) => hit.share >= TEXT_SHARE)
    .sort((a, b) => b.score - a.score);
  return hits.filter((hit) => hit.score >= (sure ? WORTH.sure : WORTH.unsure) * (hits[0]?.score ?? 0));
}

/**
 * One list of paths. Sure first answers keep their places and the full text follows; unsure ones are weighed with it.
 * @param found paths the full text found, best first
 */
export function inOneList(first: readonly string[], found: readonly string[], sure: boolean): string[] {
  const text = found.filter((path) => path !== GLOSSARY);
  if (sure) return [...first, ...text.filter((path) => !first.includes(path))];
  const worth = new Map<string, number>();
  for (const list of [text, first]) list.forEach((path, place) => worth.set(path, (worth.get(path) ?? 0) + 1 / (place + 2)));
  return [...worth].sort((a, b) => b[1] - a[1]).map(([path]) => path);
}
