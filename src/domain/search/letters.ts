/**
 * How letters meet: what a reader types on any keyboard, or dictates, against what stands on the pages.
 * All words here are lower case and composed (NFC).
 */

/** Lower case, composed letters, foreign ä and ö as the Danish letters they stand for. */
export const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('da').replaceAll('ä', 'æ').replaceAll('ö', 'ø').replaceAll('ü', 'y').replaceAll('’', "'");

/** A word as it looks when æ, ø and å are typed in any way: `støtte`, `stoette`, `stotte` and `stötte` are one. */
export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/æ|ae/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/aa/g, 'a');

/** The words of a text, plain. A hyphen joins: `tale-hørekonsulent` is one word, and so is `SFO'en`. */
export const wordsOf = (text: string): string[] => (plain(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []).map((word) => word.replace(/'s$|['-]/g, ''));
