import { forgiven, slips } from './distance.ts';
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
/** From this length a municipality's name is known when it is misspelled; a shorter one is too like other words. */
const LONG = 6;

const same = (word: string | undefined, name: string, last: boolean) => word === name || (last && word === `${name}s`);
const near = (word: string, name: string) => name.length >= LONG && slips(word, name, forgiven(Math.min(word.length, name.length))) < Infinity;

/**
 * Finds the municipality a query names, also in the genitive, and takes its name out.
 * @param places municipality → its names, its own first; the longest name wins, and a name misspelled when none is spelled right
 */
export function placeIn(query: string, places: Readonly<Record<string, readonly string[]>>): Placed {
  const words = wordsOf(query);
  const folded = words.map(fold);
  const names = Object.entries(places)
    .flatMap(([municipality, all]) => all.map((name, i) => ({ municipality, part: i > 0, name: wordsOf(name).map(fold) })))
    .filter(({ name }) => name.length > 0)
    .sort((a, b) => b.name.length - a.name.length);
  const spelled = names.map((n) => ({ ...n, at: folded.findIndex((_, i) => n.name.every((word, j) => same(folded[i + j], word, j === n.name.length - 1))) }));
  const found = spelled.find((n) => n.at >= 0) ?? spelled.filter((n) => !n.part && n.name.length === 1).map((n) => ({ ...n, at: folded.findIndex((word) => near(word, n.name[0] ?? '')) })).find((n) => n.at >= 0);
  if (!found) return { query };
  const { municipality, part, at, name } = found;
  let from = at;
  let to = at + name.length;
  if (MUNICIPALITY.has(words[to] ?? '')) to += 1;
  if (IN.has(words[from - 1] ?? '')) from -= 1;
  const rest = [...words.slice(0, from), ...words.slice(to)].join(' ');
  // The name alone is asked for: it stays, as the word to look for.
  return { municipality, query: rest === '' ? query : rest, ...(part ? { place: words.slice(at, at + name.length).join(' ') } : {}) };
}
