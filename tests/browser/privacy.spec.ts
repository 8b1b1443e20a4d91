import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';

test('no page stores anything, sets a cookie, or asks another host', async ({ page, context, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (r) => {
    if (!r.url().startsWith(`${baseURL}/`)) foreign.push(r.url());
  });
  for (const url of PAGE_TYPES) {
    await page.goto(url);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length), url).toBe(0);
  }
  expect(await context.cookies()).toEqual([]);
  expect(foreign).toEqual([]);
});

test('a guidance page is one request, and paints with it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (r) => requests.push(r.url()));
  await page.goto('/koege/tilbud/ppr/');
  expect(requests.filter((r) => !r.endsWith('/favicon.svg'))).toHaveLength(1);
});
