import { fold } from './letters.ts';
import { saidAs } from './phrase.ts';
import { foldedStem } from './stem.ts';

/** What is said when somebody may be in danger. */
export interface Danger {
  /** Words that mean it by themselves, folded as they are written. */
  words: ReadonlySet<string>;
  /** Folded stems of the long ones among these. */
  stems: ReadonlySet<string>;
  /** Phrases, word by word, the ways to say one with a slash between. */
  phrases: readonly string[][];
}

/** A shorter word means it only as it is written. */
const LONG = 5;
/** So many words together mean it also with another word among them. */
const SURE_OF = 3;

/** @param written phrases as they travel: words apart, ways to say one with a slash between */
export function dangerOf(written: readonly string[]): Danger {
  const alone = written.filter((phrase) => !phrase.includes(' ')).flatMap((word) => word.split('/'));
  return {
    words: new Set(alone.map(fold)),
    stems: new Set(alone.filter((word) => word.length >= LONG).map(foldedStem)),
    phrases: written.filter((phrase) => phrase.includes(' ')).map((phrase) => phrase.split(' ')),
  };
}

/** Computed once for each key. */
function once<T>(of: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key) as T;
  };
}

/** The words of what a query says of danger: a phrase in any form, small words between; a word alone as it is, a long one also in another form. */
export function dangerIn(typed: readonly string[], { words, stems: long, phrases }: Danger, isStop: (word: string) => boolean): string[] {
  const stems = typed.map(foldedStem);
  const said = new Set(stems);
  const letters = new Set(stems.map((stem) => stem.charAt(0)));
  // The stem of a word is sought only where its first letter was typed: there are thousands, and a group of them stands in many phrases.
  const isSaid = once((slot) => slot.split('/').some((word) => letters.has(fold(word.charAt(0))) && said.has(foldedStem(word))));
  const waysOf = once((slot) => slot.split('/').map(foldedStem));
  return [
    ...typed.filter((word, i) => words.has(fold(word)) || long.has(stems[i] ?? '')),
    ...phrases.filter((slots) => slots.every(isSaid)).flatMap((slots) => (saidAs(slots.map(waysOf), typed, stems, isStop, slots.length < SURE_OF ? 0 : 1) ?? []).map((at) => typed[at] ?? '')),
  ];
}
