import { expect, test, type Page } from '@playwright/test';
import { openGallery, type Gallery } from '../support/gallery.ts';

const COLOURS = ['hav', 'skov', 'blomme', 'rav', 'tegl', 'lyng', 'fjord', 'korn'];
/** What tells two parts of a figure apart (WCAG 2.2, 1.4.11). */
const WANTED = 3;

test.describe.configure({ mode: 'default' });
let gallery: Gallery;
test.beforeAll(async () => void (gallery = await openGallery()));
test.afterAll(() => gallery.stop());
test.beforeEach(({ page }) => page.route('**/@vite/client', (route) => route.abort()));

/** Contrast of two painted colours, by luminance alone: what is left without colour. */
const contrast = (page: Page, a: [selector: string, property: string, pseudo?: string], b: [selector: string, property: string, pseudo?: string]) =>
  page.evaluate((pair) => {
    const [one = 0, other = 0] = pair.map(([selector, property, pseudo]) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`Nothing is ${selector}.`);
      const paint = getComputedStyle(element, pseudo).getPropertyValue(property);
      const context = document.createElement('canvas').getContext('2d')!;
      context.fillStyle = paint;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
    });
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }, [a, b]);

for (const colorScheme of ['light', 'dark'] as const)
  test(`figures are told apart without colour in all eight pairs, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const weak: string[] = [];
    const apart = async (what: string, ...pair: Parameters<typeof contrast> extends [Page, ...infer Rest] ? Rest : never) => {
      const ratio = await contrast(page, ...pair);
      if (ratio < WANTED) weak.push(`${what}: ${ratio.toFixed(2)}`);
    };
    for (const colour of COLOURS) {
      await page.goto(`${gallery.url}TriangleFigure/${colour}/`);
      await apart(`${colour}: the line between two levels`, ['.band:not(.here) polygon', 'stroke'], ['.band:not(.here) polygon', 'fill']);
      await apart(`${colour}: the edge of the triangle`, ['.band polygon', 'stroke'], ['body', 'background-color']);
      await apart(`${colour}: the reader’s level beside another`, ['.here polygon', 'fill'], ['.band:not(.here) polygon', 'fill']);
      await apart(`${colour}: the number of the reader’s level`, ['.here .number', 'fill'], ['.here polygon', 'fill']);
      await page.goto(`${gallery.url}PathMapFigure/${colour}/`);
      await apart(`${colour}: an outcome beside a question`, ['.dot.end', 'fill'], ['.dot:not(.end)', 'fill']);
      await apart(`${colour}: the edge of a question`, ['.dot:not(.end)', 'stroke'], ['body', 'background-color']);
      await apart(`${colour}: the way`, ['.map .line', 'stroke'], ['body', 'background-color']);
      await page.goto(`${gallery.url}CourseLine/${colour}/`);
      await apart(`${colour}: the edge of a step`, ['.way li', 'border-top-color', '::before'], ['body', 'background-color']);
      await page.goto(`${gallery.url}Timeline/${colour}/`);
      await apart(`${colour}: a visit on the timeline`, ['.timeline li', 'background-color', '::before'], ['body', 'background-color']);
      await apart(`${colour}: the edge of what comes after`, ['.timeline .then', 'border-top-color', '::before'], ['body', 'background-color']);
    }
    expect(weak).toEqual([]);
  });

test('every mark has words: a level its number and name, a step and a trust state their own sentence', async ({ page }) => {
  await page.goto(gallery.url);
  expect(await page.locator('.triangle .band').evaluateAll((bands) => bands.filter((b) => !b.querySelector('.number')?.textContent || !b.querySelector('tspan')?.textContent).length)).toBe(0);
  expect(await page.locator('.triangle .here').evaluateAll((bands) => bands.filter((b) => b.getAttribute('aria-current') !== 'page' || getComputedStyle(b.querySelector('text:not(.number)')!).fontWeight !== '700').length)).toBe(0);
  expect(await page.locator('.way li[aria-current]').evaluateAll((steps) => steps.filter((s) => !s.textContent.includes('I er her')).length)).toBe(0);
  expect(await page.locator('.map g').evaluateAll((rows) => rows.filter((r) => !r.querySelector('text')?.textContent).length)).toBe(0);
  expect(await page.locator('.timeline li').evaluateAll((points) => points.filter((p) => !p.querySelector('strong')?.textContent).length)).toBe(0);
  expect(await page.locator('.contact.acute').evaluateAll((cards) => cards.filter((c) => !/112|114/.test(c.querySelector('.card-title')?.textContent ?? '') && !/112|114/.test(c.textContent)).length)).toBe(0);
});
