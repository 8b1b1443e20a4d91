import type { Problem } from '#domain/problem.ts';
import { fieldTexts } from '../fields.ts';
import type { Given } from '../given.ts';
import { HARD_WORDS } from '../hard-words.ts';
import type { ContentFile } from '../read-content.ts';

const better = new Map(HARD_WORDS.map(([word, instead]) => [new RegExp(`^(?:${word})$`, 'iu'), instead] as const));
const any = new RegExp(`(?<![\\p{L}-])(?:${HARD_WORDS.map(([word]) => word).join('|')})(?![\\p{L}-])`, 'giu');

/** `socio-emotionelle vanskeligheder (svært ved følelser)`: the text explains the word itself. */
const EXPLAINED = /^[^.(]{0,30}\(/;

/** Words of offices that parents should not have to meet, with better ones. Quotations may keep them. */
export function hardWords(file: ContentFile, { known }: Pick<Given, 'known'>): Problem[] {
  const found = (text: string) =>
    [...text.replace(/»[^»«]*«/g, (quote) => ' '.repeat(quote.length)).matchAll(any)].filter(({ 0: word, index }) => !known.has(word.toLowerCase()) && !EXPLAINED.test(text.slice(index + word.length)));
  const problem = (word: string, at: { line: number; column: number }): Problem => ({
    file: file.file, ...at, severity: 'warning', rule: 'svaere-ord', missing: `ordliste.yaml:${word}`, message: `»${word}« er et ord fra et kontor.`, fix: `Skriv fx: ${[...better].find(([pattern]) => pattern.test(word))?.[1] ?? 'det med almindelige ord'}.`,
  });
  const inFields = fieldTexts(file).flatMap(({ text, path }) => found(text).map(([word]) => problem(word, file.yaml.at(path))));
  const skipped = file.raw.slice(0, file.raw.length - (file.body?.length ?? 0)).split('\n').length;
  const inBody = (file.body ?? '').split('\n').flatMap((line, i) => found(line).map((match) => problem(match[0], { line: skipped + i, column: match.index + 1 })));
  return [...inFields, ...inBody];
}
