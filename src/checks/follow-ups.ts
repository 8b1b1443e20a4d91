import { collections } from '#collections.ts';
import { splitId } from '#domain/content.ts';
import { entryPath, pathsFor } from '#domain/paths.ts';
import type { Problem } from '#domain/problem.ts';
import type { Page } from '#domain/site.ts';
import type { ContentFile } from './read-content.ts';
import { slugMeant } from './suggestions.ts';

const REGISTERS: Partial<Record<ContentFile['collection'], string>> = { kilder: 'kilder.yaml', kontakter: 'kontakter.yaml', kommunekontakter: 'kontakter.yaml', spoergsmaal: 'spoergsmaal.yaml', ordliste: 'ordliste.yaml' };
const paths = pathsFor('/');

/** An id as it stands, and what others call it when it was written with capitals or spaces. */
const namesMeant = (key: string): string[] => {
  const slug = slugMeant(key);
  return slug === undefined || slug === key ? [key] : [key, slug, slug.replaceAll('-', '')];
};

/** What an unreadable file would have given the others, in the words of `Problem.missing`. `*` at the end stands for all. */
function offeredBy({ collection, id, yaml }: ContentFile): string[] {
  const { municipality, slug } = splitId(id);
  const written = (yaml.value ?? {}) as Record<string, unknown>;
  const register = REGISTERS[collection];
  // Without the glossary no abbreviation is explained, and every long word counts.
  if (collection === 'ordliste') return [`${register}:*`];
  if (register) return yaml.value === undefined ? [`${register}:*`] : Object.keys(written).flatMap(namesMeant).map((key) => `${register}:${key}`);
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
  const unread = files.filter((f) => !f.valid);
  // Whether anything uses a source or a word cannot be told while a file is unread.
  const offered = [...unread.flatMap(offeredBy), ...(unread.length > 0 ? ['brug:*'] : [])];
  const exact = new Set(offered);
  const open = offered.filter((o) => o.endsWith('*')).map((o) => o.slice(0, -1));
  // A mail or an address written in a text becomes a link by itself: what it is matters more than where it leads.
  const told = new Set(problems.filter((p) => p.rule === 'personoplysninger').map((p) => `${p.file}:${p.line}:${p.column}`));
  return problems.filter((p) => !(p.rule === 'links' && told.has(`${p.file}:${p.line}:${p.column}`))).filter(({ missing }) => missing === undefined || !(exact.has(missing) || open.some((start) => missing.startsWith(start))));
}
