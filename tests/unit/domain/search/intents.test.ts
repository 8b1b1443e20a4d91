import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIntents } from '#domain/search/intents.ts';
import { learn } from '#domain/search/learn.ts';
import { wordsOf } from '#domain/search/letters.ts';

/** As often as it takes to count. */
const often = (...sentences: string[]) => Array.from({ length: 40 }, () => sentences.map(wordsOf)).flat();
const said = { sprog: often('begynder hun', 'hun taler', 'træne ord', 'ordene', 'hun at tale'), samtykke: often('må de', 'tale sammen', 'spørge os', 'de skriver', 'må de tale') };
const asked = readIntents(learn(said));
const likeliest = (query: string) => [...asked(wordsOf(query))].sort((a, b) => b[1] - a[1])[0]?.[0];

describe('what a query asks', () => {
  it('is told by its words, in any form and typed in any way', () => {
    for (const query of ['begyndte hun', 'traene ord', 'ordene']) expect(likeliest(query), query).toBe('sprog');
  });
  it('is told by small words side by side: »tale« is said of both, »må de« of one', () => {
    expect(likeliest('må de tale')).toBe('samtykke');
    expect(likeliest('hun at tale')).toBe('sprog');
  });
  it('is told by part of a word that nobody said whole', () => {
    expect(likeliest('ordbog')).toBe('sprog');
    expect(likeliest('spørgeskema')).toBe('samtykke');
  });
  it('is sure to be one of the questions, each somewhat likely', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom('må', 'de', 'tale', 'hun', 'ord', 'xyzqw'), { maxLength: 12 }), (typed) => {
      const likely = [...asked(typed).values()];
      expect(likely.every((p) => p > 0 && p < 1)).toBe(true);
      if (likely.length > 0) expect(likely.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    })));
  it('is not known when no word was ever said', () => expect([...asked(['xyzqw'])]).toEqual([]));
  it('is not known without a single sentence', () => expect([...readIntents(learn({}))(['tale'])]).toEqual([]));
  it('is not told by what was said once', () => expect([...readIntents(learn({ sprog: [['tale']] }))(['tale'])]).toEqual([]));
});

describe('what is learnt', () => {
  it('is the same however often it is learnt', () => expect(learn(said)).toEqual(learn(structuredClone(said))));
  it.each([40, 120])('tells the last of %i questions', (length) => {
    const many = Object.fromEntries(Array.from({ length }, (_, i) => [`q${i}`, i === length - 1 ? often('tale') : often(`andet${'abcdefgh'.charAt(i % 8)}`)]));
    expect([...readIntents(learn(many))(['tale'])].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe(`q${length - 1}`);
  });
});
