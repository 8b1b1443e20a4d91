import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFiles, builtPages } from '#checks/read-dist.ts';
import { proveDeployment } from '#hosts/deployment.ts';
import { readManifest } from '#hosts/manifest.ts';
import { workshop, type Workshop } from '../support/built-copy.ts';
import { chromiumFlags, findChromium } from '../support/chromium.ts';
import { apache, nginx } from '../support/servers.ts';

const SETTINGS = {
  SITE_URL: 'https://www.eksempel.dk', BASE_PATH: '/stoette/', KOMMUNER: 'koege', PUBLISHER: 'Eksempel Kommune', REPORT_EMAIL: 'web@eksempel.dk',
  WAS_URL: 'https://was.digst.dk/www-eksempel-dk', SECURITY_CONTACT: 'sikkerhed@eksempel.dk', ACCESS_PHONE: '12 34 56 78', ACCESS_EMAIL: 'adgang@eksempel.dk', BUILD_DATE: '2026-11-22',
};

describe('a site for Køge alone, under a path', () => {
  let at: Workshop;
  let built: ReturnType<Workshop['build']>;
  const read = (file: string) => readFileSync(join(at.dist, file), 'utf8');
  const tree = (file: string) => parse(read(file));
  beforeAll(() => {
    at = workshop('koege-alene');
    built = at.build(SETTINGS);
  }, 300_000);
  afterAll(() => at.close());

  it('is built, its links checked among themselves', () => expect(built.status, built.output.slice(-3000)).toBe(0));

  it('holds one municipality, and what is shared', () => {
    const files = builtFiles(at.dist);
    expect(files).toEqual(expect.arrayContaining(['koege/index.html', 'koege/kontakt/index.html', 'rettigheder/klage/index.html', 'ordliste/index.html']));
    expect(files.filter((file) => /ballerup|koebenhavn/.test(file))).toEqual([]);
  });
  it('opens on the municipality’s own front page, whose address is the one to link to', () => {
    expect(tree('index.html').querySelector('h1')?.text).toBe('Hjælp til jeres barn i Køge');
    expect(tree('index.html').querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://www.eksempel.dk/stoette/koege/');
    expect(tree('index.html').querySelector('main')?.innerHTML).toBe(tree('koege/index.html').querySelector('main')?.innerHTML);
    expect(tree('koege/tilbud/index.html').querySelector('a.brand')?.getAttribute('href')).toBe('/stoette/koege/');
  });
  it('leads to no other municipality, and asks nobody to choose one', () => {
    const leads = /href="\/stoette\/(ballerup|koebenhavn)\/[^"]*"|Vælg (jeres|en anden) kommune|Samme spørgsmål i en anden kommune/;
    expect([...builtPages(at.dist)].flatMap(({ path, html }) => (leads.test(html) ? [`${path}: ${leads.exec(html)?.[0]}`] : []))).toEqual([]);
  });
  it('explains no word that only another municipality uses', () => {
    const only = tree('ordliste/index.html').querySelectorAll('main .eyebrow').map((e) => e.text);
    expect(only.filter((text) => !text.includes('Køge'))).toEqual([]);
  });
  it('hides sources that nothing builds on any longer', () => {
    const shown = tree('kilder/index.html').querySelectorAll('main [id]').map((e) => e.id);
    expect(shown).toContain('randers-ppr');
    expect(shown.length).toBeLessThan((readFileSync(join(at.folder, 'content/kilder.yaml'), 'utf8').match(/^[a-z0-9-]+:/gm) ?? []).length);
  });

  it('writes the path in everything that holds an address: texts, data, sitemap, robots', () => {
    const inText = tree('koege/samarbejde/samtykke/index.html').querySelectorAll('main a').map((a) => a.getAttribute('href') ?? '');
    expect(inText.filter((href) => href.startsWith('/') && !href.startsWith('/stoette/'))).toEqual([]);
    const pages = JSON.parse(read('api/sider.json')) as unknown;
    expect(JSON.stringify(pages)).toContain('https://www.eksempel.dk/stoette/koege/');
    expect(read('sitemap.xml')).toContain('<loc>https://www.eksempel.dk/stoette/koege/kontakt/</loc>');
    expect(read('sitemap.xml').match(/<loc>/g)?.length).toBe(read('sitemap.xml').match(/<loc>https:\/\/www\.eksempel\.dk\/stoette\//g)?.length);
    expect(read('robots.txt')).toContain('Sitemap: https://www.eksempel.dk/stoette/sitemap.xml');
  });
  it('says who publishes, where to write, and where the statement is', () => {
    expect(tree('index.html').querySelector('footer.foot')?.text).toMatch(/Udgivet af Eksempel Kommune\.[^]*web@eksempel\.dk/);
    expect(readManifest(read('build.json'))).toMatchObject({ base: '/stoette/', redirects: { 'was/': SETTINGS.WAS_URL } });
    expect(tree('tilgaengelighed/index.html').querySelector('main a')?.getAttribute('href')).toBe(SETTINGS.WAS_URL);
  });
  it('names a phone and a written contact for those who cannot use it', () => {
    const ways = tree('tilgaengelighed/index.html').querySelectorAll('main .section a').map((a) => a.getAttribute('href'));
    expect(ways).toEqual(expect.arrayContaining(['tel:+4512345678', 'mailto:adgang@eksempel.dk']));
  });
  it('writes no security.txt, which would have to stand at the root of the host, and says so', () => {
    expect(builtFiles(at.dist).filter((file) => file.includes('security'))).toEqual([]);
    expect(built.output).toContain('security.txt gælder for hele værten');
  });

  for (const kind of [nginx, apache]) {
    it.skipIf(!existsSync(kind.program))(`is whole behind ${kind.name}, where its search finds pages`, async () => {
      const root = mkdtempSync(join(tmpdir(), 'under-sti-'));
      chmodSync(root, 0o755);
      cpSync(at.dist, join(root, 'stoette'), { recursive: true });
      const server = await kind.start(root, join(root, 'stoette'));
      const manifest = readManifest(read('build.json'));
      if (!manifest) throw new Error('no manifest');
      const { findings } = await proveDeployment(new URL('/stoette/', server.origin), manifest, { fetch });
      expect(findings.slice(0, 10)).toEqual([]);
      const executablePath = findChromium();
      if (executablePath) {
        const browser = await chromium.launch({ args: chromiumFlags, executablePath });
        const page = await browser.newPage({ baseURL: server.origin });
        await page.goto('/stoette/soeg/?q=samtykke');
        const found = page.locator('[data-search-results] a').first();
        await found.click();
        await page.waitForURL(/\/stoette\/.+\/$/);
        expect(new URL(page.url()).pathname).not.toContain('/soeg/');
        expect((await page.goto('/stoette/findes-ikke/'))?.status()).toBe(404);
        expect(await page.locator('a.brand').getAttribute('href')).toBe('/stoette/koege/');
        await browser.close();
      }
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    });
  }

  it('is refused when a municipality is misspelt, with the names that exist', () => {
    const { status, output } = at.build({ ...SETTINGS, KOMMUNER: 'koege,balerup' });
    expect(status).toBe(1);
    expect(output).toContain('KOMMUNER nævner »balerup«. De mapper, der findes i content/kommuner/, er: ballerup, koebenhavn, koege.');
    expect(read('index.html')).toContain('Køge');
  });
  it('is refused with every wrong setting at once', () => {
    const { status, output } = at.build({ ...SETTINGS, BASE_PATH: 'stoette', SITE_URL: 'eksempel.dk' });
    expect(status).toBe(1);
    expect(output).toMatch(/Opsætningen er forkert\.[^]*SITE_URL er »eksempel\.dk«[^]*BASE_PATH er »stoette«/);
  });
});
