import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, readManifest } from '#hosts/manifest.ts';
import { chromiumFlags, findChromium } from '../support/chromium.ts';
import { DIST } from '../support/dist.ts';
import { nginx, type Server } from '../support/servers.ts';

const manifest = readManifest(readFileSync(join(DIST, 'build.json'), 'utf8'));
const executablePath = findChromium();
const able = existsSync(nginx.program) && executablePath !== undefined;
if (!able) console.log('nginx or Chromium is not installed: the walk behind real headers is skipped. On Debian: apt-get install nginx-light chromium');

describe.skipIf(!able)('a browser behind nginx with the real headers', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let root = '';
  const base = manifest?.base ?? '/';
  const objections: string[] = [];

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'walk-'));
    chmodSync(root, 0o755);
    cpSync(DIST, join(root, base), { recursive: true });
    server = await nginx.start(root, join(root, base));
    browser = await chromium.launch({ args: chromiumFlags, ...(executablePath ? { executablePath } : {}) });
    page = await browser.newPage({ baseURL: server.origin, locale: 'da-DK' });
    page.on('console', (message) => {
      // A 404 page is asked for on purpose.
      if (message.type() === 'error' && !message.text().includes('status of 404')) objections.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (fault) => objections.push(`${page.url()}: ${fault.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin)) objections.push(`${page.url()}: asks ${request.url()}`);
    });
    await page.addInitScript(() => addEventListener('securitypolicyviolation', (e) => console.error(`refused ${e.violatedDirective}: ${e.blockedURI}`)));
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('sees the policy refuse what it must: the eyes of this walk are open', async () => {
    await page.goto(base);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color:red">x</p><img src="https://eksempel.dk/a.png" alt="">'));
    await page.waitForFunction(() => document.images[document.images.length - 1]?.complete);
    expect(objections.join('\n')).toMatch(/refused style-src[^]*refused img-src|refused img-src[^]*refused style-src/);
    objections.length = 0;
  });

  it('meets no violation, no fault and no other host on any page', async () => {
    const pages = Object.keys(manifest?.files ?? {}).filter((file) => file.endsWith('.html') && !(addressOf(file) in (manifest?.redirects ?? {})));
    for (const file of pages) await page.goto(base + addressOf(file), { waitUntil: 'load' });
    expect(pages.length).toBeGreaterThan(200);
    expect(objections.slice(0, 10)).toEqual([]);
  });

  it('searches', async () => {
    await page.goto(`${base}soeg/?q=samtykke`);
    await page.locator('[data-search-results] a').first().waitFor();
    expect(await page.locator('[data-search-results] a').first().textContent()).toMatch(/samtykke/i);
    expect(objections).toEqual([]);
  });

  it('gets the right page for an unknown address and for the short one of the statement', async () => {
    const missing = await page.goto(`${base}findes/ikke/`);
    expect(missing?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('Vi kan ikke finde siden');
    await page.goto(`${base}was`);
    expect(new URL(page.url()).pathname).toBe(manifest?.redirects['was/']);
  });

  it('reads the web.config for IIS as XML, with all types of the search index and the 404 page as a file', async () => {
    const text = readFileSync(join(DIST, 'web.config'), 'utf8');
    const iis = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      const all = (selector: string, attribute: string) => [...parsed.querySelectorAll(selector)].map((e) => e.getAttribute(attribute));
      return { fault: parsed.querySelector('parsererror')?.textContent, types: all('mimeMap', 'fileExtension'), headers: all('customHeaders > add', 'name'), policy: parsed.querySelector('add[name="Content-Security-Policy"]')?.getAttribute('value'), missing: all('error', 'responseMode'), kept: all('location', 'path') };
    }, text);
    const sent = await page.request.get(base);
    expect(iis.fault).toBeUndefined();
    expect(iis.policy).toBe(sent.headers()['content-security-policy']);
    expect(iis.headers).toHaveLength(8);
    expect(iis).toMatchObject({ missing: ['File'], types: expect.arrayContaining(['.pagefind', '.pf_meta', '.pf_index', '.pf_fragment', '.pf_filter']) as string[], kept: expect.arrayContaining(['_astro']) as string[] });
  });
});
