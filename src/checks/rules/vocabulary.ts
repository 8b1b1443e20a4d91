import type { MdastNode } from 'satteri';
import type { Problem } from '#domain/problem.ts';
import type { Term } from '#domain/site.ts';
import { splitId } from '#domain/content.ts';
import { fieldTexts } from '../fields.ts';
import { passagesOf } from '../lix.ts';
import type { ContentFile } from '../read-content.ts';

/** Capitals that are no abbreviation, or that stand for themselves. */
const PLAIN = new Set(['OBS', 'PDF', 'LIX', 'OK', 'CPR', 'WCAG', 'EN', 'AA', 'UTF', 'MDX', 'YAML', 'HTML']);
const CAPITALS = /(?<![\p{L}\p{N}-])[A-ZÆØÅ]{2,}(?![\p{L}\p{N}])/gu;

/** Abbreviations the glossary explains, by municipality; thousands of texts ask for the same. */
const explained = new WeakMap<readonly Term[], Map<string, Set<string>>>();
function knownIn(terms: readonly Term[], municipality = ''): Set<string> {
  const all = explained.get(terms) ?? new Map<string, Set<string>>();
  explained.set(terms, all);
  const known = all.get(municipality) ?? new Set(terms.filter((t) => !t.municipality || t.municipality === municipality).flatMap((t) => [t.word, ...t.forms].flatMap((f) => f.match(CAPITALS) ?? [])));
  all.set(municipality, known);
  return known;
}

/** The abbreviations of a text that no term of the municipality, or of the whole country, explains. */
function unexplained(text: string, terms: readonly Term[], municipality: string | undefined): string[] {
  const found = text.match(CAPITALS);
  return found ? [...new Set(found)].filter((word) => !knownIn(terms, municipality).has(word) && !PLAIN.has(word)) : [];
}

const told = (file: string, word: string, at: { line: number; column: number }): Problem => ({
  file, ...at, severity: 'error', rule: 'ord', message: `Forkortelsen »${word}« står ikke i ordlisten.`, fix: 'Skriv den i ordliste.yaml med en kort forklaring, eller skriv den helt ud. Er det et almindeligt ord, så skriv det med små bogstaver, eller fremhæv det med **to stjerner**.', missing: `ordliste.yaml:${word}`,
});

/** Capitals in a text must stand in the glossary, so that they can be explained where a parent meets them. */
export function vocabulary(tree: MdastNode, { file, id, raw }: Pick<ContentFile, 'file' | 'id' | 'raw'>, terms: readonly Term[]): Problem[] {
  const lines = raw.split('\n');
  const place = (word: string, from: number) => {
    for (let i = from - 1; i < lines.length; i += 1) {
      const column = (lines[i] ?? '').search(new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}])`, 'u'));
      if (column >= 0) return { line: i + 1, column: column + 1 };
    }
    return { line: from, column: 1 };
  };
  return passagesOf(tree).flatMap(({ text, line }) => unexplained(text, terms, splitId(id).municipality).map((word) => told(file, word, place(word, line))));
}

/** The same in the fields parents read. */
export function vocabularyOfFields(file: ContentFile, terms: readonly Term[]): Problem[] {
  const { collection, id, yaml } = file;
  const own = collection === 'kommune' || collection === 'kommunekontakter' || collection === 'varsler' ? id : splitId(id).municipality;
  const municipalityOf = ([term]: (string | number)[]) => (collection === 'ordliste' ? terms.find((t) => t.id === term)?.municipality : own);
  return fieldTexts(file).flatMap(({ text, path }) => unexplained(text, terms, municipalityOf(path)).map((word) => told(file.file, word, yaml.at(path))));
}
