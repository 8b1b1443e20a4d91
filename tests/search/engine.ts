import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../support/chromium.ts';

interface PagefindHit {
  id: string;
  score: number;
}
/** Pagefind in a real browser, on the built site. */
export interface TextEngine {
  /** One list of hits for each word, in these municipalities. */
  ask(words: readonly string[], municipalities: readonly string[] | undefined): Promise<PagefindHit[][]>;
  /** Path of a hit. */
  pathOf(id: string): string;
  stop(): Promise<void>;
}

const SEARCH = { ranking: { metaWeights: { title: 5, ord: 5 } } };

/** Serves dist/ on a free port. */
export async function serveDist(): Promise<{ origin: string; stop: () => void }> {
  const server = spawn(process.execPath, ['src/commands/serve.ts'], { cwd: join(import.meta.dirname, '../..'), env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const origin = /http:\/\/localhost:\d+/.exec(said.toString())?.[0];
  if (!origin) throw new Error(`The server did not start: ${said.toString()}`);
  return { origin, stop: () => void server.kill() };
}

/** @param stock as Pagefind is without any options */
export async function openPagefind(origin: string, stock = false): Promise<TextEngine> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath ? { executablePath } : {}) });
  const page = await browser.newPage();
  await page.goto(`${origin}/soeg/`);
  const paths = await page.evaluate(async (options) => {
    type Engine = { options(o: object): Promise<void>; search(q: string | null, o?: object): Promise<{ results: { id: string; score: number; data(): Promise<{ raw_url?: string; url: string }> }[] }> };
    const engine = (await import('/pagefind/pagefind.js' as string)) as Engine;
    if (options) await engine.options(options);
    (globalThis as unknown as { engine: Engine }).engine = engine;
    const { results } = await engine.search(null);
    return Promise.all(results.map(async (r) => [r.id, (await r.data()).url.slice(1)] as const));
  }, stock ? undefined : SEARCH);
  const byId = new Map(paths);
  return {
    ask: (words, municipalities) =>
      page.evaluate(async ({ all, among }) => {
        const { engine } = globalThis as unknown as { engine: { search(q: string, o: object): Promise<{ results: { id: string; score: number }[] }> } };
        const options = among ? { filters: { kommune: { any: among } } } : {};
        const answers = await Promise.all(all.map((word) => engine.search(word, options)));
        return answers.map((a) => a.results.map(({ id, score }) => ({ id, score })));
      }, { all: [...words], among: municipalities && [...municipalities] }),
    pathOf: (id) => byId.get(id) ?? id,
    stop: () => browser.close(),
  };
}
