import { fold } from './letters.ts';
import { foldedStem, stem } from './stem.ts';
import type { Word } from './word.ts';

/**
 * Words that may be meant when a word is typed on any keyboard: `stoette` and `stotte` for `støtte`.
 * @param words by stem; read when the first word is asked for
 */
export function typings(words: ReadonlyMap<string, Word>): (word: string) => Word[] {
  let typed: Map<string, Word[]> | undefined;
  const all = (): Map<string, Word[]> => {
    if (typed) return typed;
    typed = new Map();
    for (const word of words.values()) for (const key of new Set([fold(word.stem), fold(word.text), stem(fold(word.text))])) {
      const same = typed.get(key);
      if (same) same.push(word);
      else typed.set(key, [word]);
    }
    return typed;
  };
  return (word) => all().get(foldedStem(word)) ?? all().get(stem(fold(word))) ?? all().get(fold(word)) ?? [];
}
