import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DistRule } from '#checks/read-dist.ts';
import { builtLinks } from '#checks/rules/built-links.ts';
import { firstFlight, isGuidance } from '#checks/rules/first-flight.ts';
import { ownHost } from '#checks/rules/own-host.ts';
import { redirectOf, stylesOf, styleSourceOf } from '#hosts/page.ts';

/** What a rule says of pages, given as address → HTML. */
const told = (rule: DistRule, pages: Record<string, string>) => {
  for (const [url, html] of Object.entries(pages)) rule.page({ url, path: `${url}index.html`, html });
  return rule.problems().map((p) => `${p.file}: ${p.message}`);
};

describe('links between built pages', () => {
  const files = new Set(['index.html', 'a/index.html', 'ikon.svg']);
  const links = (html: string, base = '/') => told(builtLinks(files, base), { '': html, 'a/': '<h1 id="top">A</h1>' });
  it.each(['/', '/a/', '/a/#top', '/ikon.svg', '/a/?q=1#top', 'https://kk.dk/x', 'mailto:a@b.dk', 'tel:112'])('%s is fine', (link) => expect(links(`<a href="${link}">x</a>`)).toEqual([]));
  it('finds a place on the page itself', () => expect(links('<a href="#her">x</a><p id="her">')).toEqual([]));
  it.each([
    ['/b/', 'index.html: Linket »/b/« fører til en side, der ikke er bygget.'],
    ['/a', 'index.html: Linket »/a« fører til en side, der ikke er bygget.'],
    ['/a/#bund', 'index.html: Linket »/a/#bund« fører til et sted, der ikke findes på siden.'],
    ['#bund', 'index.html: Linket »/#bund« fører til et sted, der ikke findes på siden.'],
  ])('%s is not', (link, message) => expect(links(`<a href="${link}">x</a>`)).toEqual([message]));
  it('sees a picture, a script and a form too', () => expect(links('<img src="/b.png"><script src="/b.js"></script><form action="/b/">')).toHaveLength(3));
  it('says when a link forgets the path the site stands under', () => {
    expect(links('<a href="/stoette/a/">x</a>', '/stoette/')).toEqual([]);
    expect(links('<a href="/a/">x</a>', '/stoette/')).toEqual(['index.html: Linket »/a/« fører uden for siden, der ligger under /stoette/.']);
  });
});

describe('the own host', () => {
  it.each([
    '<a href="https://kk.dk">x</a>', '<script src="/_astro/a.js"></script>', '<script type="application/ld+json">{}</script>', '<link rel="canonical" href="https://x.dk/">', '<form action="/soeg/">', '<style>a{}</style>', '<meta property="og:image" content="https://x.dk/a.png">',
    '<p>onsdag style="x"</p>',
  ])('is kept by %s', (html) => expect(told(ownHost(), { '': html })).toEqual([]));
  it.each([
    '<img src="https://x.dk/a.png">', '<img alt="" src="//x.dk/a.png">', '<script src="https://x.dk/a.js"></script>', '<link rel="stylesheet" href="https://x.dk/a.css">', '<link rel="preconnect" href="https://x.dk">', '<iframe src="/a/">', '<form action="https://x.dk/">',
    '<script>1</script>', '<script type="module">1</script>', '<p style="color:red">', '<p onclick="a()">',
  ])('is left by %s', (html) => expect(told(ownHost(), { '': html })).toHaveLength(1));
});

describe('the first flight', () => {
  // Random bytes do not compress below three quarters of their base64.
  const page = (bytes: number) => randomBytes(bytes).toString('base64');
  it('lets a page of 14,000 bytes through, and stops one of 15,000', () => {
    expect(told(firstFlight(), { 'koege/': page(13_800) })).toEqual([]);
    expect(told(firstFlight(), { 'koege/': page(15_000) })).toEqual([expect.stringMatching(/^koege\/index\.html: Siden fylder \d{5} byte, når den sendes\. Den må højst fylde 14200\.$/)]);
  });
  it('finds the one too long among hundreds', () => expect(told(firstFlight(), Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`koege/tilbud/${n}/`, page(n === 7 ? 15_000 : 100)])))).toHaveLength(1));
  it('does not weigh registers and indexes', () => expect(told(firstFlight(), { 'ordliste/': page(20_000), 'koege/udskriv/': page(20_000) })).toEqual([]));
  it.each(['', 'koege/', 'koege/kontakt/akut/', 'koege/tilbud/ppr/', 'rettigheder/', 'rettigheder/klage/'])('»%s« is a guidance page', (url) => expect(isGuidance(url)).toBe(true));
  it.each(['ordliste/', 'soeg/', 'emner/', 'emner/tolk/', 'om/siden/', 'koege/emner/', 'koege/kontakter/', 'koege/udskriv/', '404.html', 'was/'])('»%s« is none', (url) => expect(isGuidance(url)).toBe(false));
});

describe('reading a page', () => {
  it('finds its one stylesheet as the browser hashes it', () => {
    expect(stylesOf('<head><style data-x>\na{}\n</style><style>b{}</style></head>')).toEqual(['\na{}\n', 'b{}']);
    expect(stylesOf('<p>')).toEqual([]);
    expect(styleSourceOf(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-a' 'sha256-b'; img-src 'self'">`)).toBe("'sha256-a' 'sha256-b'");
    expect(styleSourceOf('<p>')).toBeUndefined();
  });
  it('finds where it sends the reader on', () => {
    expect(redirectOf('<meta http-equiv="refresh" content="0; url=/a/?b=1&amp;c=2">')).toBe('/a/?b=1&c=2');
    expect(redirectOf('<meta name="robots" content="noindex">')).toBeUndefined();
  });
});
