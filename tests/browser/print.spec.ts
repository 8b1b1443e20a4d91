import { expect, test } from '@playwright/test';
import { readPdf } from '../support/pdf.ts';

const PRINTED = ['/koege/udskriv/', '/koege/kontakt/', '/koege/tilbud/ppr/', '/rettigheder/breve/', '/kilder/'];

for (const url of PRINTED) {
  test(`${url} on paper: no menus, nothing closed, addresses in full`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(url);
    for (const gone of ['.top', '.sections', '.crumbs', '.skip', '.steps', '.foot nav', '.no-print']) await expect(page.locator(gone).filter({ visible: true }), gone).toHaveCount(0);
    const closed = await page.locator('details > :not(summary)').evaluateAll((all) => all.filter((e) => !e.checkVisibility({ contentVisibilityAuto: true }) || e.getBoundingClientRect().height === 0).map((e) => e.outerHTML.slice(0, 80)));
    expect(closed).toEqual([]);
    const cut = await page.locator('a[href^="http"]').evaluateAll((all) => all.filter((a) => !getComputedStyle(a, '::after').content.includes(a.getAttribute('href') ?? '?')).map((a) => a.outerHTML));
    expect(cut).toEqual([]);
  });
}

// The one with the longest contents: they stay on the first sheet.
test('the guide prints as a numbered, tagged A4 book with its headings as outline', async ({ page }) => {
  await page.goto('/ballerup/udskriv/');
  const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
  expect(pdf.pages).toBeGreaterThan(20);
  expect(pdf.sizes.map((size) => size.map(Math.round))).toEqual(pdf.sizes.map(() => [595, 842]));
  expect(pdf).toMatchObject({ marked: true, lang: 'da' });
  expect(pdf.perPage[1]).toContain('1.1');
  expect(pdf.perPage.filter((text, i) => !text.includes(`${i + 1} / ${pdf.pages}`))).toEqual([]);
  expect(pdf.outline).toEqual([expect.stringContaining('Ballerup')]);
});

test('a letter keeps its heading and the words before it on the same sheet', async ({ page }) => {
  await page.goto('/rettigheder/breve/');
  const { perPage } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  for (const [heading, letter] of [['Bed om aktindsigt', 'Vi beder om aktindsigt'], ['Tag en bisidder med', 'Vi tager en bisidder med'], ['Send en klage', 'Vi klager']] as const)
    expect(perPage.filter((text) => text.includes(heading) && text.includes(letter)), heading).toHaveLength(1);
});
