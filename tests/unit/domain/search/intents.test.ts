import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, readIntents } from '#domain/search/intents.ts';
import { wordsOf } from '#domain/search/letters.ts';

/** As often as it takes to count. */
const often = (...sentences: string[]) => Array.from({ length: 6 }, () => sentences.map(wordsOf)).flat();
const said = { sprog: often('hvornår begynder hun at tale', 'hvem kan træne ord'), samtykke: often('må de tale sammen uden at spørge', 'må de skrive om os') };
const asked = readIntents(countsOf(said));
const likeliest = (query: string) => [...asked(wordsOf(query))].sort((a, b) => b[1] - a[1])[0]?.[0];

describe('what a query asks', () => {
  it('is told by its words, in any form and typed in any way', () => {
    for (const query of ['begyndte hun', 'traene ord', 'ordene']) expect(likeliest(query), query).toBe('sprog');
  });
  it('is told by small words side by side: »tale« is said of both, »må de« of one', () => {
    expect(likeliest('må de tale')).toBe('samtykke');
    expect(likeliest('hun at tale')).toBe('sprog');
  });
  it('is sure to be one of the questions, each somewhat likely', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom('må', 'de', 'tale', 'hun', 'ord', 'xyzqw'), { maxLength: 12 }), (typed) => {
      const likely = [...asked(typed).values()];
      expect(likely.every((p) => p > 0 && p < 1)).toBe(true);
      if (likely.length > 0) expect(likely.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    })));
  it('is not known when no word was ever said', () => expect([...asked(['xyzqw'])]).toEqual([]));
  it('is not known without a single sentence', () => expect([...readIntents(countsOf({}))(['tale'])]).toEqual([]));
  it('is not told by what was said once', () => expect([...readIntents(countsOf({ sprog: [['tale']] }))(['tale'])]).toEqual([]));
});

describe('the counts that travel', () => {
  it('are the same however often they are made', () => expect(countsOf(said)).toEqual(countsOf(structuredClone(said))));
  it.each([40, 120])('tell the last of %i questions', (length) => {
    const many = Object.fromEntries(Array.from({ length }, (_, i) => [`q${i}`, i === length - 1 ? often('tale') : often(`andet${'abcdefgh'.charAt(i % 8)}`)]));
    expect([...readIntents(countsOf(many))(['tale'])].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe(`q${length - 1}`);
  });
});
