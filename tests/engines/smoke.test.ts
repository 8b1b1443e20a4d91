import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefox, freePort, KEYS, webkit, type Engine } from '../support/engines.ts';

const ROOT = join(import.meta.dirname, '../..');
let site: ChildProcess;
let origin = '';

beforeAll(async () => {
  const port = await freePort();
  site = spawn(process.execPath, ['src/commands/serve.ts'], { cwd: ROOT, env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => site.stdout?.once('data', resolve));
  origin = `http://127.0.0.1:${port}`;
});
afterAll(() => void site.kill());

/** Asks the page until an expression is true; the test's own limit ends it. A page on its way out answers nothing, and is asked again. */
async function until(engine: Engine, condition: string): Promise<void> {
  while (!(await engine.evaluate<boolean>(`Boolean(${condition})`).catch(() => false)));
}
const click = (selector: string) => `(document.querySelector(${JSON.stringify(selector)}).click(), true)`;

for (const kind of [firefox, webkit]) {
  if (kind.missing) console.log(`${kind.name} is not installed: its tests are skipped. On Debian: apt-get install ${kind.missing}`);

  describe.skipIf(kind.missing)(`in ${kind.name}`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await kind.start();
    });
    afterAll(() => engine.close());

    it('the contact path leads from the front page of a municipality to whom to contact', async () => {
      await engine.goto(`${origin}/koege/`);
      await engine.evaluate(click('main a[href^="/koege/kontakt/"]'));
      await until(engine, 'location.pathname.startsWith("/koege/kontakt/") && document.readyState === "complete"');
      for (let questions = 0; questions < 4 && !(await engine.evaluate('Boolean(document.querySelector("main .contact"))')); questions++) {
        const here = await engine.evaluate<string>('location.pathname');
        await engine.evaluate(click('main .choices a, main .cards a'));
        await until(engine, `location.pathname.startsWith("/koege/") && location.pathname !== ${JSON.stringify(here)} && document.readyState === "complete"`);
      }
      expect(await engine.evaluate('document.querySelector("main .contact").innerText.length > 20')).toBe(true);
    });

    it('the search finds pages, from the address and from the keyboard', async () => {
      await engine.goto(`${origin}/soeg/?q=samtykke`);
      await until(engine, 'document.querySelector("[data-search-results] a")');
      expect(await engine.evaluate<string>('document.querySelector("[data-search-results] a").textContent')).toMatch(/samtykke/i);
      await engine.evaluate('(document.querySelector("#q").focus(), document.querySelector("#q").select(), true)');
      await engine.press(...'tolk', KEYS.Enter);
      await until(engine, '/tolk/i.test(document.querySelector("[data-search-status]").textContent)');
      expect(await engine.evaluate('location.search')).toContain('tolk');
    });

    it('the triangle is drawn, and all its levels are links', async () => {
      await engine.goto(`${origin}/koege/stoettetrekanten/`);
      expect(await engine.evaluate<number>('document.querySelector("main svg").getBoundingClientRect().width')).toBeGreaterThan(200);
      expect(await engine.evaluate<number>('new Set([...document.querySelectorAll("main a[href^=\'/koege/stoettetrekanten/\']")].map((a) => a.pathname)).size')).toBeGreaterThanOrEqual(5);
    });

    it('the print page shows everything, on paper too', async () => {
      await engine.goto(`${origin}/koege/udskriv/`);
      expect(await engine.evaluate<number>('document.querySelectorAll("main h2").length')).toBeGreaterThan(3);
      expect(await engine.evaluate<number>('document.querySelector("main").innerText.length')).toBeGreaterThan(20_000);
    });

    it('the keyboard reaches the text with its first two keys, and what has focus can be seen', async () => {
      await engine.goto(`${origin}/koege/tilbud/ppr/`);
      await engine.press(KEYS.Tab);
      expect(await engine.evaluate('document.activeElement.className')).toBe('skip');
      await until(engine, 'document.activeElement.getBoundingClientRect().top >= 0');
      await engine.press(KEYS.Enter);
      await until(engine, 'location.hash === "#indhold"');
      expect(await engine.evaluate('document.activeElement.id')).toBe('indhold');
    });

    it('a page keeps its looks under the policy: nothing is refused', async () => {
      await engine.goto(`${origin}/koege/`);
      expect(await engine.evaluate('getComputedStyle(document.querySelector(".skip")).position')).not.toBe('static');
      expect(await engine.evaluate('performance.getEntriesByType("resource").filter((r) => !r.name.startsWith(location.origin)).length')).toBe(0);
    });
  });
}
