import { expect, test } from '@playwright/test';
import { crowdedTargets, faultsOf, MODES, setMode } from '../support/axe.ts';
import { PAGE_TYPES } from './page-types.ts';

for (const url of PAGE_TYPES) {
  test(`axe finds nothing on ${url}, narrow and wide, light, dark and in forced colours`, async ({ page }) => {
    // The whole guide of a municipality on one page takes axe half a minute a look.
    test.setTimeout(url.endsWith('/udskriv/') ? 400_000 : 120_000);
    await page.goto(url);
    for (const mode of MODES) {
      await setMode(page, mode);
      expect(await faultsOf(page, mode.colours), `${mode.width} px, ${mode.colours}`).toEqual([]);
    }
  });

  test(`${url} needs no sideways scroll at 320 px, also with text twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(url);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 640, height: 640 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'));
    expect(await overflow()).toBe(0);
  });
}

for (const municipality of ['koebenhavn', 'koege', 'ballerup']) {
  test(`links in the whole guide of ${municipality} can be told apart by a finger, also before they are laid out`, async ({ page }) => {
    await page.goto(`/${municipality}/udskriv/`);
    expect(await crowdedTargets(page)).toEqual([]);
    // In a sentence they are words like others: a box of its own would send the full stop to the next line.
    expect(await page.locator('.prose li a').evaluateAll((all) => all.filter((a) => getComputedStyle(a).display !== 'inline').map((a) => a.outerHTML))).toEqual([]);
  });
}

/** What readers may set for themselves (WCAG 1.4.12). */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

for (const url of PAGE_TYPES) {
  test(`${url} keeps all its text with wide spacing, and on 320 × 256`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(url);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((e) => e.checkVisibility() && !e.matches('.unseen, .skip, input, select, svg *, [aria-hidden] *, [aria-hidden]') && ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1)
        .map((e) => `${e.tagName} ${e.className} ${e.textContent?.slice(0, 40)}`),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    // Headings come in order: no level is skipped.
    const levels = await page.locator('main :is(h1, h2, h3, h4, h5)').evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });
}

test('nothing moves for those who asked for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const url of ['/koege/', '/soeg/', '/koege/samarbejde/samtalen/']) {
    await page.goto(url);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});

test('the first Tab shows a way past the header', async ({ page }) => {
  await page.goto('/koege/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Gå til indholdet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('every link and button outside running text is at least 44 px high', async ({ page }) => {
  for (const url of ['/koege/', '/koege/kontakt/gaar-i-dagtilbud/', '/koege/kontakter/', '/soeg/', '/404.html']) {
    await page.goto(url);
    const small = await page.locator('header a, header button, header input, .danger-strip a, .sections a, .crumbs a, .foot li a, .cards > li, .steps a, .contact .call, .links a, form button, form select').evaluateAll((all) =>
      all.filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 43.5).map((e) => `${e.className} ${e.textContent?.trim().slice(0, 40)} ${e.getBoundingClientRect().height}`),
    );
    expect(small, url).toEqual([]);
  }
});
