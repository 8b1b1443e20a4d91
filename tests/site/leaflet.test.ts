import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { DIST, builtFiles, builtPages, type BuiltPage } from '../support/dist.ts';
import { everyNode, qrIn, readPdf, type ReadPdf } from '../support/pdf.ts';

const pages = builtPages();
const slugs = builtFiles().flatMap((f) => /^\/([a-z0-9-]+)\/pjece\.pdf$/.exec(f)?.[1] ?? []);
const pageAt = (url: string) => pages.find((p) => p.url === url);

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
/** A page's text as it is read, blocks apart, notes of terms left out. */
function textOf(page: BuiltPage): string {
  const root = page.root.querySelector('body')?.clone() as HTMLElement;
  for (const aside of root.querySelectorAll('style, script, .term-note, .unseen')) aside.remove();
  return flat(root.innerHTML.replace(/<\/?(p|li|h\d|dt|dd|div|section|ul|ol|dl|article)\b[^>]*>/g, ' ').replace(/<[^>]+>/g, '').replace(/&nbsp;|&#xA0;/g, ' ').replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/&#39;/g, "'"));
}

it('every municipality has a leaflet, linked from its front page and its print page', () => {
  const fronts = pages.filter((p) => pageAt(`${p.url}udskriv/`)).map((p) => p.url.split('/')[1]);
  expect(slugs).toEqual(fronts.sort());
  for (const slug of slugs) for (const url of [`/${slug}/`, `/${slug}/udskriv/`]) expect(pageAt(url)?.root.querySelector(`a[href$="/${slug}/pjece.pdf"]`), url).toBeTruthy();
});

describe.each(slugs)('the leaflet of %s', (slug) => {
  let bytes: Buffer;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = readFileSync(join(DIST, slug, 'pjece.pdf'));
    pdf = await readPdf(bytes);
  });
  const canonical = () => pageAt(`/${slug}/`)?.root.querySelector('link[rel=canonical]')?.getAttribute('href');
  const said = () => everyNode(pdf.tree).filter((n) => n.children.every((c) => ['Link', 'Span'].includes(c.role)) && !['Link', 'Figure'].includes(n.role)).map((n) => n.text).filter((text) => text !== '');

  it('has at most two sides and 500 kB', () => {
    expect(pdf.pages).toBeLessThanOrEqual(2);
    expect(bytes.length).toBeLessThanOrEqual(500_000);
  });

  it('says its language and its title, and is tagged', () => {
    expect(pdf).toMatchObject({ marked: true, lang: 'da', title: flat(pageAt(`/${slug}/`)?.root.querySelector('h1')?.text ?? '') });
  });

  it('has one h1, then h2s, and all of them in the outline', () => {
    const headings = everyNode(pdf.tree).filter((n) => /^H\d?$/.test(n.role));
    expect(headings.map((h) => h.role)).toEqual(['H1', ...headings.slice(1).map(() => 'H2')]);
    expect(headings.length).toBeGreaterThan(5);
    expect(pdf.outline).toEqual(headings.map((h) => h.text));
  });

  it('has lists of items, and items only in lists', () => {
    const nodes = everyNode(pdf.tree);
    for (const list of nodes.filter((n) => n.role === 'L')) expect(list.children.map((c) => c.role)).toEqual(list.children.map(() => 'LI'));
    expect(nodes.filter((n) => n.role !== 'L' && n.children.some((c) => c.role === 'LI'))).toEqual([]);
  });

  it('tells everything that is text, and marks the rest as decoration', () => expect({ untold: pdf.untold, unmarked: pdf.unmarked }).toEqual({ untold: [], unmarked: 0 }));

  it('lets no text come near the edge of the paper, where printers cut', () => expect(pdf.margin).toBeGreaterThan(12));

  it('describes its figures, the triangle with every level', () => {
    const figures = everyNode(pdf.tree).filter((n) => n.role === 'Figure');
    expect(figures.filter((f) => (f.alt ?? '').length < 10)).toEqual([]);
    const levels = pageAt(`/${slug}/stoettetrekanten/`)?.root.querySelectorAll('.box h3').map((h) => flat(h.text)) ?? [];
    expect(levels.length).toBeGreaterThan(2);
    const triangle = figures.find((f) => levels.every((level) => f.alt?.includes(level)));
    expect(triangle).toBeTruthy();
  });

  it('carries its fonts with it', () => {
    expect(pdf.fonts.length).toBeGreaterThan(0);
    expect(pdf.fonts.filter((f) => !f.embedded)).toEqual([]);
  });

  it('says no sentence that does not stand on a page, word for word', () => {
    const own = pages.filter((p) => p.url.startsWith(`/${slug}/`) || p.url.startsWith('/rettigheder/') || p.url === '/ordliste/').map(textOf);
    // A number may close a sentence of its own; an abbreviation stands before what it means.
    const sentences = said().flatMap((text) => text.split(/(?<=[.!?])\s+/)).map((s) => s.replace(/^([\d ]+)\.$/, '$1').replace(/^[A-ZÆØÅ]{2,}: /, ''));
    expect(sentences.length).toBeGreaterThan(60);
    expect(sentences.filter((s) => !own.some((text) => text.includes(s)))).toEqual([]);
  });

  it('shows no number and no address that the register of contacts does not show', () => {
    const shown = new Set(pageAt(`/${slug}/kontakter/`)?.root.querySelectorAll('a').map((a) => a.getAttribute('href')));
    const given = pdf.links.filter((l) => /^(tel|mailto):/.test(l));
    expect(given).toEqual(expect.arrayContaining(['tel:112', 'tel:114']));
    expect(given.filter((l) => !shown.has(l))).toEqual([]);
  });

  it('shows whom to contact for each situation, the three sentences, the rights, and how the contacts are known', () => {
    const front = pageAt(`/${slug}/`)?.root.querySelectorAll('.cards')[0]?.querySelectorAll('a').map((a) => flat(a.text)) ?? [];
    expect(front.length).toBeGreaterThanOrEqual(5);
    expect(said()).toEqual(expect.arrayContaining(front));
    expect(said()).toEqual(expect.arrayContaining(['Samtykke, når I siger ja']));
    expect(said().join(' ')).toMatch(/Ikke kontrolleret af os\.|Ikke oplyst\.|Kontrolleret /);
    expect(said().join(' ')).toMatch(/(Uafhængig side\. Ikke kommunens egen\.|Udgivet af .+\.) .*Siden er bygget \d+\. [a-zæøå]+ \d{4}\./);
  });

  it('has a QR code that leads to the page of the municipality, when the site knows its own address', () => {
    const address = canonical();
    expect(qrIn(pdf, /^QR/)).toBe(address);
    expect(said()).toContain(`Læs mere på ${address ?? 'Støttevejen'}`);
  });
});
