import { expect, test, type Page } from '@playwright/test';

/** Whatever has focus after each press of Tab, once around the page, with what is wrong about it. */
async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  let stops = 0;
  for (; stops < 400; stops++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const e = document.activeElement as HTMLElement | null;
      if (!e || e === document.body) return undefined;
      // A ring is drawn around whole lines of a link that is broken over two.
      const box = [...e.getClientRects()].find((r) => r.width > 0) ?? e.getBoundingClientRect();
      const style = getComputedStyle(e);
      const top = document.elementFromPoint(box.left + Math.min(box.width / 2, box.width - 1), box.top + box.height / 2);
      const name = `${e.tagName.toLowerCase()} »${(e.textContent || e.getAttribute('aria-label') || '').trim().slice(0, 40)}«`;
      return {
        faults: [
          ...(style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? [`${name} shows no focus`] : []),
          ...(box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth ? [`${name} has focus out of sight`] : []),
          ...(top && !(e.contains(top) || top.contains(e) || top.closest('a, button, summary') === e) ? [`${name} has focus below ${top.tagName} ${top.className}`] : []),
        ],
      };
    });
    if (!here) break;
    faults.push(...here.faults);
  }
  return { stops, faults };
}

for (const url of ['/', '/koege/', '/koege/kontakt/gaar-i-dagtilbud/', '/koebenhavn/stoettetrekanten/', '/koege/samarbejde/samtalen/', '/rettigheder/breve/', '/ballerup/kontakter/', '/soeg/?q=samtykke&kommune=koege', '/404.html'])
  test(`every stop of the keyboard on ${url} can be seen, and nothing lies above it`, async ({ page }) => {
    await page.goto(url);
    if (url.startsWith('/soeg')) await expect(page.getByRole('status')).toContainText('samtykke');
    const { stops, faults } = await walk(page);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(8);
    expect(stops).toBeLessThan(400);
  });
