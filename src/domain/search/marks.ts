import { stem } from './stem.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A word's mark, 18 bits of FNV-1a: a few words in a thousand that stand nowhere look as if they did. */
export function markOf(word: string): string {
  let hash = 0x811c9dc5;
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash = (hash ^ (hash >>> 15)) >>> 0;
  return DIGITS.charAt(hash & 63) + DIGITS.charAt((hash >>> 6) & 63) + DIGITS.charAt((hash >>> 12) & 63);
}

/** Tells whether a word's stem is among the marks. */
export function inMarks(text: string): (word: string) => boolean {
  let marks: Set<string> | undefined;
  return (word) => (marks ??= new Set(text.match(/.{3}/g))).has(markOf(stem(word)));
}
