import { forgiven, lettersOf, mayBeNear, slips } from './distance.ts';
import { fold } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { foldedStem, stem } from './stem.ts';
import type { Word } from './word.ts';

/** Shortest part of a split word, and shortest word worth splitting. */
const PART = 3;
const SPLIT_FROM = 7;

/** Two known words it is made of, as even as possible, perhaps with an s between. */
export function partsOf(text: string, { known, isStop }: Pick<Lexicon, 'known' | 'isStop'>): [Word, Word] | undefined {
  if (text.length < SPLIT_FROM) return undefined;
  let best: [Word, Word] | undefined;
  let evenness = PART - 1;
  for (let at = PART; at <= text.length - PART; at += 1) {
    const tail = text.slice(at);
    const [second] = known(tail);
    if (!second || isStop(tail) || second.stem === stem(text)) continue;
    for (const head of new Set([text.slice(0, at), text.slice(0, at).replace(/s$/, '')])) {
      const shorter = Math.min(head.length, tail.length);
      if (shorter <= evenness) continue;
      const [first] = known(head);
      if (!first || isStop(head) || first.stem === stem(text)) continue;
      best = [first, second];
      evenness = shorter;
    }
  }
  return best;
}

/** Slips between a folded word as typed and one of ours, half a slip more when they begin with different letters, unless the first is only missing; Infinity when more than is forgiven. */
function apart(typed: string, letters: number, form: string): number {
  const limit = forgiven(Math.min(typed.length, form.length));
  if (limit === 0 || !mayBeNear(letters, lettersOf(form), limit)) return Infinity;
  const away = slips(typed, form, limit) + (typed.charAt(0) === form.charAt(0) || form.slice(1) === typed ? 0 : 0.5);
  return away <= limit ? away : Infinity;
}

/** The word nearest in spelling, and the slips between. */
export function nearestTo(text: string, { words, whole, reach }: Lexicon): { word: Word; slips: number } | undefined {
  const asked = [fold(text), foldedStem(text)];
  const bits = asked.map(lettersOf);
  let best: { word: Word; slips: number } | undefined;
  for (const word of words.values()) {
    for (const [i, form] of [fold(word.text), fold(word.stem)].entries()) {
      const away = apart(asked[i] ?? '', bits[i] ?? 0, form);
      if (away < Infinity && (!best || away < best.slips || (away === best.slips && reach(word) > reach(best.word)))) best = { word, slips: away };
    }
  }
  return best && { ...best, word: whole(best.word) };
}

/** The word of our phrases nearest in spelling, and the slips between. */
export function nearestInPhrases(text: string, { inPhrases }: Lexicon): { word: string; slips: number } | undefined {
  const [asked, whole] = [foldedStem(text), fold(text)];
  const [askedLetters, wholeLetters] = [lettersOf(asked), lettersOf(whole)];
  let best: { word: string; slips: number } | undefined;
  for (const [form, word] of inPhrases) {
    const away = Math.min(apart(asked, askedLetters, form), apart(whole, wholeLetters, fold(word)));
    if (away < (best?.slips ?? Infinity)) best = { word, slips: away };
  }
  return best;
}

/** A word this long inside another says what it is about. */
const WITHIN = 6;

/** The longest word that stands inside it: what `børnehandicapafdeling` is about is known, though the whole is not. */
export function standingIn(text: string, { words, whole }: Lexicon): Word | undefined {
  const long = fold(text);
  let best: Word | undefined;
  for (const word of words.values()) {
    const form = fold(word.text);
    if (form.length >= WITHIN && form.length > (best ? fold(best.text).length : 0) && long.includes(form)) best = word;
  }
  return best && whole(best);
}

/** Words it is the beginning of. */
export function beginningWith(text: string, { words, whole }: Lexicon): Word[] {
  const start = fold(text);
  return start.length < 4 ? [] : [...words.values()].filter((word) => fold(word.text).startsWith(start)).map(whole);
}
