import { expect, test } from '@playwright/test';

/** What a screen reader says on the way through the five main tasks: roles, names and order, from the browser's own tree. */
test('task 1, whom to contact: the way so far, the contact, its telephone, what to say', async ({ page }) => {
  await page.goto('/koege/kontakt/ppr/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Gå til indholdet"
    - complementary "Akut hjælp":
      - paragraph:
        - link /112/
        - link /114/
        - link "Akut i Køge"
    - banner:
      - link "Støttevejen"
      - link "Køge"
      - search "Søg i Køge":
        - searchbox "Søg i Køge"
        - button "Søg"
    - navigation "Kommunens afsnit":
      - list:
        - listitem:
          - link "Kontakt"
    - navigation "Du er her"
    - main:
      - article:
        - heading /PPR/ [level=1]
        - navigation "Jeres svar indtil nu":
          - list
        - heading "Dem skal I kontakte" [level=2]
        - heading /PPR/ [level=3]
        - heading "Det kan I sige" [level=2]
        - list
        - heading "Det sker bagefter" [level=2]
        - heading "Hvis der ikke sker noget" [level=2]
    - contentinfo
  `);
});

test('task 2, what help exists: the figure says its name, each level is a link by its name', async ({ page }) => {
  await page.goto('/koege/stoettetrekanten/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Hvilken hjælp findes i Køge?" [level=1]
    - figure:
      - group /Støttetrekanten i Køge En trekant delt i 5 trin/:
        - link "Hverdagen i gruppen"
        - link "Særlige indsatser i dagtilbuddet"
    - list:
      - listitem:
        - link /Hverdagen i gruppen/
    - heading "Hvor er vi nu?" [level=2]
  `);
});

test('task 3, how to cooperate: where in the course, the kit for the meeting', async ({ page }) => {
  await page.goto('/koege/samarbejde/samtalen/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading [level=1]
    - heading "Til mødet" [level=2]
    - heading "Tag med" [level=3]
    - list
    - heading "Spørg om" [level=3]
    - list
    - heading "Aftal, før I går" [level=3]
    - list
  `);
});

test('task 4, search: the status says how many, results are a list of links', async ({ page }) => {
  await page.goto('/soeg/?q=samtykke&kommune=koege');
  await expect(page.getByRole('status')).toHaveText(/sider om »samtykke« i Køge/);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Søg" [level=1]
    - status: /sider om »samtykke« i Køge/
  `);
  await expect(page.locator('form[data-search]')).toMatchAriaSnapshot(`
    - searchbox "Søg med jeres egne ord"
    - combobox "Kommune"
    - paragraph:
      - button "Søg"
  `);
  await expect(page.locator('[data-search-results]')).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - link /[Ss]amtykke/
  `);
});

test('task 5, rights: the title answers, letters and sources are named', async ({ page }) => {
  await page.goto('/rettigheder/klage/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading /[Kk]lage/ [level=1]
    - paragraph
    - heading "I jeres kommune" [level=2]
    - heading "Kilder" [level=2]
    - list
  `);
});
