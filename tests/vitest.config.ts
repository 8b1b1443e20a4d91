import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
/** One project a folder; the folder tells the cost. */
const project = (name: string, options: { testTimeout?: number; hookTimeout?: number; isolate?: boolean } = {}) => ({ test: { name, root, include: [`tests/${name}/**/*.test.ts`], ...options } });

/** Components need Astro's compiler, and nothing of the site around them: the project's own configuration would read all content first. */
const components = await getViteConfig({}, { root, configFile: false, logLevel: 'warn' })({ mode: 'test', command: 'serve' });

export default defineConfig({
  root,
  test: {
    projects: [
      // Pure functions: milliseconds. They share a worker, since nothing in them is global.
      project('unit', { isolate: false }),
      // Each component in each of its examples, which the gallery shows: about two seconds.
      { ...components, ...project('components') },
      // The editors' check on whole content folders: seconds.
      project('content', { isolate: false, testTimeout: 30_000 }),
      // Reads dist/: needs a finished build.
      project('site', { testTimeout: 60_000 }),
      // Serves dist/ with real web servers, where there are any: needs a finished build.
      project('hosts', { testTimeout: 300_000, hookTimeout: 60_000 }),
      // Firefox and WebKitGTK, where they are installed: needs a finished build.
      project('engines', { testTimeout: 60_000, hookTimeout: 120_000 }),
      // Runs the real build.
      project('build', { testTimeout: 300_000, hookTimeout: 60_000 }),
    ],
  },
});
