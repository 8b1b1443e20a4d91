import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectOf } from './page.ts';

/** `dist/build.json`: what a whole deployment of this build is. */
export interface Manifest {
  /** ISO day the site is built for. */
  built: string;
  /** Starts and ends with a slash. */
  base: string;
  /** Pages that only send their reader on, from the root of the site, with where to. A host may do it for them. */
  redirects: Record<string, string>;
  /** Every other file, from the root of the site, with its sha256 in hex. */
  files: Record<string, string>;
}

export const MANIFEST = 'build.json';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Pages are asked for by their folder. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** @param paths every file below the folder */
export function manifestOf(folder: string, paths: readonly string[], { built, base }: Pick<Manifest, 'built' | 'base'>): Manifest {
  const manifest: Manifest = { built, base, redirects: {}, files: {} };
  for (const path of paths) {
    if (path === MANIFEST) continue;
    const bytes = readFileSync(join(folder, path));
    manifest.files[path] = sha256(bytes);
    const to = path.endsWith('.html') ? redirectOf(bytes.toString('utf8')) : undefined;
    if (to) manifest.redirects[addressOf(path)] = to;
  }
  return manifest;
}

/** The bytes of `build.json`. */
export const manifestText = ({ built, base, redirects, files }: Manifest): string => `${JSON.stringify({ built, base, redirects, files }, null, 1)}\n`;

/** The manifest a text holds; undefined when it is none. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const found = JSON.parse(text) as Partial<Manifest>;
    return typeof found.built === 'string' && typeof found.base === 'string' && found.files && found.redirects ? (found as Manifest) : undefined;
  } catch {
    return undefined;
  }
}
