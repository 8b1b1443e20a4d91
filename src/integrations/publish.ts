import * as disk from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from '#checks/read-dist.ts';
import { MANIFEST, manifestOf, manifestText } from '#hosts/manifest.ts';
import { site } from '#site.ts';

/** The site is built here; the folder people publish changes only when everything has succeeded. */
export const stagingFolder = '.build/next';
/** What Astro remembers between runs. A build starts without: it would not notice that a schema has changed. */
export const cacheFolder = '.build/cache';
const PUBLISHED = 'dist';
const PREVIOUS = '.build/previous';
const DISCARDED = '.build/discarded';

type Disk = Pick<typeof disk, 'existsSync' | 'renameSync' | 'rmSync'>;

/** Puts back the old site when a run was cut off between taking it away and putting the new one there. */
export function recoverSite(root: string, { existsSync, renameSync }: Disk = disk): void {
  if (!existsSync(join(root, PUBLISHED)) && existsSync(join(root, PREVIOUS))) renameSync(join(root, PREVIOUS), join(root, PUBLISHED));
}

/**
 * Puts the finished site in place of the old one. Cut off at any moment, the old or the new one is whole:
 * folders are only ever renamed, and one is thrown away under a third name, so that half of it is never taken for a site.
 */
export function replaceSite(root: string, { existsSync, renameSync, rmSync }: Disk = disk): void {
  const [next, published, previous, discarded] = [stagingFolder, PUBLISHED, PREVIOUS, DISCARDED].map((folder) => join(root, folder)) as [string, string, string, string];
  const discard = (folder: string) => {
    rmSync(discarded, { recursive: true, force: true });
    if (existsSync(folder)) renameSync(folder, discarded);
    rmSync(discarded, { recursive: true, force: true });
  };
  if (existsSync(published)) {
    discard(previous);
    renameSync(published, previous);
  }
  try {
    renameSync(next, published);
  } catch (fault) {
    recoverSite(root, { existsSync, renameSync, rmSync });
    throw fault;
  }
  discard(previous);
}

/** Last build step: writes down what the site consists of, and publishes it. */
export function publish(): AstroIntegration {
  let root = '';
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build') disk.rmSync(config.cacheDir, { recursive: true, force: true });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        recoverSite(root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const manifest = manifestOf(folder, builtFiles(folder), { built: site.today, base: site.base });
        disk.writeFileSync(join(folder, MANIFEST), manifestText(manifest));
        replaceSite(root);
        logger.info(`Siden ligger i ${PUBLISHED}/.`);
      },
    },
  };
}
