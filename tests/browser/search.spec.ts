import { expect, test } from '@playwright/test';

for (const [query, expected] of [['handleplan', /plan/i], ['PPR', /PPR/], ['samtykke', /samtykke/i]] as const) {
  test(`finds »${query}«`, async ({ page }) => {
    await page.goto(`/soeg/?q=${query}&kommune=koege`);
    await expect(page.getByRole('status')).toContainText(query);
    await expect(page.locator('[data-search-results] a').first()).toHaveText(expected);
  });
}

test('keeps to the chosen municipality and the shared pages', async ({ page }) => {
  await page.goto('/koege/');
  await page.getByRole('searchbox').fill('samtykke');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/soeg/?q=samtykke&kommune=koege');
  const hrefs = page.locator('[data-search-results] a');
  await expect(hrefs.first()).toBeVisible();
  for (const href of await hrefs.evaluateAll((as) => as.map((a) => a.getAttribute('href') ?? ''))) expect(href).toMatch(/^\/(koege|rettigheder|ordliste)\//);
});

test('answers from its own words when the full text cannot be fetched, and says so', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/soeg/?q=samtykke&kommune=koege');
  await expect(page.getByRole('status')).toContainText('Vi kunne ikke søge i hele teksten');
  await expect(page.locator('[data-search-results] a').first()).toHaveText(/samtykke/i);
});

test('says so when search itself cannot be fetched, and the index is there', async ({ page }) => {
  await page.route('**/_astro/search*', (route) => route.abort());
  await page.goto('/soeg/?q=samtykke&kommune=koege');
  await expect(page.getByRole('status')).toContainText('Søgningen virker ikke lige nu');
  await expect(page.getByRole('link', { name: /Alle emner i Køge/ })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page holds the index and the contact paths', async ({ page }) => {
    await page.goto('/soeg/?q=samtykke');
    await expect(page.getByRole('link', { name: /Alle emner i Køge/ })).toBeVisible();
    await page.getByRole('link', { name: /Hvem skal I kontakte i Køge/ }).click();
    await expect(page).toHaveURL('/koege/kontakt/');
  });
});
