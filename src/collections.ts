import type { z } from 'astro/zod';
import { contactPathNode } from './schemas/contact-path.ts';
import { contactRegister } from './schemas/contact.ts';
import { cooperation } from './schemas/cooperation.ts';
import { level } from './schemas/level.ts';
import { municipality } from './schemas/municipality.ts';
import { notices } from './schemas/notice.ts';
import { phrasings } from './schemas/phrasings.ts';
import { questionContract } from './schemas/question.ts';
import { about, right } from './schemas/right.ts';
import { service } from './schemas/service.ts';
import { sourceRegister } from './schemas/source.ts';
import { glossary } from './schemas/term.ts';
import { vocabulary } from './schemas/vocabulary.ts';

/** Where the content stands, from the root of the repository. */
export const CONTENT_FOLDER = 'content';

interface Collection<S extends z.ZodType = z.ZodType> {
  /** Glob below the content folder. At most one `*` per path segment. */
  pattern: string;
  format: 'mdx' | 'yaml';
  schema: S;
}

/** The border between folder names and code: every collection, where it stands, and what may be written in it. */
export const collections = {
  kontaktveje: { pattern: 'kommuner/*/kontaktveje/*.mdx', format: 'mdx', schema: contactPathNode },
  stoettetrekanten: { pattern: 'kommuner/*/stoettetrekanten/*.mdx', format: 'mdx', schema: level },
  samarbejde: { pattern: 'kommuner/*/samarbejde/*.mdx', format: 'mdx', schema: cooperation },
  tilbud: { pattern: 'kommuner/*/tilbud/*.mdx', format: 'mdx', schema: service },
  rettigheder: { pattern: 'rettigheder/*.mdx', format: 'mdx', schema: right },
  om: { pattern: 'om/*.mdx', format: 'mdx', schema: about },
  kommune: { pattern: 'kommuner/*/kommune.yaml', format: 'yaml', schema: municipality },
  kommunekontakter: { pattern: 'kommuner/*/kontakter.yaml', format: 'yaml', schema: contactRegister },
  varsler: { pattern: 'kommuner/*/varsler.yaml', format: 'yaml', schema: notices },
  kontakter: { pattern: 'kontakter.yaml', format: 'yaml', schema: contactRegister },
  kilder: { pattern: 'kilder.yaml', format: 'yaml', schema: sourceRegister },
  ordliste: { pattern: 'ordliste.yaml', format: 'yaml', schema: glossary },
  spoergsmaal: { pattern: 'spoergsmaal.yaml', format: 'yaml', schema: questionContract },
  soegeord: { pattern: 'soegeord.yaml', format: 'yaml', schema: vocabulary },
  vendinger: { pattern: 'vendinger/*.yaml', format: 'yaml', schema: phrasings },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The folder that holds one folder a municipality, from the content folder. */
export const MUNICIPALITY_FOLDER = 'kommuner';
/** A collection's glob; with a choice of municipalities, of their folders alone. */
export const patternOf = (name: CollectionName, only?: readonly string[]): string =>
  only ? collections[name].pattern.replace(`${MUNICIPALITY_FOLDER}/*/`, `${MUNICIPALITY_FOLDER}/${only.length > 1 ? `{${only.join(',')}}` : only.join()}/`) : collections[name].pattern;

/** Files that must exist in every municipality's folder, besides a start node in `kontaktveje`. */
export const REQUIRED_IN_MUNICIPALITY = ['kommune.yaml', 'kontakter.yaml', 'varsler.yaml', 'kontaktveje/start.mdx'] as const;

/**
 * Entry id from a path below the content folder: `kommuner/koege/tilbud/ppr.mdx` → `koege/ppr`,
 * `kommuner/koege/kommune.yaml` → `koege`, `rettigheder/klage.mdx` → `klage`, `kilder.yaml` → `kilder`.
 */
export function entryId(path: string): string {
  const parts = path.replace(/\.(mdx|yaml)$/, '').split('/');
  if (parts[0] !== 'kommuner') return parts.at(-1) ?? path;
  return parts.length === 4 ? `${parts[1]}/${parts[3]}` : (parts[1] ?? path);
}

/** The collection a path below the content folder belongs to, if any. */
export function collectionOf(path: string): CollectionName | undefined {
  return collectionNames.find((name) => {
    const regex = new RegExp(`^${collections[name].pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
    return regex.test(path);
  });
}
