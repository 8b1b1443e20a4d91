import type { Vocabulary } from '../../schemas/vocabulary.ts';
import type { SearchPage } from './documents.ts';
import { smallWords, wordsOf } from './letters.ts';
import { markOf } from './marks.ts';
import { stem } from './stem.ts';

/** One page and the words that lead to it, each word once, by how surely it means the page. */
export type PageRow = [path: string, kind: string, title: string, summary: string, sections: string, ...words: string[]];

/** What the browser gets of one municipality: its own pages. Small enough to answer at once. */
export interface OwnWords {
  pages: PageRow[];
  /** Marks of all other words that stand in the texts (see `markOf`), three letters each. */
  text: string;
  /** Municipality → its names and places. */
  places: Record<string, string[]>;
}
/** What all municipalities share: pages that hold everywhere, and how parents say things. Stands in the search page itself. */
export interface SharedWords {
  pages: PageRow[];
  text: string;
  /** Words that say nothing. */
  stops: string[];
  /** Parents' phrase → words of ours. */
  synonyms: Record<string, string[]>;
  /** Words and phrases that bring up the acute numbers. */
  danger: string[];
  /** Words that look like ours and mean something this site does not answer. */
  elsewhere: string[];
}

/** Stems of a text that mean something, without stop words. */
const meaningIn = (text: string, isStop: (word: string) => boolean): string[] => wordsOf(text).filter((w) => !isStop(w)).map(stem);

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

/** How central a word is to a page: alone in a search word it counts one, in a longer one less; the summary and the text add a little. */
const IN_SUMMARY = 0.4;
const IN_BODY = 0.1;
const MOST_IN_BODY = 0.5;
/** From which sum a word stands in each class, surest first. */
const CLASSES = [1.7, 0.9, 0.45, 0];
/** A word on this many pages says nothing in the last class: it is left out there. */
const COMMON = 8;
const inWords = (text: string) => (text === '' ? [] : text.split(' '));

/** The words of a page by how surely they mean it. The title is there itself, so its words are left out. */
function wordClasses(page: SearchPage, words: Vocabulary, isStop: (word: string) => boolean, shortest: ReadonlyMap<string, string>): string[] {
  const sums = new Map<string, number>();
  for (const phrase of page.phrases) {
    const stems = [...new Set(meaningIn(phrase, isStop))];
    for (const s of stems) sums.set(s, (sums.get(s) ?? 0) + 1 / stems.length);
  }
  for (const [s] of [...sums]) for (const part of words.compounds[shortest.get(s) ?? s] ?? []) for (const p of meaningIn(part, isStop)) if (!sums.has(p)) sums.set(p, 0.1);
  const summary = new Set(meaningIn(page.summary, isStop));
  const body = new Map<string, number>();
  for (const s of meaningIn(page.body, isStop)) body.set(s, (body.get(s) ?? 0) + 1);
  for (const s of meaningIn(page.title, isStop)) sums.delete(s);
  const central = (s: string, sum: number) => sum + (summary.has(s) ? IN_SUMMARY : 0) + Math.min(MOST_IN_BODY, (body.get(s) ?? 0) * IN_BODY);
  return CLASSES.map((from, i) =>
    [...sums].filter(([s, sum]) => { const c = central(s, sum); return c >= from && c < (CLASSES[i - 1] ?? Infinity); }).map(([s]) => shortest.get(s) ?? s).sort().join(' '));
}

function rowsOf(pages: readonly SearchPage[], words: Vocabulary): { pages: PageRow[]; text: string } {
  const isStop = smallWords(words.stopWords);
  const shortest = shortestForms(pages);
  const classes = pages.map((p) => wordClasses(p, words, isStop, shortest));
  const spread = new Map<string, number>();
  for (const word of classes.flatMap((c) => c.flatMap(inWords))) spread.set(word, (spread.get(word) ?? 0) + 1);
  const telling = (text: string, i: number) => (i < CLASSES.length - 1 ? text : inWords(text).filter((w) => (spread.get(w) ?? 0) < COMMON).join(' '));
  const rows = pages.map((p, at): PageRow => [p.path, p.kind, p.title, p.summary, p.sections.join('|'), ...(classes[at] ?? []).map(telling)]);
  const listed = new Set(rows.flatMap(([, , ...texts]) => texts).flatMap(wordsOf).map(stem));
  const others = new Set(pages.flatMap((p) => meaningIn(p.body, isStop)).filter((s) => !listed.has(s)));
  return { pages: rows, text: [...others].map(markOf).sort().join('') };
}

/** @param places municipality → its names, for a query that names one */
export const ownWordsOf = (pages: readonly SearchPage[], words: Vocabulary, places: Record<string, string[]>): OwnWords => ({ ...rowsOf(pages, words), places });

export const sharedWordsOf = (pages: readonly SearchPage[], words: Vocabulary): SharedWords => ({
  ...rowsOf(pages, words),
  stops: words.stopWords, synonyms: words.synonyms, danger: words.danger, elsewhere: words.elsewhere,
});
