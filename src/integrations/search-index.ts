import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { builtPages } from '#checks/read-dist.ts';
import { searchWordsOf } from '#domain/search/words.ts';
import { steadyIndex } from './steady-index.ts';
import { verdictOn } from './verdict.ts';

/** Name of a file that may be kept for ever: it changes with what it holds. */
const fileName = (municipality: string, text: string) => `soegeord-${municipality || 'alle'}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`;

/** What only the index needs: the page has served its purpose for them once it is indexed. */
const INDEX_ONLY = /<meta name="pagefind:[^>]*>/g;

/**
 * Gives the search page the shared words and the names of the files that hold each municipality's,
 * writes those files, indexes the full text of the built pages, and takes the words for the index out of them again.
 */
export function searchIndex(): AstroIntegration {
  const files = new Map<string, string>();
  let assets = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'preview' || command === 'sync') return;
        assets = config.build.assets;
        const { site, files: texts } = verdictOn(fileURLToPath(config.root), { last: true });
        const { shared, own } = searchWordsOf(site, new Map(texts.map((t) => [t.file, t.body ?? ''])));
        const names: Record<string, string> = {};
        for (const [municipality, words] of own) {
          const text = JSON.stringify(words);
          const name = `${assets}/${fileName(municipality, text)}`;
          names[municipality] = name;
          files.set(name, text);
        }
        updateConfig({ vite: { define: { SEARCH_SHARED: JSON.stringify(JSON.stringify(shared)), SEARCH_FILES: JSON.stringify(names) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for (const [name, text] of files) writeFileSync(join(folder, name), text);
        files.clear();
        const { index, errors } = await createIndex({ forceLanguage: 'da' });
        if (!index) throw new Error(`Søgeindekset kunne ikke laves: ${errors.join(' ')}`);
        const added = await index.addDirectory({ path: folder });
        const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
        await close();
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0) throw new Error(`Søgeindekset kunne ikke laves: ${faults.join(' ')}`);
        for (const { path, html } of builtPages(folder)) writeFileSync(join(folder, path), html.replaceAll(INDEX_ONLY, ''));
        steadyIndex(`${folder}pagefind`);
        logger.info(`${added.page_count} sider kan søges.`);
      },
    },
  };
}
