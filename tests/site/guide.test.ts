import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/dist.ts';

const pages = builtPages();
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const guides = pages.filter((p) => p.url.endsWith('/udskriv/')).map((p) => ({ url: p.url, main: p.root.querySelector('main') as NonNullable<ReturnType<typeof p.root.querySelector>> }));

describe.each(guides)('the print page $url', ({ url, main }) => {
  const headings = main.querySelectorAll('h1, h2, h3, h4, h5, h6').map((h) => ({ level: Number(h.tagName.slice(1)), text: flat(h.text) }));
  const municipality = url.replace('udskriv/', '');

  it('lists its chapters and texts as they come, number and title', () => {
    const listed = main.querySelectorAll('.contents a').map((a) => [a.getAttribute('href'), flat(a.text)]);
    const standing = main.querySelectorAll('.chapter, .entry').map((e) => [`#${e.id}`, flat(e.querySelector('h2, h3')?.text ?? '')]);
    expect(listed).toEqual(standing);
    expect(standing.length).toBeGreaterThan(40);
  });

  it('never skips a level of headings, those of the texts included', () => {
    expect(headings.filter(({ level }, i) => level > (headings[i - 1]?.level ?? 0) + 1)).toEqual([]);
    expect(headings.filter((h) => h.level === 1)).toHaveLength(1);
  });

  it('leads from text to text within the book, by the number that stands there', () => {
    const inBook = new Set(pages.filter((p) => p.url.startsWith(municipality) && /\/(kontakt|stoettetrekanten|samarbejde|tilbud)\//.test(p.url)).map((p) => p.url));
    expect(main.querySelectorAll('.prose a').map((a) => a.getAttribute('href') ?? '').filter((href) => inBook.has(href))).toEqual([]);
    const wrong = main.querySelectorAll('a[data-at]').filter((a) => {
      const at = a.getAttribute('data-at') ?? '';
      const place = main.querySelector(`[id="${a.getAttribute('href')?.slice(1)}"]`);
      const chapter = place?.closest('.entry') ?? place?.closest('.chapter');
      return flat(chapter?.querySelector('.number')?.text ?? '') !== at;
    });
    expect(wrong.map((a) => a.outerHTML)).toEqual([]);
    expect(main.querySelectorAll('a[data-at]').length).toBeGreaterThan(50);
  });

  it('says once, and not in every text, what to do when nothing happens', () => {
    const rows = main.querySelectorAll('.entry:not([id^=kontaktveje]) .facts > div').filter((row) => flat(row.querySelector('dt')?.text ?? '') === 'Hvis der ikke sker noget');
    const answers = [...rows.map((row) => row.querySelector('dd p, dd')), main.querySelector('.chapter > .box p')].map((e) => flat(e?.text ?? '')).filter((text) => !text.startsWith('Se begyndelsen af kapitel '));
    expect(answers.length).toBeLessThan(rows.length);
    const again = answers.filter((text, i) => answers.indexOf(text) !== i);
    expect(again).toEqual([]);
  });

  it('explains the words of the texts, and names every source with its date', () => {
    expect(main.querySelectorAll('.terms dt').length).toBeGreaterThan(20);
    expect(main.querySelectorAll('.source-list li').filter((li) => !/\d{4}|uden dato/.test(li.text)).map((li) => flat(li.text))).toEqual([]);
  });
});
