import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#domain/problem.ts';

/** One built page. */
export interface BuiltPage {
  /** File below the folder, with `/` on every system. */
  path: string;
  /** Address below the base path: `koege/tilbud/ppr/`, empty for the front page. */
  url: string;
  html: string;
}

/** A promise about the built site: is shown each page once, then says what is wrong. */
export interface DistRule {
  page(page: BuiltPage): void;
  problems(): Problem[];
}

/** Every file below a built site, sorted by code point, so that the order is the same everywhere. */
export const builtFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();

/** Every page of a built site, one after the other: only one text is held at a time. */
export function* builtPages(folder: string, files: readonly string[] = builtFiles(folder)): Generator<BuiltPage> {
  for (const path of files) if (path.endsWith('.html')) yield { path, url: path.replace(/(^|\/)index\.html$/, '$1'), html: readFileSync(join(folder, path), 'utf8') };
}
