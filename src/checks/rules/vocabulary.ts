import type { MdastNode } from 'satteri';
import type { Problem } from '#domain/problem.ts';
import type { Term } from '#domain/site.ts';
import { splitId } from '#domain/content.ts';
import { passagesOf } from '../lix.ts';
import type { ContentFile } from '../read-content.ts';

/** Capitals that are no abbreviation, or that stand for themselves. */
const PLAIN = new Set(['OBS', 'PDF', 'LIX', 'OK', 'CPR', 'WCAG', 'EN', 'AA', 'UTF', 'MDX', 'YAML', 'HTML']);
const CAPITALS = /(?<![\p{L}\p{N}-])[A-ZÆØÅ]{2,}(?![\p{L}\p{N}])/gu;

/** Capitals in a text must stand in the glossary, so that they can be explained where a parent meets them. */
export function vocabulary(tree: MdastNode, { file, id }: ContentFile, terms: readonly Term[]): Problem[] {
  const { municipality } = splitId(id);
  const known = new Set(terms.filter((t) => !t.municipality || t.municipality === municipality).flatMap((t) => [t.word, ...t.forms].flatMap((f) => f.match(CAPITALS) ?? [])));
  return passagesOf(tree).flatMap(({ text, line }) =>
    [...new Set(text.match(CAPITALS) ?? [])]
      .filter((word) => !known.has(word) && !PLAIN.has(word))
      .map((word): Problem => ({ file, line, column: 1, severity: 'error', rule: 'ord', message: `Forkortelsen »${word}« står ikke i ordlisten.`, fix: 'Skriv den i ordliste.yaml med en kort forklaring, eller skriv ordet helt ud.' })),
  );
}
