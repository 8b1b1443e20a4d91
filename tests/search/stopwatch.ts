import type { Browser } from '@playwright/test';

/** What one search took from the touch of its field: ms, bytes that had come to the page by its first result (those of a worker are not seen), and all that was sent. */
export interface Taken {
  first: number;
  firstBytes: number;
  whole: number;
  wholeBytes: number;
}
export interface Searched {
  url: string;
  /** Field to write in. */
  field: string;
  query: string;
  /** Chosen beforehand, without a touch. */
  municipality?: string;
  /** True in the page once a result stands there, and once all do. */
  first: string;
  whole: string;
}

/** DevTools' preset »Slow 4G«, and a telephone four times as slow. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (0.75e6 / 8) * 0.9 };
const CPU = 4;
const LONGEST = 90_000;

/**
 * Opens the page as a new reader, slows everything, touches the field, writes, and watches.
 * @param sent bytes the server sent between two times
 */
export async function take(browser: Browser, sent: (from: number, to: number) => number, { url, field, query, municipality, first, whole }: Searched): Promise<Taken> {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    const arrived: { at: number; bytes: number }[] = [];
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => arrived.push({ at: Date.now(), bytes: encodedDataLength }));
    await page.evaluate(({ field, municipality, first, whole }) => {
      const watch = { start: 0, first: 0, whole: 0 };
      Object.assign(globalThis, { watch });
      if (municipality) for (const select of document.querySelectorAll('select')) if ([...select.options].some((o) => o.value === municipality)) select.value = municipality;
      const [isFirst, isWhole] = [first, whole].map((code) => new Function(`return ${code}`) as () => boolean);
      document.querySelector(field)?.addEventListener('focusin', () => (watch.start ||= Date.now()), { once: true, capture: true });
      new MutationObserver(() => {
        if (!watch.first && isFirst?.()) watch.first = Date.now();
        if (watch.first && !watch.whole && isWhole?.()) watch.whole = Date.now();
      }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    }, { field, municipality, first, whole });
    await page.focus(field);
    await page.fill(field, query);
    await page.press(field, 'Enter');
    await page.waitForFunction(() => (globalThis as unknown as { watch: { whole: number } }).watch.whole > 0, undefined, { timeout: LONGEST });
    const watch = await page.evaluate(() => (globalThis as unknown as { watch: { start: number; first: number; whole: number } }).watch);
    return { first: watch.first - watch.start, firstBytes: arrived.filter(({ at }) => at <= watch.first).reduce((sum, { bytes }) => sum + bytes, 0), whole: watch.whole - watch.start, wholeBytes: sent(watch.start, watch.whole) };
  } finally {
    await context.close();
  }
}

/**
 * Opens an address that holds the query, as the search field of any page does: ms from there to the first result.
 * @param result selector of one
 */
export async function arrive(browser: Browser, url: string, result: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    await page.goto(url, { waitUntil: 'commit' });
    return await page.waitForFunction((selector) => document.querySelector(selector) && performance.now(), result, { timeout: LONGEST, polling: 'raf' }).then((handle) => handle.jsonValue() as Promise<number>);
  } finally {
    await context.close();
  }
}

export const middleOf = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** The middle of each number. */
export function median(all: readonly Taken[]): Taken {
  const middle = (key: keyof Taken) => middleOf(all.map((t) => t[key]));
  return { first: middle('first'), firstBytes: middle('firstBytes'), whole: middle('whole'), wholeBytes: middle('wholeBytes') };
}
