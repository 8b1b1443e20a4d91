import type { Problem } from '#domain/problem.ts';
import { fieldTexts } from './fields.ts';
import type { ContentFile } from './read-content.ts';

/** Who knows which words are spelled right. */
export interface Dictionary {
  has(word: string): boolean;
  /** The nearest words, best first. */
  suggest(word: string): string[];
}

const WORD = /(?<![\p{L}\p{N}/_])\p{L}[\p{L}'’-]*\p{L}(?![\p{L}\p{N}_])/gu;
/** Addresses, ids and attributes in a text are not words. */
const NOT_WORDS = /\]\([^)]*\)|<\/?[A-Z]\w*|\bid="[^"]*"|\btitel=|https?:\/\/\S+|(?:[\w@-]+\.)+(?:dk|com|org)\b\S*|`[^`]*`|&\w+;/g;

/** Where a word is one that nobody would look up: an abbreviation, or the parts of a word with a hyphen. */
const isKnown = (word: string, { has }: Dictionary): boolean =>
  /^\p{Lu}{2,}(['’-]\p{Ll}+)?$/u.test(word) || [word, word.replace(/['’]?s$/u, '')].some((form) => has(form) || has(form.toLowerCase())) || (word.includes('-') && word.split('-').every((part) => part === '' || isKnown(part, { has, suggest: () => [] })));

/** Words of the texts parents read that the dictionary does not know, each once a file. A warning: names and new words exist. */
export function spelling(files: readonly ContentFile[], dictionary: Dictionary): Problem[] {
  const suggestions = new Map<string, string>();
  const adviceFor = (word: string): string => {
    const known = suggestions.get(word);
    if (known !== undefined) return known;
    const near = dictionary.suggest(word).slice(0, 3);
    const advice = `${near.length > 0 ? `Mente I ${near.join(', ')}? ` : ''}Er ordet rigtigt, så skriv det i .stavning.txt.`;
    suggestions.set(word, advice);
    return advice;
  };
  return files.flatMap((file) => {
    const seen = new Set<string>();
    const problems: Problem[] = [];
    const read = (text: string, at: (index: number) => { line: number; column: number }) => {
      for (const match of text.replace(NOT_WORDS, (m) => ' '.repeat(m.length)).matchAll(WORD)) {
        const [word] = match;
        if (seen.has(word.toLowerCase()) || isKnown(word, dictionary)) continue;
        seen.add(word.toLowerCase());
        problems.push({ file: file.file, ...at(match.index), severity: 'warning', rule: 'stavning', message: `»${word}« står ikke i ordbogen.`, fix: adviceFor(word) });
      }
    };
    for (const { text, path } of fieldTexts(file)) read(text, () => file.yaml.at(path));
    const before = file.raw.slice(0, file.raw.length - (file.body?.length ?? 0)).split('\n').length;
    (file.body ?? '').split('\n').forEach((line, i) => read(line, (index) => ({ line: before + i, column: index + 1 })));
    return problems;
  });
}
