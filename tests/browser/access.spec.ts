import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe cannot decide by itself, with the reason why it is right. Everything else it leaves open fails. */
const EXPLAINED: [rule: string, within: RegExp, reason: string][] = [
  ['color-contrast', /^<(text|tspan)/, 'axe does not read the fill behind SVG text; tests/unit/styles/contrast.test.ts measures the pairs the figures use'],
];

for (const url of PAGE_TYPES) {
  test(`axe finds nothing on ${url}, light and dark`, async ({ page }) => {
    // The whole guide of a municipality on one page takes axe half a minute a scheme.
    if (url.endsWith('/udskriv/')) test.setTimeout(180_000);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(url);
      const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const told = (list: typeof violations) => list.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 120)}`));
      expect(told(violations), `${colorScheme} violations`).toEqual([]);
      const open = incomplete.flatMap((v) => v.nodes.filter((n) => !EXPLAINED.some(([rule, within]) => rule === v.id && within.test(n.html))).map((n) => `${v.id}: ${n.html.slice(0, 120)}`));
      expect(open, `${colorScheme} incomplete`).toEqual([]);
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
