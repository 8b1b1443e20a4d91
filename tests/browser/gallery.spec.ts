import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { faultsOf, MODES, setMode } from '../support/axe.ts';
import { openGallery, type Gallery } from '../support/gallery.ts';

/** Rules about whole pages, which the gallery is not: it shows a page's one heading, footer or figure several times. Pages are held to them in access.spec.ts. */
const OF_PAGES = ['landmark-unique', 'landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo', 'landmark-banner-is-top-level', 'landmark-contentinfo-is-top-level', 'landmark-complementary-is-top-level', 'page-has-heading-one', 'heading-order', 'duplicate-id-aria', 'form-field-multiple-labels', 'skip-link'];
const components = readdirSync(join(import.meta.dirname, '../../src/components'), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.astro')).map((f) => basename(f, '.astro'));

// One development server for the whole file.
test.describe.configure({ mode: 'default' });
let gallery: Gallery;
test.beforeAll(async () => void (gallery = await openGallery()));
test.afterAll(() => gallery.stop());
// What reloads the page when a file changes would reload it while it is read.
test.beforeEach(({ page }) => page.route('**/@vite/client', (route) => route.abort()));

test('the gallery shows every component', async ({ page }) => {
  await page.goto(gallery.url);
  expect((await page.locator('h2 > a[href^="/galleri/"]').allTextContents()).sort()).toEqual([...components].sort());
});

for (const mode of MODES)
  test(`axe finds nothing in any example at ${mode.width} px, ${mode.colours}`, async ({ page }) => {
    test.setTimeout(400_000);
    await setMode(page, mode);
    await page.goto(gallery.url);
    expect(await faultsOf(page, mode.colours, OF_PAGES)).toEqual([]);
  });

test('no example is wider than the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(gallery.url);
  expect(await page.evaluate(() => [...document.querySelectorAll('.example')].filter((e) => e.scrollWidth > innerWidth).map((e) => e.closest('section')?.getAttribute('aria-labelledby')))).toEqual([]);
});
