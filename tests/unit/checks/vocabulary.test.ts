import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '#checks/rules/vocabulary.ts';
import type { Term } from '#domain/site.ts';

const terms = [{ word: 'PPR', forms: [] }, { word: 'FSR', forms: [], municipality: 'ballerup' }] as unknown as Term[];
const check = (text: string, id = 'koege/ppr') => vocabulary(mdxToMdast(text), { file: 'content/x.mdx', id, raw: text }, terms).map((p) => `${p.line}:${p.column} ${p.message}`);

describe('abbreviations', () => {
  it('pass when the glossary explains them', () => {
    expect(check('Spørg PPR.')).toEqual([]);
  });
  it('fail, with their line, when it does not', () => {
    expect(check('Hej.\n\nSpørg XYZ om XYZ.')).toEqual(['3:7 Forkortelsen »XYZ« står ikke i ordlisten.']);
  });
  it("fail with another municipality's word", () => {
    expect(check('Ring til FSR.')).toHaveLength(1);
    expect(check('Ring til FSR.', 'ballerup/fsr')).toEqual([]);
  });
});
