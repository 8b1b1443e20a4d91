import { expect, test, type Page } from '@playwright/test';

const STEP = '/koege/samarbejde/samtalen/';

/** A voice the browser pretends to have, and a record of what it was asked to say. */
const voices = (list: { lang: string; localService: boolean }[]) => `{
  window.said = []; window.ends = [];
  const voices = ${JSON.stringify(list)};
  class Fake extends EventTarget {
    getVoices() { return voices; }
    speak(u) { window.said.push({ text: u.text, lang: u.lang }); window.ends.push(() => u.onend?.()); }
    cancel() { window.cancelled = true; }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: new Fake() });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
}`;
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: { text: string; lang: string }[] }).said);
const endOne = (page: Page) => page.evaluate(() => (window as unknown as { ends: (() => void)[] }).ends.at(-1)?.());

test('is not there without a Danish voice on the device', async ({ page }) => {
  await page.addInitScript(voices([{ lang: 'en-GB', localService: true }, { lang: 'da-DK', localService: false }]));
  await page.goto(STEP);
  await expect(page.getByRole('button', { name: 'Skriv og kryds af her' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Læs højt' })).toHaveCount(0);
});

test('reads the page block by block in Danish, shows where it is, stops and goes on', async ({ page }) => {
  await page.addInitScript(voices([{ lang: 'da-DK', localService: true }]));
  await page.goto(STEP);
  await page.getByRole('button', { name: 'Læs højt' }).click();
  await expect.poll(() => said(page)).toHaveLength(1);
  await expect(page.locator('.spoken')).toHaveText('Sagens gang. Trin 2 af 7');
  await endOne(page);
  await endOne(page);
  expect((await said(page))[1]).toEqual({ text: await page.getByRole('heading', { level: 1 }).textContent(), lang: 'da-DK' });
  await expect(page.locator('.spoken')).toHaveClass(/lead/);
  expect(await said(page)).toHaveLength(3);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Læs videre' })).toBeVisible();
  await endOne(page);
  expect(await said(page)).toHaveLength(3);
  await expect(page.locator('.spoken')).toHaveCount(0);
  await page.getByRole('button', { name: 'Læs videre' }).click();
  await expect.poll(() => said(page)).toHaveLength(4);
  const all = await said(page);
  expect(all[3]).toEqual(all[2]);
});

test('says every sentence of the text and none of the menus, buttons and notes at the foot', async ({ page }) => {
  await page.addInitScript(voices([{ lang: 'da', localService: true }]));
  await page.goto(STEP);
  await page.getByRole('button', { name: 'Læs højt' }).click();
  await expect.poll(() => said(page)).toHaveLength(1);
  const count = await page.locator('main p, main li, main h2').count();
  for (let i = 0; i < count; i += 1) await endOne(page);
  await expect(page.getByRole('button', { name: 'Læs højt' })).toBeVisible();
  const heard = (await said(page)).map((s) => s.text).join(' ');
  for (const words of await page.locator('main .prose p, main .prose li, .kit li').allInnerTexts()) expect(heard).toContain(words.replace(/\s+/g, ' ').trim());
  expect(heard).not.toMatch(/Udskriv|Læs højt|Skriv og kryds|gennemgået teksten/);
});

test('stands on the printed guide too, beside the print button', async ({ page }) => {
  await page.addInitScript(voices([{ lang: 'da-DK', localService: true }]));
  await page.goto('/koege/udskriv/');
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await expect(page.getByRole('button', { name: 'Læs højt' })).toBeVisible();
  await page.getByRole('button', { name: 'Udskriv' }).first().click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
});
