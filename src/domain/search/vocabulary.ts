import type { Vocabulary } from '../../schemas/vocabulary.ts';
import type { SearchPage } from './documents.ts';
import { stemIn, withStem } from './form.ts';
import type { Learnt } from './intents.ts';
import { learn } from './learn.ts';
import { deniedIn, plain, smallWords, wordsOf } from './letters.ts';
import { markOf } from './marks.ts';
import { stem } from './stem.ts';

/** One page and the words that lead to it, each word once and with its stem, by how surely it means the page. */
export type PageRow = [path: string, kind: string, title: string, summary: string, sections: string, answers: string, ...words: string[]];
/** A question, what parents say in small words alone, and the words they ask it with, by how surely they mean it: they lead to every page that answers it. */
export type QuestionRow = [id: string, sayings: string, ...words: string[]];

/** What the browser gets of one municipality: its own pages. Small enough to answer at once. */
export interface OwnWords {
  pages: PageRow[];
  /** Marks of all other words that stand in the texts (see `markOf`), three letters each. */
  text: string;
  /** Municipality → its names and places. */
  places: Record<string, string[]>;
}
/** What all municipalities share: pages that hold everywhere, and how parents say things. The search page fetches it once it stands. */
export interface SharedWords {
  pages: PageRow[];
  questions: QuestionRow[];
  text: string;
  /** Words that say nothing. */
  stops: string[];
  /** Parents' phrase → words of ours. Here and below phrases are plain words with a space between. */
  synonyms: Record<string, string[]>;
  /** Words and phrases that bring up the acute numbers; `far/mor slår` is two of them. */
  danger: string[];
  /** Small words that tell that somebody writes about a child. */
  child: string[];
  /** Words that look like ours and mean something this site does not answer, each with its stem. */
  elsewhere: string[];
  /** Marks of words everybody uses, which are no slips in ours. */
  everyday: string;
  /** How parents ask each question. */
  said: Learnt;
}

const marksOf = (stems: readonly string[]): string => [...new Set(stems.map(markOf))].sort().join('');

/** Stems of a text that mean something, without stop words. */
const meaningIn = (text: string, isStop: (word: string) => boolean): string[] => wordsOf(text).filter((w) => !isStop(w)).map(stem);

/** A phrase's words, with those it denies. */
const saidWords = (phrase: string, isStop: (word: string) => boolean): string[] => { const words = wordsOf(phrase); return [...words, ...deniedIn(words, isStop)]; };

/** The shortest form of a word stands for all its forms. */
function shortestForms(texts: readonly string[], isStop: (word: string) => boolean): Map<string, string> {
  const shortest = new Map<string, string>();
  for (const word of texts.flatMap((text) => saidWords(text, isStop))) {
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
export const CLASSES = [1.7, 0.9, 0.45, 0];
/** A word on this many pages says nothing in the last class: it is left out there. */
const COMMON = 8;
const inWords = (text: string) => (text === '' ? [] : text.split(' '));

const inClasses = (central: ReadonlyMap<string, number>, shortest: ReadonlyMap<string, string>): string[] =>
  CLASSES.map((from, i) => [...central].filter(([, sum]) => sum >= from && sum < (CLASSES[i - 1] ?? Infinity)).map(([s]) => withStem(shortest.get(s) ?? s)).sort().join(' '));

/** How often each stem is said, a phrase of many words counting less for each. */
function saidIn(phrases: readonly string[], isStop: (word: string) => boolean): Map<string, number> {
  const sums = new Map<string, number>();
  for (const phrase of phrases) {
    const stems = [...new Set(saidWords(phrase, isStop).filter((w) => !isStop(w)).map(stem))];
    for (const s of stems) sums.set(s, (sums.get(s) ?? 0) + 1 / stems.length);
  }
  return sums;
}

/** The words of one question: how often each stem is said, and all stems that stand in it. */
interface QuestionWords {
  sums: ReadonlyMap<string, number>;
  stems: ReadonlySet<string>;
}
const readQuestions = new WeakMap<Vocabulary, Map<string, QuestionWords>>();

/** A question's words, read once however many pages answer it. */
function questionWords(id: string, words: Vocabulary, isStop: (word: string) => boolean): QuestionWords {
  const read = readQuestions.get(words) ?? new Map<string, QuestionWords>();
  readQuestions.set(words, read);
  const phrases = words.questions[id] ?? [];
  const found = read.get(id) ?? { sums: saidIn(phrases, isStop), stems: new Set(phrases.flatMap(wordsOf).map(stem)) };
  read.set(id, found);
  return found;
}

/** How often each stem is said in all these questions. */
function together(questions: readonly QuestionWords[]): ReadonlyMap<string, number> {
  const [first, ...others] = questions;
  if (!first || others.length === 0) return first?.sums ?? new Map();
  const sums = new Map(first.sums);
  for (const { sums: more } of others) for (const [s, sum] of more) sums.set(s, (sums.get(s) ?? 0) + sum);
  return sums;
}

/**
 * The words of a page by how surely they mean it. The title is there itself, so its words are left out, and so are those its questions bring as surely.
 * @param said stems of its text
 */
function wordClasses(page: SearchPage, said: readonly string[], words: Vocabulary, isStop: (word: string) => boolean, shortest: ReadonlyMap<string, string>): string[] {
  const sums = saidIn(page.phrases, isStop);
  for (const [s] of [...sums]) for (const part of words.compounds[shortest.get(s) ?? s] ?? []) for (const p of meaningIn(part, isStop)) if (!sums.has(p)) sums.set(p, 0.1);
  const summary = new Set(meaningIn(page.summary, isStop));
  const body = new Map<string, number>();
  for (const s of said) body.set(s, (body.get(s) ?? 0) + 1);
  for (const s of meaningIn(page.title, isStop)) sums.delete(s);
  const asked = together(page.answers.map((id) => questionWords(id, words, isStop)));
  const central = [...sums].map(([s, sum]) => [s, sum + (summary.has(s) ? IN_SUMMARY : 0) + Math.min(MOST_IN_BODY, (body.get(s) ?? 0) * IN_BODY)] as const);
  const classOf = (sum: number) => CLASSES.findIndex((from) => sum >= from);
  return inClasses(new Map(central.filter(([s, sum]) => !asked.has(s) || classOf(asked.get(s) ?? 0) >= classOf(sum))), shortest);
}

function rowsOf(pages: readonly SearchPage[], words: Vocabulary): { pages: PageRow[]; text: string } {
  const isStop = smallWords(words.stopWords);
  const shortest = shortestForms(pages.flatMap((p) => [p.title, p.summary, ...p.phrases]), isStop);
  const bodies = pages.map((p) => meaningIn(p.body, isStop));
  const classes = pages.map((p, at) => wordClasses(p, bodies[at] ?? [], words, isStop, shortest));
  const spread = new Map<string, number>();
  for (const word of classes.flatMap((c) => c.flatMap(inWords))) spread.set(word, (spread.get(word) ?? 0) + 1);
  const telling = (text: string, i: number) => (i < CLASSES.length - 1 ? text : inWords(text).filter((w) => (spread.get(w) ?? 0) < COMMON).join(' '));
  const rows = pages.map((p, at): PageRow => [p.path, p.kind, p.title, p.summary, p.sections.join('|'), p.answers.join(' '), ...(classes[at] ?? []).map(telling)]);
  const listed = new Set([...rows.flatMap(([, , title, summary, sections, , ...inClass]) => [...[title, summary, sections].flatMap((text) => wordsOf(text).map(stem)), ...inClass.flatMap(inWords).map((word) => stemIn(word))])]);
  for (const id of new Set(pages.flatMap((p) => p.answers))) for (const s of questionWords(id, words, isStop).stems) listed.add(s);
  const others = new Set(bodies.flat().filter((s) => !listed.has(s)));
  return { pages: rows, text: marksOf([...others]) };
}

/** A phrase as the words it is read as, with a space between. */
const asWords = (phrase: string): string => wordsOf(phrase).join(' ');

function questionsOf({ questions, stopWords }: Vocabulary): QuestionRow[] {
  const isStop = smallWords(stopWords);
  return Object.entries(questions).map(([id, phrases]) => {
    return [id, phrases.filter((p) => wordsOf(p).every(isStop)).map(asWords).join('|'), ...inClasses(saidIn(phrases, isStop), shortestForms(phrases, isStop))];
  });
}

/** @param places municipality → its names, for a query that names one */
export const ownWordsOf = (pages: readonly SearchPage[], words: Vocabulary, places: Record<string, string[]>): OwnWords => ({ ...rowsOf(pages, words), places });

/** @param phrasings question → whole sentences parents ask it with */
export const sharedWordsOf = (pages: readonly SearchPage[], words: Vocabulary, phrasings: Record<string, string[]> = {}): SharedWords => ({
  ...rowsOf(pages, words),
  said: learn(Object.fromEntries([...new Set([...Object.keys(words.questions), ...Object.keys(phrasings)])].map((id) => [id, [...(words.questions[id] ?? []), ...(phrasings[id] ?? [])].map(wordsOf)]))),
  questions: questionsOf(words), child: words.childWords,
  stops: words.stopWords, synonyms: Object.fromEntries(Object.entries(words.synonyms).map(([phrase, terms]) => [asWords(phrase), terms])), danger: words.danger.map((phrase) => phrase.split(/\s+/).map((word) => word.split('/').map(asWords).join('/')).join(' ')), elsewhere: words.elsewhere.map((word) => withStem(asWords(word))), everyday: marksOf(words.everyday.map((word) => stem(plain(word)))),
});
