import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, collectionOf, collections, CONTENT_FOLDER, entryId, REQUIRED_IN_MUNICIPALITY, type CollectionName } from '#collections.ts';
import type { Content } from '#domain/content.ts';
import { problem, type Problem } from '#domain/problem.ts';
import { frontMatterFault } from './front-matter.ts';
import { parseYaml, splitFrontMatter, type Yaml } from './parse.ts';
import { policy } from './policy.ts';
import { schemaProblems } from './schema-problems.ts';

/** One file as it was read. `raw` is the whole text; `body` is there for .mdx. */
export interface ContentFile {
  file: string;
  collection: CollectionName;
  id: string;
  raw: string;
  body?: string;
  yaml: Yaml;
  /** False when the schema refused it. */
  valid: boolean;
}

export interface ReadResult {
  content: Content;
  files: ContentFile[];
  problems: Problem[];
}

const HANDBOOK = 'README.md';

/** The one list that cannot be divided, and the folder whose files are called what their question is. */
const VOCABULARY = 'soegeord.yaml';
const PHRASINGS = 'vendinger/';

/** All files below a folder, sorted, as paths from it. Links are reported, never followed. */
function walk(root: string, below: string, complain: (file: string, message: string, fix: string) => void): string[] {
  return readdirSync(join(root, below))
    .sort()
    .flatMap((name) => {
      const path = below ? `${below}/${name}` : name;
      const stat = lstatSync(join(root, path));
      if (stat.isDirectory()) return walk(root, path, complain);
      if (!stat.isFile()) {
        complain(path, 'Her ligger en genvej eller en anden særlig fil.', 'Slet den, og læg en almindelig fil i stedet.');
        return [];
      }
      const most = name === VOCABULARY ? policy.maxVocabularyBytes : policy.maxFileBytes;
      if (stat.size > most) {
        complain(path, `Filen er for stor (${Math.round(stat.size / 1000)} kB).`, name === VOCABULARY ? `Den må højst fylde ${most / 1000} kB. Slet ord, som ingen bruger.` : path.startsWith(PHRASINGS) ? `Den må højst fylde ${most / 1000} kB. Slet sætninger, der ligner andre.` : `Del den i flere filer på højst ${most / 1000} kB.`);
        return [];
      }
      return [path];
    });
}

/**
 * Reads all content below `root` with the build's own schemas.
 * Gives what could be read and every problem of every file; references are followed later, by buildSite.
 */
export function readContent(root: string): ReadResult {
  const problems: Problem[] = [];
  const files: ContentFile[] = [];
  const content = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Content;
  const folder = join(root, CONTENT_FOLDER);
  const nameOf = (path: string) => `${CONTENT_FOLDER}/${path}`;
  const complain = (path: string, message: string, fix: string) => void problems.push(problem('filer', nameOf(path), undefined, message, fix));

  const paths = walk(folder, '', complain);
  for (const path of paths) {
    if (path === HANDBOOK) continue;
    const collection = collectionOf(path);
    if (!collection) {
      complain(path, 'Filen hører ikke til her.', `${/\.(?:md|txt|docx?|odt|pdf)$/i.test(path) ? 'Lav en ny fil, der ender på .mdx, og sæt teksten ind i den. ' : ''}Kun .mdx og .yaml i de kendte mapper kan ligge i content/. Se håndbogen.`);
      continue;
    }
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entryId(path).replace('/', '-'))) complain(path, 'Filens eller mappens navn kan ikke bruges i en adresse.', 'Brug kun små bogstaver a-z, tal og bindestreg (æ, ø og å skrives ae, oe og aa).');

    const file = nameOf(path);
    const raw = readFileSync(join(folder, path), 'utf8');
    if (raw.includes('\uFFFD')) complain(path, 'Filen er ikke gemt som UTF-8, så æ, ø og å går tabt.', 'Gem filen igen som UTF-8.');
    // Known, though nothing in it can be read: what others say of it is not their mistake.
    const setAside = () => void files.push({ file, collection, id: entryId(path), raw, yaml: parseYaml('', file), valid: false });
    const long = raw.split('\n').findIndex((line) => line.length > policy.maxLineSigns);
    if (long >= 0) {
      problems.push({ ...problem('filer', file, undefined, `Linjen er for lang (over ${policy.maxLineSigns} tegn).`, 'Del den i flere afsnit.'), line: long + 1, column: 1 });
      setAside();
      continue;
    }
    const conflict = /^<{7} [\s\S]*?^>{7} /m.test(raw) ? raw.split('\n').findIndex((line) => line.startsWith('<<<<<<< ')) : -1;
    if (conflict >= 0) {
      problems.push({ ...problem('filer', file, undefined, 'Her står mærker fra to rettelser på samme tid (<<<<<<<, ======= og >>>>>>>).', 'Behold den rigtige udgave. Slet den anden og de tre linjer med mærker.'), line: conflict + 1, column: 1 });
      setAside();
      continue;
    }
    const { format, schema } = collections[collection];
    const parts = format === 'mdx' ? splitFrontMatter(raw) : undefined;
    if (format === 'mdx' && !parts) {
      problems.push({ file, rule: 'felter', severity: 'error', ...frontMatterFault(raw) });
      setAside();
      continue;
    }
    const yaml = parseYaml(parts?.yaml ?? raw, file, parts ? 2 : 1);
    problems.push(...yaml.problems);
    const entry: ContentFile = { file, collection, id: entryId(path), raw, yaml, valid: false, ...(parts ? { body: parts.body } : {}) };
    files.push(entry);
    if (yaml.problems.length > 0) continue;
    const parsed = schema.safeParse(yaml.value ?? {}, { reportInput: true });
    if (!parsed.success) problems.push(...schemaProblems(parsed.error, schema, file).map((p) => ({ ...p, ...yaml.at(p.path ?? []) })));
    else {
      entry.valid = true;
      (content[collection] as unknown[]).push({ id: entry.id, file, data: parsed.data });
    }
  }

  for (const name of collectionNames) {
    const { pattern } = collections[name];
    if (!pattern.includes('*') && !paths.includes(pattern)) complain(pattern, 'Filen mangler.', 'Læg filen tilbage.');
  }
  const municipalities = new Set(paths.flatMap((p) => /^kommuner\/([^/]+)\//.exec(p)?.[1] ?? []));
  for (const m of municipalities)
    for (const required of REQUIRED_IN_MUNICIPALITY)
      if (!paths.includes(`kommuner/${m}/${required}`)) complain(`kommuner/${m}/${required}`, `Kommunen ${m} mangler filen ${required}.`, 'Lav filen. Kopiér fx fra en anden kommune, og ret den.');
  return { content, files, problems };
}
