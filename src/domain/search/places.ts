import { fold, wordsOf } from './letters.ts';

/** What a query says apart from where. */
export interface Placed {
  municipality?: string;
  query: string;
  /** The part of the municipality that was named; the municipality's own name says nothing more. */
  place?: string;
}

/** Words that only say that a place is a municipality. */
const MUNICIPALITY = new Set(['kommune', 'kommunes', 'kommunen']);
const IN = new Set(['i', 'in', 'på']);

/**
 * Finds the municipality a query names, also in the genitive, and takes its name out.
 * @param places municipality → its names, its own first; the longest name wins
 */
export function placeIn(query: string, places: Readonly<Record<string, readonly string[]>>): Placed {
  const words = wordsOf(query);
  const folded = words.map(fold);
  const names = Object.entries(places)
    .flatMap(([municipality, all]) => all.map((name, i) => ({ municipality, part: i > 0, name: wordsOf(name).map(fold) })))
    .sort((a, b) => b.name.length - a.name.length);
  for (const { municipality, name, part } of names) {
    const at = folded.findIndex((_, i) => name.length > 0 && name.every((word, j) => folded[i + j] === word || (j === name.length - 1 && folded[i + j] === `${word}s`)));
    if (at < 0) continue;
    let from = at;
    let to = at + name.length;
    if (MUNICIPALITY.has(words[to] ?? '')) to += 1;
    if (IN.has(words[from - 1] ?? '')) from -= 1;
    const rest = [...words.slice(0, from), ...words.slice(to)].join(' ');
    // The name alone is asked for: it stays, as the word to look for.
    return { municipality, query: rest === '' ? query : rest, ...(part ? { place: words.slice(at, at + name.length).join(' ') } : {}) };
  }
  return { query };
}
