import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './support/chromium.ts';

const executablePath = findChromium();
/** Another port when this one is taken: PORT=4400 npm run test:browser */
const port = process.env['PORT'] ?? '4391';

export default defineConfig({
  // `browser` is what every change must pass; `matrix` looks at every page in every mode: npm run test:all.
  projects: [{ name: 'browser', testDir: './browser' }, { name: 'matrix', testDir: './matrix' }],
  outputDir: '../test-results',
  fullyParallel: true,
  // axe over a long page is slow on a busy machine; no test waits for time.
  timeout: 120_000,
  forbidOnly: true,
  workers: 2,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
    viewport: { width: 390, height: 844 },
    locale: 'da-DK',
  },
  webServer: { command: 'node src/commands/serve.ts', cwd: '..', env: { PORT: port }, url: `http://localhost:${port}/`, reuseExistingServer: false },
});
