import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/integrations/content-gate.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { gallery } from './src/integrations/gallery.ts';
import { leaflet } from './src/integrations/leaflet.ts';
import { leanProse } from './src/integrations/lean-prose.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { cacheFolder, publish, stagingFolder } from './src/integrations/publish.ts';
import { judgedProse, proseLinks } from './src/integrations/prose.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { site } from './src/site.ts';

// Astro's own marker in every .mdx module: one warning a page, and nothing a reader of the log can do.
const quiet = (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning);

export default defineConfig({
  ...(site.url ? { site: site.url } : {}),
  base: site.base,
  trailingSlash: 'always',
  outDir: stagingFolder,
  cacheDir: cacheFolder,
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [judgedProse, proseLinks(site.base)] }) },
  vite: { plugins: [plainImports, leanProse], build: { cssCodeSplit: false, assetsInlineLimit: 0, rolldownOptions: { onwarn: quiet } } },
  devToolbar: { enabled: false },
  // Field names and their meaning, for editors who write in VS Code.
  experimental: { contentIntellisense: true },
  integrations: [contentGate(), mdx(), leaflet(), searchIndex(), finishPages(), publish(), gallery()],
});
