import { readFileSync } from 'node:fs';

/** One text of the content. */
const TEXT = /\/content\/.*\.mdx$/;
const FIELDS = /(?<=^---\r?\n)[^]*?(?=\n---[^\S\n]*(?:\n|$))/;
const NOT_A_LINE = /[^\n]+/g;

/**
 * Vite plugin: each .mdx text is bundled as a JavaScript module, which is most of what a build costs. This halves it.
 * A module carries no fields, and they are not read for it: pages have them from the collection.
 * Texts bring no styles or scripts of their own, so Astro's second module around each, which collects these, is left out;
 * and the texts of a municipality are written as one file, not as one each.
 */
export const leanProse = {
  name: 'lean-prose',
  enforce: 'pre' as const,
  config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: chunkOf, test: TEXT }] } } } } }),
  resolveId: {
    order: 'pre' as const,
    filter: { id: /\.mdx\?(?:.*&)?astroRenderContent/ },
    handler(this: Resolving, id: string, importer: string | undefined, options: object) {
      return this.resolve(id.replace(/\?.*/, ''), importer, { ...options, skipSelf: true });
    },
  },
  load: {
    order: 'pre' as const,
    filter: { id: TEXT },
    // Lines stay where they are, for messages that name one.
    handler: (file: string): string => readFileSync(file, 'utf8').replace(FIELDS, (fields) => fields.replaceAll(NOT_A_LINE, '')),
  },
};

interface Resolving {
  resolve(id: string, importer: string | undefined, options: object): Promise<unknown>;
}

const chunkOf = (id: string) => /\/kommuner\/([a-z0-9-]+)\//.exec(id)?.[1] ?? 'shared';
