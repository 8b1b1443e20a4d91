import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { layOutAll } from '../support/axe.ts';

const LETTERS = '/rettigheder/breve/';
const SECRET = 'hemmelig-note-77';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const letter = (page: Page) => page.locator('.letter', { hasText: 'Vi tager en bisidder med' });

test('lines become fields named by the words before them; nothing is kept or sent', async ({ page }) => {
  await page.goto(LETTERS);
  const sent: string[] = [];
  await letter(page).getByRole('button', { name: 'Udfyld' }).click();
  page.on('request', (r) => sent.push(r.url()));
  await expect(letter(page).getByRole('textbox', { name: 'Til', exact: true })).toBeFocused();
  await expect(letter(page).getByText('Det bliver ikke gemt og aldrig sendt.')).toBeVisible();
  await letter(page).getByRole('textbox', { name: 'Vi tager en bisidder med' }).fill(SECRET);
  await letter(page).getByRole('textbox', { name: 'Vi kommer til mødet den' }).fill('3. marts');
  expect(sent).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await layOutAll(page);
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect([...violations, ...incomplete].flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html}`))).toEqual([]);
});

test('»Ryd« gives the empty lines back', async ({ page }) => {
  await page.goto(LETTERS);
  await letter(page).getByRole('button', { name: 'Udfyld' }).click();
  await letter(page).getByRole('textbox', { name: 'Fra' }).fill(SECRET);
  page.once('dialog', (d) => d.accept());
  await letter(page).getByRole('button', { name: 'Ryd' }).click();
  await expect(letter(page).getByRole('textbox')).toHaveCount(0);
  await letter(page).getByRole('button', { name: 'Udfyld' }).click();
  await expect(letter(page).getByRole('textbox', { name: 'Fra' })).toHaveValue('');
});

test('can be copied as plain text, lines and all', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(LETTERS);
  await letter(page).getByRole('button', { name: 'Udfyld' }).click();
  await letter(page).getByRole('textbox', { name: 'Vi kommer til mødet den' }).fill('3. marts');
  await letter(page).getByRole('button', { name: 'Kopiér' }).click();
  await expect(letter(page).getByRole('status')).toContainText('Kopieret');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Vi tager en bisidder med\n\nTil: _+\n/);
  expect(text).toContain('Vi kommer til mødet den 3. marts. Vi tager en bisidder med: ____');
  expect(text).not.toMatch(/tom linje|Udskriv|Skriv på linjerne/);
});

test('print alone', async ({ page }) => {
  await page.goto(LETTERS);
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await letter(page).getByRole('button', { name: 'Udskriv' }).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(letter(page).getByText('hvad vi skal tale om')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('.letter').first()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const url of ['/koege/samarbejde/samtalen/', LETTERS, '/koege/udskriv/']) {
    test(`${url} has no button of a tool, and no room left for one`, async ({ page }) => {
      await page.goto(url);
      await expect(page.locator('main').getByRole('button', { name: /Udskriv|Læs højt|Udfyld|Kopiér|Skriv og kryds/ })).toHaveCount(0);
      expect(await page.locator('.tools').evaluateAll((all) => all.filter((e) => e.getBoundingClientRect().height > 0).length)).toBe(0);
    });
  }
});
