/** `npm run billeder`, after a build: takes the README's two pictures anew, a phone and a desktop, and draws the one that is shown where the site is shared. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { site as settings } from '#site.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { SHARED, sharedPage } from './sharing-picture.ts';

const ROOT = join(import.meta.dirname, '../..');
const PICTURES = [
  { name: 'telefon', width: 390, height: 844, path: '/koege/' },
  { name: 'skaerm', width: 1280, height: 800, path: '/koebenhavn/stoettetrekanten/' },
] as const;
const PORT = '4398';

const site = spawn(process.execPath, ['src/commands/serve.ts'], { cwd: ROOT, env: { ...process.env, PORT }, stdio: ['ignore', 'pipe', 'inherit'] });
await new Promise((resolve) => site.stdout.once('data', resolve));
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
const folder = join(ROOT, '.github/billeder');
mkdirSync(folder, { recursive: true });
for (const { name, width, height, path } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', locale: 'da-DK' });
  await page.goto(`http://localhost:${PORT}${path}`);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
const drawing = await browser.newPage({ viewport: { width: SHARED.width, height: SHARED.height }, colorScheme: 'light' });
await drawing.setContent(sharedPage(settings.name));
await drawing.evaluate(() => document.fonts.ready);
await drawing.screenshot({ path: join(ROOT, SHARED.file) });
await browser.close();
site.kill();
