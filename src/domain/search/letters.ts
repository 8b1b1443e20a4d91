/**
 * How letters meet: what a reader types on any keyboard, or dictates, against what stands on the pages.
 * All words here are lower case and composed (NFC).
 */

/** Lower case, composed letters, foreign ä and ö as the Danish letters they stand for. */
export function plain(text: string): string {
  const low = text.toLowerCase();
  return PLAIN.test(low) ? low : low.normalize('NFC').replaceAll('ä', 'æ').replaceAll('ö', 'ø').replaceAll('ü', 'y').replaceAll('’', "'");
}
const PLAIN = /^[\n -~æøå»«–]*$/;

const AS_IT_IS = /^(?:[b-np-z0-9]|a(?![ae])|o(?!e))*$/;
const folded = new Map<string, string>();

/** A word as it looks when æ, ø and å are typed in any way: `støtte`, `stoette`, `stotte` and `stötte` are one. */
export function fold(word: string): string {
  if (AS_IT_IS.test(word)) return word;
  let found = folded.get(word);
  if (found === undefined) folded.set(word, (found = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/æ|ae/g, 'a').replace(/ø|oe/g, 'o').replace(/aa/g, 'a')));
  return found;
}

/** The words of a text, plain. A hyphen joins: `tale-hørekonsulent` is one word, and so is `SFO'en`; a paragraph of a law is one with its number. */
export const wordsOf = (text: string): string[] => (plain(text).replace(PARAGRAPH, '§$1 ').match(/§?[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []).map((word) => (JOINED.test(word) ? word.replace(/'s$|['-]/g, '') : word));
const JOINED = /['-]/;
const PARAGRAPH = /(?:§+|\bparagraf(?:fen)?) ?(\d+)/g;

const DANISH = /[æøå]/;

/** Tells words of the list that are typed without their æ, ø or å: `naar`, `sa`. A word that has them is itself: `dø` is not `do`. */
export function bareWords(list: readonly string[]): (word: string) => boolean {
  const exact = new Set(list.map(plain));
  const typed = new Set([...exact].filter((word) => DANISH.test(word)).map(fold));
  return (word) => !exact.has(word) && !DANISH.test(word) && typed.has(fold(word));
}

/** Tells small words, also when they are typed without æ, ø and å. */
export function smallWords(list: readonly string[]): (word: string) => boolean {
  const exact = new Set(list.map(plain));
  const isBare = bareWords(list);
  return (word) => exact.has(word) || isBare(word);
}

/** A text holds letters that only a Danish keyboard has. */
export const isDanish = (text: string): boolean => DANISH.test(text);

const NOT = new Set(['ikke', 'ik', 'ikk', 'not', 'dont', 'doesnt', 'didnt', 'cant', 'cannot', 'wont', 'isnt']);
const [BEFORE, AFTER] = [2, 3];

/** The words that a text denies, each as one word with `ikke`: `snakker ikke` and `at han ikke snakker` both deny `snakker`, which then is no more what it is alone. */
export function deniedIn(words: readonly string[], isStop: (word: string) => boolean): string[] {
  const means = (word: string) => !isStop(word) && !NOT.has(word);
  return words.flatMap((word, at) => {
    if (!NOT.has(word)) return [];
    const denied = words.slice(Math.max(0, at - BEFORE), at).findLast(means) ?? words.slice(at + 1, at + 1 + AFTER).find(means);
    return denied ? [`ikke${denied}`] : [];
  });
}
