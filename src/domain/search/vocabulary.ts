import type { Vocabulary } from '../../schemas/vocabulary.ts';
import type { Kind, SearchPage } from './documents.ts';
import { fold, wordsOf } from './letters.ts';
import { stem } from './stem.ts';

/** One page and the words that lead to it, each word once, by how surely it means the page. */
export type PageRow = [path: string, kind: Kind, title: string, summary: string, sure: string, likely: string, possible: string, sections: string];

/** What the browser gets of one municipality: its own pages. Small enough to answer at once. */
export interface OwnWords {
  pages: PageRow[];
  /** Marks of all other words that stand in the texts (see `markOf`), three letters each. */
  text: string;
  /** Names and places → municipality. */
  places: Record<string, string[]>;
}
/** What all municipalities share: pages that hold everywhere, and how parents say things. Stands in the search page itself. */
export interface SharedWords {
  pages: PageRow[];
  text: string;
  /** Words that say nothing, separated by spaces. */
  stops: string;
  /** Parents' phrase → words of ours, separated by commas. */
  synonyms: Record<string, string>;
  /** Words and phrases that bring up the acute numbers. */
  danger: string[];
  /** Words that look like ours and mean something this site does not answer. */
  elsewhere: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A word's mark, 18 bits of FNV-1a: a few words in a thousand that stand nowhere look as if they did. */
export function markOf(word: string): string {
  let hash = 0x811c9dc5;
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash = (hash ^ (hash >>> 15)) >>> 0;
  return DIGITS.charAt(hash & 63) + DIGITS.charAt((hash >>> 6) & 63) + DIGITS.charAt((hash >>> 12) & 63);
}

/** Between the title of a section and its anchor when the anchor is not the title's own, and between sections. */
export const SECTIONS = '|';

/** Stems of a text that mean something, without stop words. */
const meaningIn = (text: string, stops: ReadonlySet<string>): string[] => wordsOf(text).filter((w) => !stops.has(fold(w))).map(stem);

const stopsOf = (words: Vocabulary): Set<string> => new Set(words.stopWords.map(fold));

/** The shortest form of a word stands for all its forms. */
function shortestForms(pages: readonly SearchPage[]): Map<string, string> {
  const shortest = new Map<string, string>();
  for (const word of pages.flatMap((p) => [p.title, p.summary, ...p.phrases]).flatMap(wordsOf)) {
    const s = stem(word);
    const old = shortest.get(s);
    if (old === undefined || word.length < old.length) shortest.set(s, word);
  }
  return shortest;
}

/** The words of a page by surety: alone in a search word, in a pair, in a longer phrase. The title is there itself, so its words are left out. */
function wordClasses(page: SearchPage, words: Vocabulary, stops: ReadonlySet<string>, shortest: ReadonlyMap<string, string>): [string, string, string] {
  const best = new Map<string, number>();
  for (const phrase of page.phrases) {
    const stems = [...new Set(meaningIn(phrase, stops))];
    const surety = stems.length === 1 ? 3 : stems.length === 2 ? 2 : 1;
    for (const s of stems) best.set(s, Math.max(best.get(s) ?? 0, surety));
  }
  for (const [s] of [...best]) for (const part of words.compounds[shortest.get(s) ?? s] ?? []) for (const p of meaningIn(part, stops)) if (!best.has(p)) best.set(p, 1);
  for (const s of meaningIn(page.title, stops)) best.delete(s);
  const of = (surety: number) => [...best].filter(([, b]) => b === surety).map(([s]) => shortest.get(s) ?? s).sort().join(' ');
  return [of(3), of(2), of(1)];
}

function rowsOf(pages: readonly SearchPage[], words: Vocabulary): { pages: PageRow[]; text: string } {
  const stops = stopsOf(words);
  const shortest = shortestForms(pages);
  const rows = pages.map((p): PageRow => [p.path, p.kind, p.title, p.summary, ...wordClasses(p, words, stops, shortest), p.sections.join(SECTIONS)]);
  const listed = new Set(rows.flatMap(([, , ...texts]) => texts).flatMap(wordsOf).map(stem));
  const others = new Set(pages.flatMap((p) => meaningIn(p.body, stops)).filter((s) => !listed.has(s)));
  return { pages: rows, text: [...others].map(markOf).sort().join('') };
}

/** @param places municipality → its names, for a query that names one */
export const ownWordsOf = (pages: readonly SearchPage[], words: Vocabulary, places: Record<string, string[]>): OwnWords => ({ ...rowsOf(pages, words), places });

export const sharedWordsOf = (pages: readonly SearchPage[], words: Vocabulary): SharedWords => ({
  ...rowsOf(pages, words),
  stops: words.stopWords.join(' '),
  synonyms: Object.fromEntries(Object.entries(words.synonyms).map(([phrase, terms]) => [phrase, terms.join()])),
  danger: words.danger,
  elsewhere: words.elsewhere.join(' '),
});
