import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The site is built here; the folder people publish changes only when everything has succeeded. */
export const stagingFolder = '.build/next';
const PUBLISHED = 'dist';
const PREVIOUS = '.build/previous';

/** Last build step: puts the finished site in place of the old one. A run that was cut off is repaired by the next. */
export function publish(): AstroIntegration {
  let root = '';
  const at = (folder: string) => join(root, folder);
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        if (!existsSync(at(PUBLISHED)) && existsSync(at(PREVIOUS))) renameSync(at(PREVIOUS), at(PUBLISHED));
      },
      'astro:build:done': ({ logger }) => {
        rmSync(at(PREVIOUS), { recursive: true, force: true });
        if (existsSync(at(PUBLISHED))) renameSync(at(PUBLISHED), at(PREVIOUS));
        renameSync(at(stagingFolder), at(PUBLISHED));
        rmSync(at(PREVIOUS), { recursive: true, force: true });
        logger.info(`Siden ligger i ${PUBLISHED}/.`);
      },
    },
  };
}
