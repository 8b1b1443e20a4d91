import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { builtPages, type BuiltPage } from '../support/dist.ts';

const pages = builtPages();
const flat = (text: string) => text.replace(/&nbsp;/g, ' ').replace(/\s+/g, ' ').trim();

/** What belongs to the page's surroundings, not to its text: where you are, ways on, the figure (its text is a list), notes of terms where they stand and at the end, tools. */
const AROUND = 'nav, .page-foot, .eyebrow, svg, .term-note, p.small[data-pagefind-ignore], .unseen, .no-print, script, [data-tool], details.tree-text';
/** Lines that only make sense on a screen: they name a link to tap. */
const SCREEN_ONLY = new Set(['Vis kontakten', 'Ét spørgsmål mere', 'Begynd forfra', 'Hele kontaktvejen', 'Kortet som liste med links', 'Vælg det svar, der passer bedst']);
const TEXT = 'p, li, dt, h2, h3, h4, td, th, figcaption';

/** The text of an element, block by block, without its surroundings. */
function sentencesOf(root: HTMLElement): string[] {
  for (const around of root.querySelectorAll(AROUND)) around.remove();
  return root
    .querySelectorAll(TEXT)
    .filter((e) => !e.querySelector(TEXT))
    .map((e) => flat(e.text))
    .filter((text) => text !== '' && !SCREEN_ONLY.has(text));
}
const copy = (page: BuiltPage) => page.root.querySelector('main')?.clone() as HTMLElement;
const printed = new Map(['koebenhavn', 'koege', 'ballerup'].map((slug) => {
  const root = pages.find((p) => p.url === `/${slug}/udskriv/`)?.root.querySelector('main')?.clone() as HTMLElement;
  for (const note of root.querySelectorAll('.term-note, .unseen')) note.remove();
  return [slug, flat(root.text)] as const;
}));

const missingOn = (page: BuiltPage, paper: string) => sentencesOf(copy(page)).filter((text) => !paper.includes(text));

describe('one text, two media: screen and paper', () => {
  it.each([...printed.keys()])('every sentence of every guidance text of %s stands on its print page', (slug) => {
    const texts = pages.filter((p) => new RegExp(`^/${slug}/(kontakt|stoettetrekanten/[^/]+|samarbejde/[^/]+|tilbud/[^/]+)/`).test(p.url) && p.root.querySelector('article'));
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.flatMap((page) => missingOn(page, printed.get(slug) ?? '').map((text) => `${page.url}: ${text}`)).slice(0, 20)).toEqual([]);
  });

  it.each([...printed.keys()])('the rights are printed in full in %s', (slug) => {
    const rights = pages.filter((p) => /^\/rettigheder\/[^/]+\/$/.test(p.url));
    for (const { root } of rights) for (const local of root.querySelectorAll('[data-pagefind-ignore]:not(.blank)')) local.remove();
    expect(rights.flatMap((page) => missingOn(page, printed.get(slug) ?? '').map((text) => `${page.url}: ${text}`)).slice(0, 20)).toEqual([]);
  });
});
