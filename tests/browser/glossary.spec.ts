import { expect, test } from '@playwright/test';

const PAGE = '/koege/kontakt/tal-med-lederen/';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test('a term opens where it stands, by keyboard, and closes again, without leaving the page', async ({ page }) => {
      await page.goto(PAGE);
      const word = page.locator('main .term-word', { hasText: /^PPR$/ });
      const note = page.getByRole('note').filter({ hasText: 'PPR:' });
      await expect(word).toHaveCount(1);
      await expect(note).toBeHidden();
      await word.focus();
      await page.keyboard.press('Enter');
      await expect(note).toBeVisible();
      await expect(note).toContainText('talepædagoger');
      await page.keyboard.press('Tab');
      await expect(note.getByRole('link', { name: /PPR/ })).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(note).toBeHidden();
      await word.click();
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      expect(new URL(page.url()).pathname).toBe(PAGE);
    });
  });
}

test('a screen reader hears a button that says whether its note is open, and the note as a note', async ({ page, context }) => {
  await page.goto(PAGE);
  const word = page.getByRole('button', { name: 'PPR', exact: true });
  const reader = await context.newCDPSession(page);
  const expanded = async () => {
    const { nodes } = await reader.send('Accessibility.getFullAXTree');
    const button = nodes.find((n) => n.role?.value === 'button' && n.name?.value === 'PPR');
    return button?.properties?.find((p) => p.name === 'expanded')?.value.value as unknown;
  };
  expect(await expanded()).toBe(false);
  await word.click();
  expect(await expanded()).toBe(true);
  await expect(page.getByRole('note').filter({ hasText: 'PPR:' })).toBeVisible();
});

test('on paper the note stands behind the word, its link and button do not', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(PAGE);
  const note = page.locator('#ord-ppr');
  await expect(note).toBeVisible();
  await expect(note).toHaveCSS('display', 'inline');
  await expect(note.locator('a, button').filter({ visible: true })).toHaveCount(0);
});
