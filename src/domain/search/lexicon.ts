import { dangerOf, type Danger } from './danger.ts';
import { slips } from './distance.ts';
import type { Kind } from './documents.ts';
import { formIn, stemIn } from './form.ts';
import { readIntents, type Intents } from './intents.ts';
import { bareWords, smallWords, wordsOf } from './letters.ts';
import { inMarks } from './marks.ts';
import { partsOf } from './resemblance.ts';
import { foldedStem, stem } from './stem.ts';
import { typings } from './typings.ts';
import type { OwnWords, PageRow, SharedWords } from './vocabulary.ts';
import type { FoundPage, Word } from './word.ts';

/** The words of a municipality, ready to be asked. */
export interface Lexicon {
  pages: FoundPage[];
  words: ReadonlyMap<string, Word>;
  isStop(word: string): boolean;
  danger: Danger;
  /** Parents' phrase, as folded stems → ours. */
  synonyms: { phrase: string[]; terms: string[] }[];
  /** What parents say in small words alone, as folded stems → the pages that answer it. */
  sayings: { phrase: string[]; word: Word }[];
  /** Words that phrases are made of, as they are written: folded stem → word. */
  inPhrases: ReadonlyMap<string, string>;
  /** It tells that somebody writes about a child. */
  isOfChild(word: string): boolean;
  /** A small word, misspelled. */
  isNearlyStop(word: string): boolean;
  isElsewhere(word: string): boolean;
  /** A word everybody uses: no slip in one of ours. */
  isEveryday(word: string): boolean;
  /** It stands in some text. */
  inText(word: string): boolean;
  /** Words that are meant when this is typed: the word itself, or the words it can be on another keyboard. */
  known(word: string): Word[];
  /** It is one of ours or a small word, typed without æ, ø and å. */
  isBare(word: string): boolean;
  /** The same words for a query typed without æ, ø and å, where `mode` may also be `møde`. */
  bare(): Lexicon;
  /** The word, leading also to pages of the compounds it is a part of: found only when it is asked for. */
  whole(word: Word): Word;
  /** What a query asks, read from how parents asked before. */
  intents(typed: readonly string[]): Intents;
  /** On how many pages it is, parts of compounds apart. */
  reach(word: Word): number;
  /** Rarity of a word nobody has. */
  rarest: number;
}

/** How surely a word means a page, by its class; by standing in the summary; and as a part of a word that does. */
const CLASS_WEIGHTS = [3, 2.2, 1.6, 1.2];
const SUMMARY_WEIGHT = 1;
const OF_PART = 0.5;

/** Weight from which a word of a page's own surely stands on it. */
const STANDS = 1.8;
/** The full text does not hold the page to print, questions, and words by themselves. */
const NOT_IN_TEXT = /^emner\/|\/udskriv\/$|#/;
/** A page answers a question in its own words first. */
const OF_QUESTION = 0.85;

/** Until a word is asked for. */
const NOWHERE = new Map<FoundPage, number>();
/** Ages and counts say nothing; 112 and 114 do. */
const AGE = /^\d{1,2}$/;
/** Misspelled small words: from this length, with no more than this slip. */
const SMALL = 4;
const SMALL_SLIP = 0.8;
/** What a part at the end of a compound may bend by. */
const LONGEST_ENDING = 5;
/** A stem this long means one thing. */
const LONG = 5;
/** A title that says little else is about the word. */
const titleWeight = (title: string): number => 2.6 + 0.8 / Math.max(1, wordsOf(title).length);

/** @param own without, only what holds everywhere is known */
export const createLexicon = (shared: SharedWords, own?: OwnWords): Lexicon => beginLexicon(shared)(own);

/** Reads what all municipalities share, so that little is left when a municipality's own words come: for one lexicon. */
export function beginLexicon(shared: SharedWords): (own?: OwnWords) => Lexicon {
  const small = smallWords(shared.stops);
  const isBareStop = bareWords(shared.stops);
  const isStop = (word: string) => small(word) || AGE.test(word);
  const words = new Map<string, Word>();
  /** @param sure it stands on a page in this form */
  const wordOf = (s: string, form: string, sure: boolean): Word => {
    let word = words.get(s);
    if (!word) words.set(s, (word = { stem: s, text: form, pages: NOWHERE, leads: [], rarity: 0, stands: false }));
    // A form that stands on a page is what the full text is asked for.
    if (sure && !word.stands) [word.stands, word.text] = [true, form];
    else if (form.length < word.text.length && (sure || !word.stands)) word.text = form;
    return word;
  };
  const means = ({ pages }: Word, page: FoundPage, weight: number) => void ((pages.get(page) ?? 0) < weight && pages.set(page, weight));
  const said = (text: string) => wordsOf(text).filter((word) => !isStop(word));
  /** @param text plain text */
  const lead = (text: string, to: readonly FoundPage[], weight: number, own: boolean) => {
    for (const form of said(text)) wordOf(stem(form), form, own && weight >= STANDS).leads.push([to, weight]);
  };
  /** @param text words as they travel */
  const leadAll = (text: string, to: readonly FoundPage[], weight: number, own: boolean) => {
    if (text === '') return;
    for (const written of text.split(' ')) wordOf(stemIn(written), formIn(written), own && weight >= STANDS).leads.push([to, weight]);
  };
  const answers = new Map<string, FoundPage[]>();
  /** Pages that answer a question: more may come. */
  const answering = (id: string): FoundPage[] => {
    const to = answers.get(id) ?? [];
    answers.set(id, to);
    return to;
  };
  const pageOf = ([path, kind, title, summary, sections, ids, ...classes]: PageRow, everywhere: boolean): FoundPage => {
    const page: FoundPage = { path, kind: kind as Kind, shared: everywhere, title, summary, answers: ids.split(' '), sections: sections ? sections.split('|') : [] };
    const [inText, here] = [!NOT_IN_TEXT.test(path), [page]];
    lead(title, here, titleWeight(title), inText);
    classes.forEach((text, i) => leadAll(text, here, CLASS_WEIGHTS[i] ?? 0, inText));
    lead(summary, here, SUMMARY_WEIGHT, inText);
    for (const id of page.answers) answering(id).push(page);
    return page;
  };
  const everywhere = shared.pages.map((row) => pageOf(row, true));
  for (const [id, , ...classes] of shared.questions) classes.forEach((text, i) => leadAll(text, answering(id), (CLASS_WEIGHTS[i] ?? 0) * OF_QUESTION, false));
  const synonyms = Object.entries(shared.synonyms).map(([phrase, terms]) => ({ phrase: phrase.split(' ').map((w) => foldedStem(w)), terms }));
  let dangers: Danger | undefined;
  let intents: ReturnType<typeof readIntents> | undefined;
  return (own) => {
    const pages = [...(own?.pages ?? []).map((row) => pageOf(row, false)), ...everywhere];
    // Questions nobody answers here lead nowhere.
    if (shared.questions.some(([id]) => answering(id).length === 0)) for (const [s, { leads }] of words) if (leads.every(([to]) => to.length === 0)) words.delete(s);
    const followed = (word: Word): Word => {
      if (word.pages === NOWHERE) word.pages = new Map();
      for (const [to, weight] of word.leads.splice(0)) for (const page of to) means(word, page, weight);
      return word;
    };
    const inAnyTyping = typings(words);
    const rarityOf = (on: number) => Math.log(1 + pages.length / (1 + on));
    let others: Set<string> | undefined;
    const elsewhere = (word: string) => (others ??= new Set(shared.elsewhere.flatMap((written) => [formIn(written), stemIn(written)]))).has(word);

    // Only parts that stand as words themselves are tried: a fraction of all ways to cut.
    const exact = (text: string) => {
      const word = words.get(stem(text));
      return word && (word.text === text || word.stem === text) ? [word] : [];
    };
    const wholes = new Set<Word>();
    const whole = (word: Word): Word => {
      if (wholes.has(word)) return word;
      wholes.add(followed(word));
      for (const compound of words.values()) {
        const at = compound.text.indexOf(word.stem);
        if (at < 0 || compound === word || (at > 0 && at + word.stem.length < compound.text.length - LONGEST_ENDING) || !partsOf(compound.text, { isStop, known: exact })?.includes(word)) continue;
        for (const [page, weight] of followed(compound).pages) means(word, page, weight * OF_PART);
      }
      word.rarity = rarityOf(word.pages.size);
      return word;
    };
    const phrases = [...Object.keys(shared.synonyms), ...shared.danger.map((phrase) => phrase.replaceAll('/', ' ')), ...shared.questions.flatMap(([, text]) => text.split('|'))];
    let written: Map<string, string> | undefined;
    const lexicon: Lexicon = {
      pages, words,
      isStop,
      get inPhrases() {
        return (written ??= new Map(phrases.flatMap(said).map((word) => [foldedStem(word), word])));
      },
      get danger() {
        return (dangers ??= dangerOf(shared.danger));
      },
      synonyms,
      sayings: shared.questions.flatMap(([id, said]) => {
        const found = answering(id).map((page): [FoundPage, number] => [page, CLASS_WEIGHTS[0] ?? 0]);
        const word: Word = { stem: '', text: '', pages: new Map(found), leads: [], rarity: rarityOf(found.length), stands: false };
        return said === '' || found.length === 0 ? [] : said.split('|').map((phrase) => ({ phrase: phrase.split(' ').map((w) => foldedStem(w)), word }));
      }),
      isOfChild: smallWords(shared.child),
      isNearlyStop: (word) => word.length >= SMALL && shared.stops.some((stop) => stop.length >= SMALL && slips(word, stop, SMALL_SLIP) <= SMALL_SLIP),
      isElsewhere: (word) => elsewhere(word) || (stem(word).length >= LONG && elsewhere(stem(word))),
      isEveryday: inMarks(shared.everyday),
      inText: inMarks(shared.text + (own?.text ?? '')),
      intents: (typed) => (intents ??= readIntents(shared.said))(typed),
      whole,
      reach: (word) => followed(word).pages.size,
      known(word) {
        const exact = words.get(stem(word));
        return (exact ? [exact] : inAnyTyping(word)).map(whole);
      },
      isBare: (word) => isBareStop(word) || (!isStop(word) && !words.has(stem(word)) && inAnyTyping(word).length > 0),
      bare() {
        return Object.create(this, { known: { value: (word: string) => [...new Set([...lexicon.known(word), ...inAnyTyping(word).map(whole)])] } }) as Lexicon;
      },
      rarest: Math.log(1 + pages.length / 2),
    };
    return lexicon;
  };
}
