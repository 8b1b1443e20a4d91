import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { generateContent } from '../bench/generate.ts';
import { workshop } from '../support/built-copy.ts';
import { chromiumFlags, ensureChromium } from '../support/chromium.ts';
import { serve } from '../support/packed-host.ts';
import { arrive, median, middleOf, take, type Searched, type Taken } from './stopwatch.ts';

/**
 * `npm run bench:search-speed [-- 3 98]`: from the touch of the field to results, on a slow telephone and a slow line, cold: this search
 * against Pagefind's own page of the same pages, in turn, served the same way. Builds sites of so many municipalities first. Ratios count.
 */
const ENTRIES = 40;
const RUNS = 5;
const QUERY = 'samtykke';
const LIMIT = { first: 0.2, firstBytes: 20_000, whole: 0.75, wholeBytes: { 3: 150_000, 98: 250_000 } as Record<number, number> };

/** Leaflets have nothing to do with search: each is a file of one line. */
const NO_LEAFLETS = `import { readdirSync, writeFileSync } from 'node:fs';
export const leaflet = () => ({ name: 'leaflet', hooks: { 'astro:build:done': ({ dir }: { dir: URL }) => readdirSync('content/kommuner').forEach((name) => writeFileSync(new URL(name + '/pjece.pdf', dir), 'pjece')) } });
`;

const STOCK = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Pagefind</title><link href="/stock/pagefind/pagefind-ui.css" rel="stylesheet"></head>
<body><main><h1>Pagefind</h1><div id="search"></div></main><script src="/stock/pagefind/pagefind-ui.js"></script><script>new PagefindUI({ element: '#search', bundlePath: '/stock/pagefind/', showSubResults: false, showImages: false, debounceTimeoutMs: 0 }).triggerSearch(new URLSearchParams(location.search).get('q') ?? '');</script></body></html>`;

/** Pagefind as it comes, over the same pages, beside them. */
async function addStock(dist: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error('Pagefind gave no index.');
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(dist, 'stock/pagefind') });
  await close();
  mkdirSync(join(dist, 'stock'), { recursive: true });
  writeFileSync(join(dist, 'stock/index.html'), STOCK);
}

const searches = (origin: string, municipality: string): Record<'ours' | 'stock', Searched> => ({
  ours: { url: `${origin}/soeg/`, field: '#q', query: QUERY, municipality, first: `!!document.querySelector('[data-search-results] a[href^="/${municipality}/"]')`, whole: `/ sider? om /.test(document.querySelector('[data-search-status]').textContent)` },
  stock: { url: `${origin}/stock/`, field: '.pagefind-ui__search-input', query: QUERY, first: `!!document.querySelector('.pagefind-ui__result-link')`, whole: `!document.querySelector('.pagefind-ui__loading')` },
});

let broken = 0;
function verdict(what: string, kept: boolean): void {
  console.log(`${kept ? 'kept  ' : 'BROKEN'} ${what}`);
  if (!kept) broken += 1;
}
const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
const ms = (time: number) => time.toFixed(0).padStart(7);
const row = (name: string, t: Taken, seen: boolean) => console.log(`${name.padEnd(24)}${ms(t.first)}${seen ? kB(t.firstBytes) : '      -'}${ms(t.whole)}${kB(t.wholeBytes)}`);

const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
for (const size of process.argv.slice(2).map(Number).filter((n) => n > 0).concat(process.argv.length > 2 ? [] : [3, 98])) {
  const place = workshop('soeg');
  generateContent(join(place.folder, 'content'), size, ENTRIES);
  writeFileSync(join(place.folder, 'src/integrations/leaflet.ts'), NO_LEAFLETS);
  const { status, output } = place.build({ BUILD_DATE: '2026-11-22' });
  if (status !== 0) throw new Error(`The site of ${size} could not be built:\n${output.slice(-3000)}`);
  await addStock(place.dist);
  const server = await serve(place.dist);
  const { ours, stock } = searches(server.origin, 'koege');
  const taken: { ours: Taken[]; stock: Taken[] } = { ours: [], stock: [] };
  // The first of each packs the files of the server.
  await take(browser, server.sent, ours);
  await take(browser, server.sent, stock);
  for (let run = 0; run < RUNS; run += 1) {
    taken.ours.push(await take(browser, server.sent, ours));
    taken.stock.push(await take(browser, server.sent, stock));
  }
  const ways = [{ url: `${ours.url}?q=${QUERY}&kommune=${ours.municipality}`, result: `[data-search-results] a[href^="/${ours.municipality}/"]` }, { url: `${stock.url}?q=${QUERY}`, result: '.pagefind-ui__result-link' }];
  const arrived: number[][] = [[], []];
  for (let run = 0; run < RUNS; run += 1) for (const [i, { url, result }] of ways.entries()) arrived[i]?.push(await arrive(browser, url, result));
  const [mine, theirs] = [median(taken.ours), median(taken.stock)];
  console.log(`\n## ${size} × ${ENTRIES}: median of ${RUNS}, in turn\n\n${''.padEnd(24)}first ms     kB  all ms     kB`);
  row('Støttevejen', mine, true);
  // Its worker fetches: the page does not see when.
  row('Pagefind’s own', theirs, false);
  console.log(`${'ratio to its first'.padEnd(24)}${(mine.first / theirs.first).toFixed(2).padStart(7)}${''.padStart(7)}${(mine.whole / theirs.first).toFixed(2).padStart(7)}\n`);
  const [byAddress = NaN, theirsByAddress = NaN] = arrived.map(middleOf);
  console.log(`Arriving with the query in the address, page and all: ${ms(byAddress).trim()} ms, Pagefind’s own ${ms(theirsByAddress).trim()}: ${(byAddress / theirsByAddress).toFixed(2)}\n`);
  verdict(`first results ≤ ${LIMIT.first * 100} % of the time of Pagefind's own`, mine.first <= LIMIT.first * theirs.first);
  verdict(`first results ≤ ${LIMIT.firstBytes / 1000} kB`, mine.firstBytes <= LIMIT.firstBytes);
  verdict(`all results ≤ ${LIMIT.whole * 100} % of the time`, mine.whole <= LIMIT.whole * theirs.first);
  const most = LIMIT.wholeBytes[size];
  if (most) verdict(`all results ≤ ${most / 1000} kB`, mine.wholeBytes <= most);
  server.stop();
  place.close();
}
await browser.close();
process.exitCode = broken === 0 ? 0 : 1;
