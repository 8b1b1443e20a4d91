import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/integrations/content-gate.ts';
import { publish, stagingFolder } from './src/integrations/publish.ts';
import { judgedProse, proseLinks } from './src/integrations/prose.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { site } from './src/site.ts';

export default defineConfig({
  ...(site.url ? { site: site.url } : {}),
  base: site.base,
  trailingSlash: 'always',
  outDir: stagingFolder,
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [judgedProse, proseLinks(site.base)] }) },
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [contentGate(), mdx(), searchIndex(), publish()],
});
