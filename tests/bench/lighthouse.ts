/**
 * `npm run bench:lighthouse [-- /koege/ …] [-- --uden-andre | --kun-andre]`: Lighthouse (mobile) on a page of every type (or the named ones), beside a blank page and the same text in other systems,
 * in one run, served over TLS and HTTP/2, packed with brotli. Medians of three; times count as a ratio to the blank page, opened in turn with each. Needs a finished build; Lighthouse is installed for the bench alone.
 * Lighthouse reckons a page's paint from when all of it has come. Of a page that is longer than what comes at once, that part is measured too, and is what the limit is for.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { policy } from '#checks/policy.ts';
import { PAGE_TYPES } from '../browser/page-types.ts';
import { chromiumFlags, ensureChromium } from '../support/chromium.ts';
import { serve, type Certificate } from '../support/packed-host.ts';
import { dkfds, govuk, plainPage, starlight, type PagePeer } from './one-page-peers.ts';

const ROOT = join(import.meta.dirname, '../..');
const RUNS = 3;
/** Times of first and largest paint over those of a blank page in the same run (design: numbers). */
const SLOWEST = 1.1;
const SAME_TEXT = '/koege/tilbud/ppr/';

interface Measured { scores: number[]; fcp: number; lcp: number; cls: number; tbt: number; bytes: number; requests: number }
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { numericValue?: number; score: number | null; title: string; details?: { items?: { transferSize?: number }[] } }>;
}
type Lighthouse = (url: string, flags: object, config?: object) => Promise<{ lhr: Report } | undefined>;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
/** What a page that is not for search engines cannot have. */
const FOR_ENGINES = new Set(['is-crawlable', 'http-status-code']);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const workplace = mkdtempSync(join(tmpdir(), 'lighthouse-'));
writeFileSync(join(workplace, 'package.json'), '{"private":true,"type":"module"}');
execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', 'lighthouse@13.5.0', 'chrome-launcher@1.2.1', 'selfsigned@5.5.0'], { cwd: workplace, stdio: ['ignore', 'ignore', 'inherit'] });
const load = <T>(path: string): Promise<T> => import(join(workplace, 'node_modules', path)) as Promise<T>;
const { default: lighthouse } = await load<{ default: Lighthouse }>('lighthouse/core/index.js');
const { launch } = await load<{ launch(o: object): Promise<{ port: number; kill(): void }> }>('chrome-launcher/dist/index.js');
const { generate } = await load<{ generate(who: object[]): Promise<{ private: string; cert: string }> }>('selfsigned/index.js');
const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
const certificate: Certificate = { key, cert };
const chrome = await launch({ chromePath: ensureChromium(), chromeFlags: ['--headless=new', '--ignore-certificate-errors', ...chromiumFlags] });

async function open(url: string): Promise<Report> {
  const result = await lighthouse(url, { port: chrome.port, logLevel: 'error', output: 'json', onlyCategories: CATEGORIES });
  if (!result) throw new Error(`Lighthouse gave nothing for ${url}`);
  return result.lhr;
}

function reckon(reports: readonly Report[]): { measured: Measured; faults: string[] } {
  const of = (id: string) => median(reports.map((r) => r.audits[id]?.numericValue ?? NaN));
  const requests = reports[0]?.audits['network-requests']?.details?.items ?? [];
  const faults = CATEGORIES.flatMap((c) => (reports[0]?.categories[c]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (reports[0]?.audits[id]?.score ?? 1) < 0.9).map(({ id }) => id));
  return {
    faults,
    measured: {
      scores: CATEGORIES.map((c) => median(reports.map((r) => Math.round((r.categories[c]?.score ?? 0) * 100)))),
      fcp: of('first-contentful-paint'), lcp: of('largest-contentful-paint'), cls: of('cumulative-layout-shift'), tbt: of('total-blocking-time'),
      bytes: requests.reduce((sum, r) => sum + (r.transferSize ?? 0), 0), requests: requests.length,
    },
  };
}

/** A page in turn with the blank one, so that both are measured on an equally busy machine. */
async function measure(url: string): Promise<ReturnType<typeof reckon>> {
  const reports: Report[] = [];
  for (let run = 0; run < RUNS; run++) {
    blanks.push(await open(blankUrl));
    reports.push(await open(url));
  }
  return reckon(reports);
}

const blankFolder = join(workplace, 'blank');
mkdirSync(blankFolder);
// Every site has an icon, which counts in the largest paint as Lighthouse reckons it: the blank page has ours.
cpSync(join(ROOT, 'public/favicon.svg'), join(blankFolder, 'favicon.svg'));
writeFileSync(join(blankFolder, 'index.html'), '<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Tom</title><link rel="icon" href="/favicon.svg" type="image/svg+xml"><p>.</p></html>');
const blankHost = await serve(blankFolder, certificate);
const ourHost = await serve(join(ROOT, 'dist'), certificate);
const hosts = [blankHost, ourHost];

console.log(`| ${'page'.padEnd(44)} | scores          | FCP ÷ blank | LCP ÷ blank | CLS   | TBT ms | bytes   | requests |\n|${'-'.repeat(46)}|-----------------|-------------|-------------|-------|--------|---------|----------|`);
const broken: string[] = [];
const blankUrl = `${blankHost.origin}/`;
const blanks: Report[] = [await open(blankUrl)];
/** The blank page, of all its openings so far. */
const blankNow = (): Measured => reckon(blanks).measured;
function row(name: string, m: Measured): void {
  const blank = blankNow();
  console.log(`| ${name.padEnd(44)} | ${m.scores.join('/').padEnd(15)} | ${(m.fcp / blank.fcp).toFixed(2).padStart(11)} | ${(m.lcp / blank.lcp).toFixed(2).padStart(11)} | ${m.cls.toFixed(3)} | ${String(Math.round(m.tbt)).padStart(6)} | ${String(m.bytes).padStart(7)} | ${String(m.requests).padStart(8)} |`);
}
row('(blank page)', blankNow());
const htmlOf = (url: string): string => readFileSync(join(ROOT, 'dist', url.endsWith('/') ? `${url}index.html` : url), 'utf8');
/** The part of a page that comes at once on a line, as a page of its own; undefined when all of it does. A browser paints it before the rest has come (tests/browser/first-flight.spec.ts). */
function firstFlightOf(url: string): string | undefined {
  const html = htmlOf(url);
  const fits = (length: number) => brotliCompressSync(html.slice(0, length)).length <= policy.firstFlightBytes;
  if (fits(html.length)) return undefined;
  let [most, over] = [0, html.length];
  while (over - most > 100) {
    const middle = Math.floor((most + over) / 2);
    if (fits(middle)) most = middle;
    else over = middle;
  }
  return html.slice(0, most);
}

const named = process.argv.slice(2).filter((a) => a.startsWith('/'));
const own = named.length > 0 ? named : PAGE_TYPES;
for (const url of process.argv.includes('--kun-andre') ? [SAME_TEXT] : own) {
  const { measured: m, faults } = await measure(ourHost.origin + url);
  row(url, m);
  const hidden = url === '/404.html' || /<meta name="robots" content="noindex"/.test(htmlOf(url));
  const low = m.scores.some((score, i) => score < 100 && !(hidden && CATEGORIES[i] === 'seo'));
  const blank = blankNow();
  const flight = firstFlightOf(url);
  let painted = m;
  if (flight !== undefined) {
    mkdirSync(join(blankFolder, url), { recursive: true });
    writeFileSync(join(blankFolder, url, 'index.html'), flight);
    painted = (await measure(blankHost.origin + url)).measured;
    row(`${url} (what comes at once)`, painted);
  }
  const slow = Math.max(painted.fcp / blank.fcp, painted.lcp / blank.lcp) > SLOWEST;
  const wrong = [...(low || m.cls > 0 ? faults.filter((id) => !(hidden && FOR_ENGINES.has(id))) : []), ...(slow ? ['painted later than allowed'] : [])];
  if (low || m.cls > 0 || slow) broken.push(`${url}: ${wrong.join(', ')}`);
}
if (!process.argv.includes('--uden-andre')) {
  const page = plainPage(join(ROOT, 'dist', SAME_TEXT, 'index.html'));
  console.log(`\nThe text of ${SAME_TEXT} in other systems:`);
  for (const make of [starlight, govuk, dkfds]) {
    try {
      const peer: PagePeer = make(join(workplace, make.name), page);
      const host = await serve(peer.folder, certificate);
      hosts.push(host);
      row(peer.name, (await measure(`${host.origin}/`)).measured);
    } catch (fault) {
      console.log(`${make.name}: left out. ${fault instanceof Error ? fault.message.split('\n')[0] : String(fault)}`);
    }
  }
}
chrome.kill();
for (const host of hosts) host.stop();
rmSync(workplace, { recursive: true, force: true });
console.log(broken.length === 0 ? '\nkept: every score, no shift, every page painted as fast as promised' : `\nBROKEN\n${broken.join('\n')}`);
process.exitCode = broken.length === 0 ? 0 : 1;
