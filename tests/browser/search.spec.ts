import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page, type Route } from '@playwright/test';
import { layOutAll } from '../support/axe.ts';

for (const [query, expected] of [['handleplan', /plan/i], ['PPR', /PPR/], ['samtykke', /samtykke/i]] as const) {
  test(`finds »${query}«`, async ({ page }) => {
    await page.goto(`/soeg/?q=${query}&kommune=koege`);
    await expect(page.getByRole('status')).toContainText(query);
    await expect(page.locator('[data-search-results] a').first()).toHaveText(expected);
  });
}

test('what every search needs comes after the page stands, and nothing else before the field is touched', async ({ page }) => {
  await page.goto('/soeg/', { waitUntil: 'networkidle' });
  const fetched = () => page.evaluate(() => {
    const stood = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
    return (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter((file) => file.initiatorType !== 'other' || file.startTime > stood.loadEventEnd).map((file) => `${file.startTime > stood.loadEventEnd ? 'after' : 'before'} ${new URL(file.name).pathname.replace(/[.-][\w-]{8,}(?=\.\w+$)/, '')}`);
  });
  expect((await fetched()).filter((file) => !/icon|astro_type_script/.test(file)).sort()).toEqual(['after /_astro/search.js', 'after /_astro/soegeord-faelles.txt']);
  await page.getByRole('searchbox', { name: 'Søg med jeres egne ord' }).focus();
  await expect.poll(fetched).toContain('after /_astro/soegeord-alle.txt');
});

test('keeps to the chosen municipality and the shared pages', async ({ page }) => {
  await page.goto('/koege/');
  await page.getByRole('searchbox').fill('samtykke');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/soeg/?q=samtykke&kommune=koege');
  const hrefs = page.locator('[data-search-results] a');
  await expect(hrefs.first()).toBeVisible();
  for (const href of await hrefs.evaluateAll((as) => as.map((a) => a.getAttribute('href') ?? ''))) expect(href).toMatch(/^\/(koege|rettigheder|ordliste|emner)\//);
});

/** What can become of a file on its way. */
const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, body: '' }),
  blocked: (route) => route.abort(),
  corrupt: (route) => route.fulfill({ status: 200, contentType: 'application/octet-stream', body: 'xx<not what it was>' }),
  hanging: () => new Promise(() => undefined),
};
const PATIENCE = 8000;
const TEXT_FILES = { script: '**/pagefind/pagefind.js', entry: '**/pagefind-entry.json*', meta: '**/*.pf_meta*', wasm: '**/wasm.*.pagefind*', filter: '**/*.pf_filter*', 'part of the index': '**/*.pf_index*', 'page of the index': '**/*.pf_fragment*', 'our part that asks it': '**/_astro/search-fulltext.*' };
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('[data-search-results] a.whole');

for (const [file, path] of Object.entries(TEXT_FILES)) {
  for (const [what, fault] of Object.entries(FAULTS)) {
    test(`the full text's ${file} ${what}: the first answers stand, and it is said`, async ({ page }) => {
      await page.clock.install();
      await page.route(path, fault);
      await page.goto('/soeg/?q=samtykke&kommune=koege');
      await expect(results(page).first()).toHaveText(/samtykke/i);
      await page.clock.runFor(PATIENCE);
      await expect(status(page)).toContainText('Vi kunne ikke søge i hele teksten');
      await expect(status(page)).toContainText('om »samtykke« i Køge');
    });
  }
}

for (const [what, fault] of Object.entries(FAULTS)) {
  for (const [whose, path, others] of [['municipality\'s', '**/_astro/soegeord-koege.*', '**/_astro/soegeord-faelles.*'], ['shared', '**/_astro/soegeord-faelles.*', '**/_astro/soegeord-koege.*']] as const) {
    test(`the ${whose} words ${what}: the others and the full text answer`, async ({ page }) => {
      await page.clock.install();
      const asked = Promise.all([page.waitForRequest(path), ...[others, '**/_astro/search.*.js'].map((file) => page.waitForResponse(file).then((answer) => answer.finished()))]);
      await page.route(path, fault);
      await page.goto('/soeg/?q=samtykke&kommune=koege');
      await asked;
      await page.clock.runFor(PATIENCE);
      await expect(status(page)).toContainText('om »samtykke«');
      await expect(results(page).first()).toHaveText(/samtykke/i);
    });
  }
  test(`search itself ${what}: it is said, and the index is there`, async ({ page }) => {
    await page.clock.install();
    const asked = page.waitForRequest('**/_astro/search.*.js');
    await page.route('**/_astro/search.*.js', fault);
    await page.goto('/soeg/?q=samtykke&kommune=koege');
    await asked;
    await page.clock.runFor(PATIENCE);
    await expect(status(page)).toContainText('Søgningen virker ikke lige nu');
    await expect(page.getByRole('link', { name: /Alle emner i Køge/ })).toBeVisible();
  });
  test(`everything that is searched ${what}: it is said, and the index is there`, async ({ page }) => {
    await page.clock.install();
    const asked = Promise.all([page.waitForRequest('**/_astro/soegeord-faelles.*'), page.waitForRequest('**/_astro/soegeord-koege.*'), page.waitForResponse('**/_astro/search.*.js')]);
    for (const path of ['**/_astro/soegeord-*', '**/pagefind/**']) await page.route(path, fault);
    await page.goto('/soeg/?q=vippedims&kommune=koege');
    await asked;
    await page.clock.runFor(PATIENCE);
    await page.clock.runFor(PATIENCE);
    await expect(status(page)).toContainText('Søgningen virker ikke lige nu');
    await expect(page.getByRole('link', { name: /Alle emner i Køge/ })).toBeVisible();
  });
}

for (const query of ['samtykke', 'handelplan', 'min mand slår os', 'vippedims']) {
  test(`the results for »${query}« have no fault axe knows of`, async ({ page }) => {
    await page.goto(`/soeg/?q=${encodeURIComponent(query)}&kommune=koege`);
    await expect(status(page)).toContainText(`om »${query}«`);
    await layOutAll(page);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('nothing is found: it is said, with the contact path, the index and the municipality', async ({ page }) => {
  await page.goto('/soeg/?q=vippedims&kommune=koege');
  await expect(status(page)).toContainText('Vi fandt ingen sider om »vippedims«');
  const ways = page.locator('[data-search-more] a');
  await expect(ways).toHaveText([/Hvem skal I kontakte i Køge/, /Alle emner i Køge/, /Hjælp i Køge/, /alle kommuner/]);
});

test('what was corrected is told, and the words as typed are one tap away', async ({ page }) => {
  await page.goto('/soeg/?q=handelplan&kommune=koege');
  await expect(results(page).first()).toHaveText(/plan/i);
  await page.getByRole('link', { name: /Søg i stedet efter »handelplan«/ }).click();
  await expect(page).toHaveURL(/ordret=1/);
  await expect(status(page)).toContainText('Vi fandt ingen sider om »handelplan«');
  await page.goBack();
  await expect(results(page).first()).toHaveText(/plan/i);
});

test('danger brings up the acute numbers and the page for it', async ({ page }) => {
  await page.goto('/soeg/?q=min+mand+sl%C3%A5r+os&kommune=koege');
  await expect(page.getByRole('complementary', { name: 'Er nogen i fare lige nu?' }).getByRole('link')).toContainText([/112/, /114/, /Når det haster i Køge/]);
});

test('a place in the query decides, and it is said', async ({ page }) => {
  await page.goto('/soeg/?q=ppr+ballerup&kommune=koege');
  await expect(page.locator('[data-search-notes]')).toContainText('Ballerup');
  for (const href of await results(page).evaluateAll((as) => as.map((a) => a.getAttribute('href') ?? ''))) expect(href).not.toMatch(/^\/(koege|koebenhavn)\//);
});

test('all municipalities are searched only when that is chosen', async ({ page }) => {
  await page.goto('/soeg/?q=samtykke&kommune=koege');
  await expect(status(page)).toContainText('i Køge');
  await page.getByRole('link', { name: 'Søg i alle kommuner' }).click();
  await expect(status(page)).toContainText('om »samtykke«');
  await expect.poll(() => results(page).evaluateAll((as) => new Set(as.map((a) => (a.getAttribute('href') ?? '').split('/')[1])).size)).toBeGreaterThan(2);
});

test('the list can be narrowed to one kind, and it is said how many', async ({ page }) => {
  await page.goto('/soeg/?q=ppr&kommune=koege');
  await expect(status(page)).toContainText('sider om »ppr«');
  await page.getByRole('combobox', { name: 'Vis' }).selectOption('kontakt');
  await expect(status(page)).toContainText(/\d+ af \d+ vises/);
  await expect(page.locator('[data-search-results] > li:visible').first()).toContainText('Kontakt');
});

test('works from the keyboard, and the count is announced once', async ({ page }) => {
  await page.goto('/soeg/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const line = document.querySelector('[data-search-status]');
    if (line) new MutationObserver(() => said.push(line.textContent ?? '')).observe(line, { childList: true, characterData: true, subtree: true });
  });
  await page.getByRole('searchbox', { name: 'Søg med jeres egne ord' }).focus();
  await page.keyboard.type('handleplan');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('om »handleplan«');
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.filter((text) => text !== ''));
  expect(said).toHaveLength(2);
  await page.goBack();
  await expect(results(page)).toHaveCount(0);
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
