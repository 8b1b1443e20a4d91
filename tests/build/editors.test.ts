import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, swap } from '../support/content.ts';

/** One real build of everything editors can do that shows on pages: a new municipality, things taken down, pages renamed, a newer law, a repository. */
let folder = '';
const EDIT = 'https://kode.eksempel.dk/stoettevejen/edit/main/';
const env = { ...process.env, SITE_URL: 'https://www.eksempel.dk', REPOSITORY_EDIT_URL: EDIT, BUILD_DATE: '2026-12-24' };
const at = (path: string) => join(folder, path);
const change = (path: string, edit: (text: string) => string) => writeFileSync(at(path), edit(readFileSync(at(path), 'utf8')));
const command = (name: string, ...args: string[]) => spawnSync(process.execPath, [at(`src/commands/${name}.ts`), ...args], { cwd: folder, encoding: 'utf8', env });
const html = (url: string) => readFileSync(at(`dist${url}index.html`), 'utf8');
const page = (url: string) => parse(html(url));
const words = (url: string) => page(url).querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';
const KOEGE = 'content/kommuner/koege';

let build: ReturnType<typeof command>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'editors-'));
  for (const name of ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) cpSync(join(ROOT, name), at(name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), at('node_modules'));
  expect(command('ny-kommune', 'greve', 'Greve').stderr).toBe('');
  change(`${KOEGE}/tilbud/ppr.mdx`, swap('raekkefoelge:', 'tilbagetrukket: true\nraekkefoelge:'));
  change(`${KOEGE}/kontaktveje/sundhedsplejersken.mdx`, swap('kontakter:', 'tilbagetrukket: true\nkontakter:'));
  change(`${KOEGE}/kontakter.yaml`, swap('sundhedsplejen:\n', 'sundhedsplejen:\n  tilbagetrukket: true\n'));
  change(`${KOEGE}/samarbejde/samtykke.mdx`, swap('raekkefoelge:', 'tidligere: [jeres-ja]\nraekkefoelge:'));
  change('content/rettigheder/klage.mdx', swap('raekkefoelge:', 'tidligere: [klager]\nraekkefoelge:'));
  change('content/kilder.yaml', (text) => swap("dato: 2024-01-17", 'dato: 2026-12-01')(text));
  build = spawnSync(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: folder, encoding: 'utf8', env });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('builds, with remarks and without an error', () => {
  expect(build.stdout + build.stderr).toContain('Complete!');
  expect(build.status).toBe(0);
});

describe('a new municipality', () => {
  it('stands on the front page and has all its pages', () => {
    expect(page('/').querySelector('a[href="/greve/"]')).not.toBeNull();
    for (const url of ['/greve/', '/greve/kontakt/', '/greve/kontakt/akut/', '/greve/stoettetrekanten/', '/greve/samarbejde/', '/greve/tilbud/', '/greve/kontakter/', '/greve/udskriv/', '/greve/emner/']) expect(existsSync(at(`dist${url}index.html`)), url).toBe(true);
  });
  it('leads each of the five situations to a contact', () => {
    const choices = page('/greve/kontakt/').querySelectorAll('main ul.cards a').map((a) => a.getAttribute('href') ?? '');
    expect(choices).toHaveLength(5);
    for (const url of choices) expect(page(url).querySelectorAll('main .contact').length, url).toBeGreaterThan(0);
  });
  it('says what is not known, and shows no number of its own', () => {
    expect(words('/greve/kontakter/')).toContain('Ikke oplyst. Vi har ikke et nummer, der er sikkert nok at vise.');
    expect(html('/greve/').match(/tel:[^"]+/g)?.filter((tel) => !['tel:112', 'tel:114'].includes(tel)) ?? []).toEqual([]);
    expect(words('/greve/stoettetrekanten/hverdagen/')).toContain('Ikke oplyst');
  });
  it('stands first among what is missing', () => expect(page('/daekning/').querySelector('main h3')?.text).toBe('Greve'));
});

describe('a page that is taken down', () => {
  it.each(['/koege/tilbud/ppr/', '/koege/kontakt/sundhedsplejersken/'])('%s stands, says so, and names whom to ask', (url) => {
    expect(words(url)).toContain('Siden er taget ned');
    expect(words(url)).toContain('Indtil da kan I spørge her: Køge Kommunes hovednummer');
    expect(page(url).querySelector('main a[href="tel:+4556676767"]')).not.toBeNull();
  });
  it('says nothing of what it said', () => {
    expect(html('/koege/tilbud/ppr/')).not.toContain('PPR giver råd om jeres barns trivsel');
    for (const url of ['/koege/tilbud/', '/koege/udskriv/', '/koege/emner/', '/emner/kontakt-selv/', '/']) expect(html(url), url).not.toContain('PPR giver råd om jeres barns trivsel og udvikling, og i Køge');
    expect(words('/koege/tilbud/')).toContain('Siden er taget ned, mens teksten bliver rettet.');
  });
  it('is not searched, not in the sitemap, and search engines are asked to leave it', () => {
    expect(page('/koege/tilbud/ppr/').querySelector('[data-pagefind-body]')).toBeNull();
    expect(page('/koege/tilbud/ppr/').querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    const sitemap = readFileSync(at('dist/sitemap.xml'), 'utf8');
    expect(sitemap).not.toContain('/koege/tilbud/ppr/');
    expect(sitemap).toContain('/koege/tilbud/sundhedspleje/');
  });
  it('is still reached by every link that led to it', () => expect(page('/koege/kontakt/gaar-ikke-i-dagtilbud/').querySelector('main a[href="/koege/kontakt/sundhedsplejersken/"]')).not.toBeNull());
  it('leaves its question open, with whom to ask', () => expect(words('/emner/kontakt-selv/')).not.toContain('Mangler'));
});

describe('a contact that is taken down', () => {
  it('has no number, and the one to ask here stands in', () => {
    const card = page('/koege/kontakter/').querySelectorAll('.contact').find((c) => c.text.includes('Sundhedsplejen i Køge'));
    expect(card?.text.replace(/\s+/g, ' ')).toContain('Kontakten er taget ned, fordi den ikke længere passer.');
    expect(card?.text.replace(/\s+/g, ' ')).toContain('Spørg i stedet: Køge Kommunes hovednummer, 56 67 67 67');
  });
  it('leaves every way through the contact path with somebody to turn to', () => {
    for (const url of ['/koege/kontakt/skal-starte/', '/koege/kontakt/sundhedsplejersken/']) expect(page(url).querySelectorAll('main a[href^="tel:"]').length, url).toBeGreaterThan(0);
  });
});

describe('a page that got another name', () => {
  it.each([['/koege/samarbejde/jeres-ja/', '/koege/samarbejde/samtykke/'], ['/rettigheder/klager/', '/rettigheder/klage/']])('%s leads on to %s, in Danish', (old, now) => {
    const root = page(old);
    expect(root.querySelector('html')?.getAttribute('lang')).toBe('da');
    expect(root.querySelector('h1')?.text).toBe('Siden er flyttet');
    expect(root.querySelector(`main a[href="${now}"]`)).not.toBeNull();
    expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`https://www.eksempel.dk${now}`);
    expect(root.querySelector('[data-pagefind-body]')).toBeNull();
    expect(root.querySelector('meta[http-equiv="refresh"]')).toBeNull();
    expect(readFileSync(at('dist/sitemap.xml'), 'utf8')).not.toContain(old);
  });
});

describe('a law newer than the text', () => {
  it('is told to the reader of every text that builds on it', () => {
    for (const url of ['/rettigheder/stoette-i-loven/', '/greve/tilbud/ppr/']) expect(words(url).includes('er fra 1. december 2026. Teksten er skrevet før. Noget kan være ændret.'), url).toBe(url === '/rettigheder/stoette-i-loven/');
  });
});

describe('with a repository', () => {
  it.each([['/koege/tilbud/specialtilbud/', `${KOEGE}/tilbud/specialtilbud.mdx`], ['/koege/', `${KOEGE}/kommune.yaml`], ['/koege/kontakter/', `${KOEGE}/kontakter.yaml`], ['/ordliste/', 'content/ordliste.yaml'], ['/rettigheder/klage/', 'content/rettigheder/klage.mdx']])('the foot of %s opens its file', (url, file) =>
    expect(page(url).querySelector(`footer a[href="${EDIT}${file}"]`)?.text).toBe(file));
  it('no page sends parents to it otherwise', () => {
    for (const url of ['/', '/soeg/', '/daekning/', '/koege/udskriv/']) expect(html(url)).not.toContain(EDIT);
    expect(page('/koege/').querySelectorAll(`a[href^="${EDIT}"]`)).toHaveLength(1);
  });
});

describe('the preview', () => {
  it('is a folder whose pages lead to each other without a server', () => {
    const { stdout, status } = command('forhaandsvisning', `${KOEGE}/tilbud/ppr.mdx`, 'content/kilder.yaml', `${KOEGE}/varsler.yaml`, 'content/README.md', 'content/<b>.mdx', 'README.md');
    expect(status).toBe(0);
    expect(stdout).toContain(`${KOEGE}/tilbud/ppr.mdx: koege/tilbud/ppr/index.html`);
    expect(stdout).toContain('content/kilder.yaml: kilder/index.html');
    expect(stdout).toContain(`${KOEGE}/varsler.yaml: koege/index.html`);
    const preview = at('.build/forhaandsvisning');
    const first = parse(readFileSync(join(preview, 'forhaandsvisning.html'), 'utf8'));
    expect(first.querySelectorAll('li').map((li) => [li.text, li.querySelector('a')?.getAttribute('href')])).toEqual([[`${KOEGE}/tilbud/ppr.mdx`, 'koege/tilbud/ppr/index.html'], ['content/kilder.yaml', 'kilder/index.html'], [`${KOEGE}/varsler.yaml`, 'koege/index.html'], ['content/README.md (har ikke en side for sig selv)', undefined]]);
    for (const file of ['index.html', 'koege/index.html', 'koege/samarbejde/samtykke/index.html', '404.html', 'rettigheder/klage/index.html']) {
      const links = parse(readFileSync(join(preview, file), 'utf8')).querySelectorAll('a[href]').map((a) => a.getAttribute('href') ?? '').filter((href) => !/^(https?:|mailto:|tel:|#)/.test(href));
      expect(links.length, file).toBeGreaterThan(5);
      for (const href of links) expect(existsSync(join(preview, file, '..', href.replace(/#.*$/, ''))), `${file} → ${href}`).toBe(true);
    }
  });
});
