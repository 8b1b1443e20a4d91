import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { layOutAll } from '../support/axe.ts';

const STEP = '/koege/samarbejde/samtalen/';
const OTHER = '/koege/samarbejde/planen/';
const KEY = `stoettevejen:${STEP}`;
const SECRET = 'hemmelig-note-77';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const kept = (page: Page) => page.evaluate(() => Object.entries(localStorage));
const keep = (page: Page) => page.getByRole('checkbox', { name: 'Gem på denne telefon' });
const note = (page: Page) => page.getByRole('textbox', { name: 'Jeres noter: Spørg om' });
const tick = (page: Page) => page.getByRole('checkbox', { name: 'Tre spørgsmål, I vil have svar på.' });

async function openKit(page: Page, url = STEP): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: /Skriv og kryds af her|Vis det, I har gemt/ }).click();
  await expect(keep(page)).toBeVisible();
}

test('loads its tool at the first touch, not before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (r) => r.resourceType() === 'script' && scripts.push(r.url()));
  await page.goto(STEP);
  const button = page.getByRole('button', { name: 'Skriv og kryds af her' });
  await expect(button).toBeVisible();
  expect(scripts).toHaveLength(1);
  await button.focus();
  await expect.poll(() => scripts.length).toBe(2);
});

test('keeps nothing until asked, everything while asked, nothing when asked no more', async ({ page }) => {
  await openKit(page);
  await tick(page).check();
  await note(page).fill(SECRET);
  expect(await kept(page)).toEqual([]);

  await keep(page).check();
  await expect(page.getByRole('status')).toHaveText('Gemt på denne telefon.');
  expect(JSON.stringify(await kept(page))).toContain(SECRET);
  await note(page).fill(`${SECRET} og mere`);
  expect(JSON.stringify(await kept(page))).toContain('og mere');

  await keep(page).uncheck();
  expect(await kept(page)).toEqual([]);
  await expect(note(page)).toHaveValue(`${SECRET} og mere`);
});

test('shows what is kept only when asked, with ticks and notes in their places', async ({ page }) => {
  await openKit(page);
  await keep(page).check();
  await tick(page).check();
  await note(page).fill(SECRET);
  await page.goto(STEP);
  await expect(page.getByRole('button', { name: 'Vis det, I har gemt' })).toBeVisible();
  await expect(page.getByText(SECRET)).toHaveCount(0);
  await page.getByRole('button', { name: 'Vis det, I har gemt' }).click();
  await expect(note(page)).toHaveValue(SECRET);
  await expect(tick(page)).toBeChecked();
  await expect(keep(page)).toBeChecked();
});

test('»Ryd« asks once, then empties the page and the device', async ({ page }) => {
  await openKit(page);
  await keep(page).check();
  await tick(page).check();
  await note(page).fill(SECRET);

  page.once('dialog', (d) => d.dismiss());
  await page.getByRole('button', { name: 'Ryd', exact: true }).click();
  await expect(note(page)).toHaveValue(SECRET);

  page.once('dialog', (d) => d.accept());
  await page.getByRole('button', { name: 'Ryd', exact: true }).click();
  await expect(note(page)).toHaveValue('');
  await expect(tick(page)).not.toBeChecked();
  await expect(keep(page)).not.toBeChecked();
  await expect(page.getByRole('status')).toHaveText('Slettet. Der er intet gemt fra denne side.');
  expect(await kept(page)).toEqual([]);
});

test('offers to empty what other pages have kept', async ({ page }) => {
  await openKit(page, OTHER);
  await keep(page).check();
  await openKit(page);
  await page.getByRole('button', { name: 'Ryd også det, I har gemt på en anden side' }).click();
  expect(await kept(page)).toEqual([]);
  await expect(page.getByRole('button', { name: /Ryd også/ })).toBeHidden();
});

test('does not keep what looks like a CPR number', async ({ page }) => {
  await openKit(page);
  await keep(page).check();
  await note(page).fill('Han hedder 010120-1234');
  await expect(page.getByRole('status')).toContainText('CPR-nummer');
  expect(JSON.stringify(await kept(page))).not.toContain('1234');
});

test('says so when the device will not store, and goes on working', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openKit(page);
  await note(page).fill(SECRET);
  await keep(page).click();
  await expect(page.getByRole('status')).toContainText('lader os ikke gemme');
  await expect(keep(page)).not.toBeChecked();
  await expect(note(page)).toHaveValue(SECRET);
});

test('survives spoilt storage', async ({ page }) => {
  await page.goto(STEP);
  await page.evaluate((key) => localStorage.setItem(key, '{'), KEY);
  await openKit(page);
  await expect(note(page)).toHaveValue('');
});

test('sends nothing, ever: not while typing, keeping, clearing, nor on leaving', async ({ page, context }) => {
  await openKit(page);
  const sent: string[] = [];
  context.on('request', (r) => sent.push(`${r.method()} ${r.url()} ${r.postData() ?? ''}`));
  await page.evaluate(() => {
    navigator.sendBeacon = () => {
      throw new Error('beacon');
    };
  });
  await tick(page).check();
  await note(page).pressSequentially(SECRET);
  await keep(page).check();
  await note(page).press('Enter');
  page.once('dialog', (d) => d.accept());
  await page.getByRole('button', { name: 'Ryd', exact: true }).click();
  expect(sent).toEqual([]);
  await note(page).fill(SECRET);
  await page.getByRole('link', { name: 'Forside' }).first().click();
  await expect(page).toHaveURL('/');
  expect(sent.filter((r) => r.includes(SECRET) || !r.startsWith('GET '))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('can be used with the keyboard alone', async ({ page }) => {
  await page.goto(STEP);
  await page.getByRole('button', { name: 'Skriv og kryds af her' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('De bliver aldrig sendt.')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Jeres noter: Tag med' })).toBeFocused();
});

test('moves nothing on the page before it is opened', async ({ page }) => {
  await page.goto(STEP);
  await expect(page.getByRole('button', { name: 'Skriv og kryds af her' })).toBeVisible();
  const shift = await page.evaluate(() => new Promise<number>((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
  }));
  expect(shift).toBe(0);
});

test('says it plainly when the tool cannot be fetched', async ({ page }) => {
  await page.route('**/_astro/tools.*.js', (route) => route.abort());
  await page.goto(STEP);
  await page.getByRole('button', { name: 'Skriv og kryds af her' }).click();
  await expect(page.getByRole('button', { name: 'Virker ikke lige nu' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no fault axe can find while open, ${colorScheme}, nor sideways scroll at 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await openKit(page);
    await keep(page).check();
    await layOutAll(page);
    const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect([...violations, ...incomplete].flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
}

test('prints the lists as they are, and what is written in them', async ({ page }) => {
  await page.goto(STEP);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Hvad har I set, og hvornår?')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Skriv og kryds af her' }).click();
  await note(page).fill('linje\n'.repeat(9));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Gem på denne telefon', { exact: true })).toBeHidden();
  await expect(page.getByText('De bliver aldrig sendt.')).toBeHidden();
  expect(await note(page).evaluate((area) => area.scrollHeight - area.clientHeight)).toBeLessThanOrEqual(2);
});
