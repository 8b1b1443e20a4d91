import { fold } from './letters.ts';
import { beginningsOf, saidAs } from './phrase.ts';
import { foldedStem } from './stem.ts';

/** What is said when somebody may be in danger. */
export interface Danger {
  /** Words that mean it by themselves, folded as they are written. */
  words: ReadonlySet<string>;
  /** Folded stems of the long ones among these. */
  stems: ReadonlySet<string>;
  /** Phrases as folded stems, word by word in every way it may be said, by each stem they can begin with. */
  phrases: ReadonlyMap<string, string[][][]>;
}

/** A shorter word means it only as it is written. */
const LONG = 5;
/** So many words together mean it also with another word among them. */
const SURE_OF = 3;

/** @param written phrases as they travel: words apart, ways to say one with a slash between */
export function dangerOf(written: readonly string[]): Danger {
  const slots = written.map((phrase) => phrase.split(' ').map((slot) => slot.split('/')));
  const alone = slots.flatMap(([first = [], ...others]) => (others.length === 0 ? first : []));
  const phrases = new Map<string, string[][][]>();
  for (const slot of slots.filter(({ length }) => length > 1)) {
    const phrase = slot.map((ways) => ways.map(foldedStem));
    for (const stem of beginningsOf(phrase)) {
      const begun = phrases.get(stem);
      if (begun) begun.push(phrase);
      else phrases.set(stem, [phrase]);
    }
  }
  return { words: new Set(alone.map(fold)), stems: new Set(alone.filter((word) => word.length >= LONG).map(foldedStem)), phrases };
}

/** The words of what a query says of danger: a phrase in any form, small words between; a word alone as it is, a long one also in another form. */
export function dangerIn(typed: readonly string[], { words, stems: long, phrases }: Danger, isStop: (word: string) => boolean): string[] {
  const stems = typed.map(foldedStem);
  const begun = new Set([...new Set(stems)].flatMap((stem) => phrases.get(stem) ?? []));
  return [
    ...typed.filter((word, i) => words.has(fold(word)) || long.has(stems[i] ?? '')),
    ...[...begun].flatMap((phrase) => (saidAs(phrase, typed, stems, isStop, phrase.length < SURE_OF ? 0 : 1) ?? []).map((at) => typed[at] ?? '')),
  ];
}
