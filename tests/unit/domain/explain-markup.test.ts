import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainMarkup } from '#domain/explain-markup.ts';
import { createExplainer } from '#domain/explain.ts';

const term = (id: string, word: string, forms: string[] = []) => ({ id, word, forms, everyday: false });
const explainer = createExplainer([term('ppr', 'PPR', ['pædagogisk psykologisk rådgivning']), term('samtykke', 'samtykke')], undefined);
const marked = (html: string, seen = new Set<string>()) => explainMarkup(html, explainer, seen).parts.map((p) => (typeof p === 'string' ? p : `[${p.text}]`)).join('');
const bare = (html: string) => explainMarkup(html, explainer, new Set()).bare.map((t) => t.id);

describe('explaining terms in a page', () => {
  it('marks the first use in reading order, whatever part of the page it stands in', () =>
    expect(marked('<p>Spørg <em>PPR</em>.</p><dl><dd>Samtykke til PPR</dd></dl>')).toBe('<p>Spørg <em>[PPR]</em>.</p><dl><dd>[Samtykke] til PPR</dd></dl>'));

  it.each([
    ['a link', '<a href="/x/">PPR</a>'],
    ['a heading', '<h2><span>PPR</span></h2>'],
    ['a button', '<button>PPR</button>'],
    ['a table', '<table><tr><td>PPR</td></tr></table>'],
    ['a letter', '<div class="letter"><p>Kære PPR</p><div><br>PPR</div></div>'],
    ['a meeting kit', '<section class="section kit"><ul><li>PPR</li></ul></section>'],
    ['a card that is one link', '<ul class="cards"><li><a class="whole" href="/">x</a><p>PPR</p></li></ul>'],
    ['a step of a way', '<ol class="way"><li><p>PPR</p></li></ol>'],
    ['what search passes by', '<p data-pagefind-ignore>PPR</p>'],
    ['a figure', '<svg viewBox="0 0 1 1"><text>PPR</text></svg>'],
    ['an attribute', '<p title="PPR > PPR">Hej</p>'],
  ])('passes by %s, and takes the next use', (_what, html) => expect(marked(`${html}<p>PPR</p>`)).toBe(`${html}<p>[PPR]</p>`));

  it('explains in a contact its abbreviations, and leaves its words to the contact', () =>
    expect(marked('<div class="contact acute"><p>Samtykke til PPR</p></div><p>Samtykke</p>')).toBe('<div class="contact acute"><p>Samtykke til [PPR]</p></div><p>[Samtykke]</p>'));

  it('names abbreviations that only stand where they are not explained, and nowhere written out', () => {
    expect(bare('<h2>Råd fra PPR</h2><p>Ring.</p>')).toEqual(['ppr']);
    expect(bare('<h2>Råd fra PPR</h2><p>Ring til PPR.</p>')).toEqual([]);
    expect(bare('<a href="/">PPR</a><div class="kit"><p>Pædagogisk psykologisk rådgivning.</p></div>')).toEqual([]);
    expect(bare('<svg><text>PPR</text></svg>')).toEqual([]);
  });

  it('loses nothing of the page', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom('<p>', '</p>', '<a href="#">', '</a>', '<br>', 'PPR', ' samtykke ', 'ord', '<svg>', '</svg>')), (pieces) => {
      const html = pieces.join('');
      expect(explainMarkup(html, explainer, new Set()).parts.map((p) => (typeof p === 'string' ? p : p.text)).join('')).toBe(html);
    })));
});
