import { expect, test } from '@playwright/test';
import { faultsOf, MODES, setMode } from '../support/axe.ts';
import { builtPages } from '../support/dist.ts';

// /was/ only sends its reader on to a page that is here.
for (const { url } of builtPages().filter((page) => page.url !== '/was/')) {
  test(`axe finds nothing on ${url} in any mode`, async ({ page }) => {
    test.setTimeout(400_000);
    await page.goto(url);
    for (const mode of MODES) {
      await setMode(page, mode);
      expect(await faultsOf(page, mode.colours), `${mode.width} px, ${mode.colours}`).toEqual([]);
    }
  });
}
