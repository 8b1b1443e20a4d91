import { createServer, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { policy } from '#checks/policy.ts';

const DIST = join(import.meta.dirname, '../../dist');

/** A host that sends what a line carries at once, and the rest of the page when it is told to. */
async function holdingHost(path: string): Promise<{ url: string; rest: () => void; stop: () => void }> {
  const packed = gzipSync(readFileSync(join(DIST, path, 'index.html')));
  let waiting: ServerResponse | undefined;
  const server = createServer((request, response) => {
    if (request.url !== path) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8', 'content-encoding': 'gzip' });
    response.write(packed.subarray(0, policy.firstFlightBytes));
    waiting = response;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}${path}`, rest: () => void waiting?.end(packed.subarray(policy.firstFlightBytes)), stop: () => void server.close() };
}

for (const municipality of ['koebenhavn', 'koege', 'ballerup']) {
  test(`the whole guide of ${municipality} fills the window before the rest of it has come`, async ({ page }) => {
    const host = await holdingHost(`/${municipality}/udskriv/`);
    await page.goto(host.url, { waitUntil: 'commit' });
    await page.evaluate(() => new Promise<void>((painted) => new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').length > 0 && painted()).observe({ type: 'paint', buffered: true })));
    await expect(page.locator('h1')).toBeInViewport();
    expect(await page.evaluate(() => ({ coming: document.readyState === 'loading', filled: document.documentElement.scrollHeight >= 2 * innerHeight }))).toEqual({ coming: true, filled: true });
    const before = await page.evaluate(() => performance.now());
    host.rest();
    await page.waitForLoadState();
    const largest = await page.evaluate(() => new Promise<number>((told) => new PerformanceObserver((list) => told(list.getEntries().at(-1)?.startTime ?? NaN)).observe({ type: 'largest-contentful-paint', buffered: true })));
    expect(largest, 'the largest paint is of what came first').toBeLessThan(before);
    host.stop();
  });
}
