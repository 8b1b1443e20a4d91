import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const SITUATIONS: [slug: string, name: string][] = [['koebenhavn', 'København'], ['koege', 'Køge'], ['ballerup', 'Ballerup']];

for (const [slug, name] of SITUATIONS) {
  test.describe(`${name}, without JavaScript`, () => {
    test('every situation reaches a contact in at most two taps from the front page of the municipality', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(`/${slug}/`);
      const situations = await page.getByRole('region').or(page.locator('section')).first().locator('.cards a').evaluateAll((as) => as.map((a) => a.getAttribute('href') ?? ''));
      expect(situations.length).toBeGreaterThanOrEqual(5);
      for (const href of situations) {
        await page.goto(`/${slug}/`);
        await page.locator(`.cards a[href="${href}"]`).click();
        if ((await page.locator('.contact').count()) === 0) {
          const next = await page.locator('.cards li', { hasText: 'Vis kontakten' }).first().locator('a').getAttribute('href');
          await page.goto(next ?? '/404');
        }
        await expect(page.locator('.contact').first(), href).toBeVisible();
        await expect(page.getByRole('heading', { name: 'Det kan I sige' })).toBeVisible();
      }
    });

    test('a question shows the answers so far and a way back', async ({ page }) => {
      await page.goto(`/${slug}/kontakt/`);
      await page.locator('.cards a').first().click();
      const way = page.getByRole('navigation', { name: 'Jeres svar indtil nu' });
      await expect(way).toContainText('I er her');
      await way.getByRole('link').first().click();
      await expect(page).toHaveURL(`/${slug}/kontakt/`);
    });
  });
}
