import { byNearness, nearest } from '#domain/nearest.ts';
import type { Problem } from '#domain/problem.ts';
import { fieldTexts } from './fields.ts';
import type { ContentFile } from './read-content.ts';

/** Who knows which words are spelled right. */
export interface Dictionary {
  has(word: string): boolean;
  /** Whether the word was written down as right: in the glossary, in a register, in the list of own words. */
  isOurs(word: string): boolean;
  /** Words that look like it, in any order. */
  suggest(word: string): string[];
}

const WORD = /(?<![\p{L}\p{N}/_])\p{L}[\p{L}'’-]*\p{L}(?![\p{L}\p{N}_])/gu;
/** Addresses, ids and attributes in a text are not words. */
const NOT_WORDS = /\]\([^)]*\)|<\/?[A-Z]\w*|\bid="[^"]*"|\btitel=|https?:\/\/\S+|(?:[\w@-]+\.)+(?:dk|com|org)\b\S*|`[^`]*`|&\w+;/g;

/** Where a word is one that nobody would look up: an abbreviation, or the parts of a word with a hyphen. */
const isKnown = (word: string, { has }: Pick<Dictionary, 'has'>): boolean =>
  /^\p{Lu}{2,}(['’-]\p{Ll}+)?$/u.test(word) || [word, word.replace(/['’]?s$/u, '')].some((form) => has(form) || has(form.toLowerCase())) || (word.includes('-') && word.split('-').every((part) => part === '' || isKnown(part, { has })));

interface Found {
  word: string;
  at: { line: number; column: number };
}

/** Every word of a file's texts, with its place. */
function wordsIn(file: ContentFile): Found[] {
  const found: Found[] = [];
  const read = (text: string, at: (index: number) => Found['at']) => {
    for (const match of text.replace(NOT_WORDS, (m) => ' '.repeat(m.length)).matchAll(WORD)) found.push({ word: match[0], at: at(match.index) });
  };
  for (const { text, path } of fieldTexts(file)) read(text, () => file.yaml.at(path));
  const before = file.raw.slice(0, file.raw.length - (file.body?.length ?? 0)).split('\n').length;
  (file.body ?? '').split('\n').forEach((line, i) => read(line, (index) => ({ line: before + i, column: index + 1 })));
  return found;
}

/** From this length on, two words that differ in doubled letters alone are hardly two words. */
const LONG = 8;
/** So often a word of the site stands before another that looks like it is doubted. */
const USUAL = 5;
const single = (word: string) => word.replace(/(.)\1/gu, '$1');

/**
 * Words of the texts parents read that the dictionary does not know, each once a file. A warning: names and new words exist.
 * A dictionary that puts words together takes `dagtilbudet` for one; a long word is doubted too when the site nearly always doubles a letter where it does not.
 */
export function spelling(files: readonly ContentFile[], dictionary: Dictionary): Problem[] {
  const texts = files.map((file) => ({ file, words: wordsIn(file) }));
  const uses = new Map<string, number>();
  for (const { words } of texts) for (const { word } of words) uses.set(word.toLowerCase(), (uses.get(word.toLowerCase()) ?? 0) + 1);
  const judged = new Map<string, boolean>();
  const known = (word: string) => judged.get(word) ?? judged.set(word, isKnown(word, dictionary)).get(word) === true;
  const ours = [...uses].filter(([word, n]) => n >= USUAL && known(word)).map(([word]) => word);
  const doubled = new Map(ours.filter((word) => word.length >= LONG).map((word) => [single(word), word]));
  const usual = (word: string) => {
    const other = word.length < LONG || (uses.get(word) ?? 0) >= USUAL || dictionary.isOurs(word) ? undefined : doubled.get(single(word));
    return other === word ? undefined : other;
  };
  const advice = new Map<string, string>();
  const adviceFor = (word: string): string => {
    const near = [...new Set([nearest(word, ours), ...byNearness(word, dictionary.suggest(word).filter((w) => w.toLowerCase() !== word.toLowerCase()))])].filter((w) => w !== undefined).slice(0, 3);
    return `${near.length > 0 ? `Mente I ${near.join(', ')}? ` : ''}Er ordet rigtigt, så skriv det i .stavning.txt.`;
  };
  return texts.flatMap(({ file, words }) => {
    const seen = new Set<string>();
    return words.flatMap(({ word, at }): Problem[] => {
      const key = word.toLowerCase();
      const other = usual(key);
      if (seen.has(key) || (known(word) && !other)) return [];
      seen.add(key);
      if (other) return [{ file: file.file, ...at, severity: 'warning', rule: 'stavning', message: `»${word}« ligner »${other}«, som står ${uses.get(other)} gange.`, fix: `Mente I ${other}? Er ordet rigtigt, så skriv det i .stavning.txt.` }];
      if (!advice.has(word)) advice.set(word, adviceFor(word));
      return [{ file: file.file, ...at, severity: 'warning', rule: 'stavning', message: `»${word}« står ikke i ordbogen.`, fix: advice.get(word) ?? '' }];
    });
  });
}
