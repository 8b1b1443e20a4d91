import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '#checks/read-dist.ts';

/** Words that stand in a page only so that it can be indexed. */
const INDEX_ONLY = /<meta name="pagefind:[^>]*>/g;

/** After the index is made: what only the index needed leaves the pages, so that phones need not fetch it. */
export function tidyPages(): AstroIntegration {
  return {
    name: 'tidy-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const { path, html } of builtPages(folder)) writeFileSync(join(folder, path), html.replaceAll(INDEX_ONLY, ''));
      },
    },
  };
}
