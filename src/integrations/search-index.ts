import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { writeOwn, writeShared } from '#domain/search/words-file.ts';
import { searchWordsOf } from '#domain/search/words.ts';
import { steadyIndex } from './steady-index.ts';
import { verdictOn } from './verdict.ts';

/** Name of a file that may be kept for ever: it changes with what it holds. */
const fileName = (whose: string, text: string) => `soegeord-${whose}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.txt`;

/** Files every search of the full text needs, whose names are known only now: the search page names them, so that they are fetched at once. */
function nameIndex(folder: string): void {
  const names = [...readdirSync(join(folder, 'pagefind')).filter((name) => name.endsWith('.pf_meta')), ...readdirSync(join(folder, 'pagefind/filter')).map((name) => `filter/${name}`)];
  const page = join(folder, 'soeg/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('SEARCH_INDEX', names.sort().join(' ')));
}

/** Pagefind brings search pages of its own, half a megabyte. No page here uses them. */
const FOREIGN_PAGES = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;
function withoutForeignPages(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => FOREIGN_PAGES.test(file))) rmSync(join(folder, name));
}

/** Lets go of what building the pages took, before the index takes its own: with 98 municipalities each is a gigabyte. */
function letGo(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as (how: object) => void)({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** Vite wraps every import() in a kilobyte that preloads styles. Nothing here has any: the starter stays small. */
const bareImports = {
  name: 'bare-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * Gives the search page the names of the files that hold the shared words and each municipality's,
 * writes those files, and indexes the full text of the built pages.
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
        const kept = (whose: string, text: string): string => {
          const name = `${assets}/${fileName(whose, text)}`;
          files.set(name, text);
          return name;
        };
        const names = { shared: kept('faelles', writeShared(shared)), own: Object.fromEntries([...own].map(([municipality, words]) => [municipality, kept(municipality || 'alle', writeOwn(words))])) };
        updateConfig({ vite: { plugins: [bareImports], define: { SEARCH_FILES: JSON.stringify(names) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for (const [name, text] of files) writeFileSync(join(folder, name), text);
        files.clear();
        letGo();
        const { index, errors } = await createIndex({ forceLanguage: 'da' });
        if (!index) throw new Error(`Søgeindekset kunne ikke laves: ${errors.join(' ')}`);
        const added = await index.addDirectory({ path: folder });
        const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
        await close();
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0) throw new Error(`Søgeindekset kunne ikke laves: ${faults.join(' ')}`);
        withoutForeignPages(`${folder}pagefind`);
        steadyIndex(`${folder}pagefind`);
        nameIndex(folder);
        logger.info(`${added.page_count} sider kan søges.`);
      },
    },
  };
}
