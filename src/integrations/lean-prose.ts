/**
 * Vite plugin: each .mdx text is bundled as a JavaScript module, which is most of what a build costs. This halves it.
 * Texts bring no styles or scripts of their own, so Astro's second module around each, which collects these, is left out;
 * and the texts of a municipality are written as one file, not as one each.
 */
export const leanProse = {
  name: 'lean-prose',
  enforce: 'pre' as const,
  config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: chunkOf, test: /\/content\/.*\.mdx$/ }] } } } } }),
  resolveId: {
    order: 'pre' as const,
    filter: { id: /\.mdx\?(?:.*&)?astroRenderContent/ },
    handler(this: Resolving, id: string, importer: string | undefined, options: object) {
      return this.resolve(id.replace(/\?.*/, ''), importer, { ...options, skipSelf: true });
    },
  },
};

interface Resolving {
  resolve(id: string, importer: string | undefined, options: object): Promise<unknown>;
}

const chunkOf = (id: string) => /\/kommuner\/([a-z0-9-]+)\//.exec(id)?.[1] ?? 'shared';
