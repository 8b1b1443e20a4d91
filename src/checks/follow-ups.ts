import { collections } from '#collections.ts';
import { splitId } from '#domain/content.ts';
import { entryPath, pathsFor } from '#domain/paths.ts';
import type { Problem } from '#domain/problem.ts';
import type { Page } from '#domain/site.ts';
import type { ContentFile } from './read-content.ts';

const REGISTERS: Partial<Record<ContentFile['collection'], string>> = { kilder: 'kilder.yaml', kontakter: 'kontakter.yaml', kommunekontakter: 'kontakter.yaml', spoergsmaal: 'spoergsmaal.yaml', ordliste: 'ordliste.yaml' };
const paths = pathsFor('/');

/** What an unreadable file would have given the others, in the words of `Problem.missing`. `*` at the end stands for all. */
function offeredBy({ collection, id, yaml }: ContentFile): string[] {
  const { municipality, slug } = splitId(id);
  const written = (yaml.value ?? {}) as Record<string, unknown>;
  const register = REGISTERS[collection];
  // Without the glossary no abbreviation is explained, and every long word counts.
  if (collection === 'ordliste') return [`${register}:*`];
  if (register) return yaml.value === undefined ? [`${register}:*`] : Object.keys(written).map((key) => `${register}:${key}`);
  const questions = Array.isArray(written['besvarer']) ? written['besvarer'].map(String) : undefined;
  const prefix = municipality ? `svar:${municipality}/` : 'svar:';
  const answers = questions ? questions.map((q) => prefix + q) : [`${prefix}*`];
  if (collection === 'kommune') return [`kommune:${id}`, `side:${paths.municipality(id)}*`, `svar:${id}/*`];
  if (collections[collection].format !== 'mdx') return [];
  const node = collection === 'kontaktveje' ? [`trin:${id}`, `vej:${municipality}`] : [];
  return [`side:${entryPath(paths, collection as Page['collection'], municipality ?? '', slug)}`, ...node, ...answers];
}

/** A file that cannot be read makes others look wrong. Only the cause is told: one mistake, one message. */
export function withoutFollowUps(problems: readonly Problem[], files: readonly ContentFile[]): Problem[] {
  const offered = files.filter((f) => !f.valid).flatMap(offeredBy);
  const exact = new Set(offered);
  const open = offered.filter((o) => o.endsWith('*')).map((o) => o.slice(0, -1));
  return problems.filter(({ missing }) => missing === undefined || !(exact.has(missing) || open.some((start) => missing.startsWith(start))));
}
