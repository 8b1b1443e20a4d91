const HELPER = '\0vite/preload-helper.js';
const PLAIN = '\0plain-import:';

/**
 * Vite plugin: `import()` stays what it is. Vite wraps each in a helper of 1.4 kB that preloads and fetches stylesheets;
 * here the one stylesheet stands in the page. One copy for each importer, so that no starter shares a file with another.
 */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
  resolveId: (id: string, importer?: string) => (id === HELPER ? `${PLAIN}${importer ?? ''}` : undefined),
  load: (id: string) => (id.startsWith(PLAIN) ? 'export const __vitePreload = (load) => load();' : undefined),
};
