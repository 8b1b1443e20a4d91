import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './support/chromium.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list']],
  use: {
    baseURL: 'http://localhost:4391',
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
    viewport: { width: 390, height: 844 },
    locale: 'da-DK',
  },
  webServer: { command: 'node src/commands/serve.ts', cwd: '..', env: { PORT: '4391' }, url: 'http://localhost:4391/', reuseExistingServer: false },
});
