import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages; runs after Astro has written them. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'da' });
        if (!index) throw new Error(`Søgeindekset kunne ikke laves: ${errors.join(' ')}`);
        const folder = fileURLToPath(dir);
        const added = await index.addDirectory({ path: folder });
        const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
        await close();
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0) throw new Error(`Søgeindekset kunne ikke laves: ${faults.join(' ')}`);
        logger.info(`${added.page_count} sider kan søges.`);
      },
    },
  };
}
