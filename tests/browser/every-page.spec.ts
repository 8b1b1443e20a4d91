import { expect, test } from '@playwright/test';
import { faultsOf } from '../support/axe.ts';
import { builtPages } from '../support/dist.ts';
import { PAGE_TYPES } from './page-types.ts';

const AT_ONCE = 25;
// /was/ only sends its reader on to a page that is here. The others are looked at in every mode already; the guides on one page have their type there, and every part of them a page here.
const urls = builtPages().map(({ url }) => url).filter((url) => url !== '/was/' && !PAGE_TYPES.includes(url) && !url.endsWith('/udskriv/'));

for (let from = 0; from < urls.length; from += AT_ONCE) {
  const some = urls.slice(from, from + AT_ONCE);
  test(`axe finds nothing on the pages from ${some[0]} to ${some.at(-1)}`, async ({ page }) => {
    test.setTimeout(240_000);
    const faults: string[] = [];
    for (const url of some) {
      await page.goto(url);
      faults.push(...(await faultsOf(page)).map((fault) => `${url} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
