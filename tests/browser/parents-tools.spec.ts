import { expect, test, type Page } from '@playwright/test';

const TOWNS = ['koebenhavn', 'koege', 'ballerup'];
/** Words of a figure that are cut off, or drawn smaller than a phone's reader can read. */
const unreadable = (page: Page, least: number) =>
  page.locator('figure svg').evaluateAll((all, smallest) => all.flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / (svg as SVGSVGElement).viewBox.baseVal.width;
    return [...svg.querySelectorAll('text')].flatMap((t) => {
      const box = t.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(t).fontSize) * scale;
      const cut = box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5;
      return [...(cut ? [`cut off: ${t.textContent}`] : []), ...(size < smallest ? [`${size.toFixed(1)} px: ${t.textContent}`] : [])];
    });
  }), least);

test.describe('the drawn figures', () => {
  for (const town of TOWNS)
    for (const width of [320, 390, 1280])
      test(`of ${town} at ${width} px: no word is cut off or too small, and nothing runs out of the page`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${town}/stoettetrekanten/`);
        const levels = await page.locator('.triangle-list > li > a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
        expect(levels.length).toBeGreaterThanOrEqual(5);
        for (const url of [`/${town}/kontakt/`, `/${town}/stoettetrekanten/`, ...levels]) {
          await page.goto(url);
          expect(await page.locator('figure svg text').count(), url).toBeGreaterThan(5);
          expect(await unreadable(page, 12.5), url).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), url).toBeLessThanOrEqual(0);
        }
      });

  test('each band of the triangle is a target big enough for a thumb, and reached by keyboard from the base up', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/koege/stoettetrekanten/');
    const bands = page.locator('.triangle .band');
    for (const box of await bands.evaluateAll((all) => all.map((a) => a.getBoundingClientRect().height))) expect(box).toBeGreaterThanOrEqual(44);
    await bands.first().focus();
    for (let i = 0; i < (await bands.count()); i += 1) {
      await expect(bands.nth(i)).toBeFocused();
      await page.keyboard.press('Tab');
    }
  });

  for (const media of ['light', 'dark', 'forced', 'print'] as const)
    test(`stand out in ${media}, and not by colour alone`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: media === 'dark' ? 'dark' : 'light', forcedColors: media === 'forced' ? 'active' : 'none', media: media === 'print' ? 'print' : 'screen' });
      await page.goto('/koege/stoettetrekanten/hverdagen-i-gruppen/');
      await expect(page.locator('.triangle svg')).toBeVisible();
      // Greyscale: what counts is the difference in lightness, of every edge and word against what it stands on.
      const ratios = await page.locator('.triangle svg').evaluate((svg) => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
        const light = (colour: string) => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ratio = (a: string, b: string) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
        let ground: string = 'Canvas';
        for (let e: Element | null = svg; e; e = e.parentElement) {
          const colour = getComputedStyle(e).backgroundColor;
          if (!/, 0\)$|transparent/.test(colour)) { ground = colour; break; }
        }
        return [...svg.querySelectorAll('.band')].flatMap((band) => {
          const of = (what: string) => getComputedStyle(band.querySelector(what) as Element);
          return [ratio(of('polygon').stroke, ground), ratio(of('text:not(.number)').fill, ground), ratio(of('.number').fill, of('polygon').fill)];
        });
      });
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
      const weights = await page.locator('.triangle .band').evaluateAll((all) => all.map((a) => [a.getAttribute('aria-current'), getComputedStyle(a.querySelector('text:not(.number)') as Element).fontWeight]));
      expect(weights.filter(([, weight]) => weight === '700')).toEqual([['page', '700']]);
    });
});

test('on paper the map is its list, whole and open, contacts in bold', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const town of TOWNS) {
    await page.goto(`/${town}/kontakt/`);
    await expect(page.locator('.map')).toBeHidden();
    const items = page.locator('.tree a');
    expect(await items.count()).toBeGreaterThan(15);
    for (const [last, weight] of await items.evaluateAll((all) => all.map((a) => [!a.parentElement?.querySelector('ul'), Number(getComputedStyle(a).fontWeight)] as const))) expect(weight > 600).toBe(last);
    await expect(items.last()).toBeVisible();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('»Hvor er vi nu?« is one tap from the figure', async ({ page }) => {
    await page.goto('/koebenhavn/stoettetrekanten/');
    await page.getByRole('link', { name: 'Find jeres trin' }).click();
    await expect(page.getByRole('heading', { name: 'Hvor er vi nu?' })).toBeInViewport();
  });

  for (const town of TOWNS)
    test(`the text to parents of ${town} is taken whole by one press, ready to be pasted`, async ({ page }) => {
      await page.goto(`/${town}/samarbejde/til-bestyrelse-og-leder/`);
      const message = page.locator('.letter').nth(1);
      await message.locator('p').nth(1).click();
      const taken = await page.evaluate(() => getSelection()?.toString() ?? '');
      expect(taken).toMatch(/^Besked til alle forældre/);
      expect(taken).toMatch(/Er I bekymrede for jeres barn\?[^]*Hilsen [^\n]+\s*$/);
    });
});
