import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { collections, CONTENT_FOLDER, entryId } from '#collections.ts';
import { splitId } from '#domain/content.ts';
import type { Explainable } from '#domain/explain.ts';
import { parseYaml } from './parse.ts';

/** The glossary alone, for the step that explains terms in texts; content has passed the gate by then. */
export function readGlossary(root: string): Explainable[] {
  const { pattern, schema } = collections.ordliste;
  const { value } = parseYaml(readFileSync(join(root, CONTENT_FOLDER, pattern), 'utf8'), pattern);
  return Object.entries(schema.parse(value)).map(([id, term]) => ({ id, ...term }));
}

/** The municipality a content file belongs to; undefined for shared ones. */
export const municipalityOfFile = (root: string, file: string): string | undefined => splitId(entryId(relative(join(root, CONTENT_FOLDER), file).replaceAll(sep, '/'))).municipality;
