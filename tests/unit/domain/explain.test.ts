import { describe, expect, it } from 'vitest';
import { createExplainer } from '#domain/explain.ts';

const term = (id: string, word: string, forms: string[] = [], more: { everyday?: boolean; municipality?: string } = {}) => ({ id, word, forms, everyday: false, ...more });
const TERMS = [
  term('ppr', 'PPR', ['Pædagogisk Psykologisk Rådgivning']),
  term('samtykke', 'samtykke', ['samtykket']),
  term('kommune', 'kommune', [], { everyday: true }),
  term('radgiver-koege', 'rådgiver', [], { municipality: 'koege' }),
  term('radgiver', 'rådgiver'),
];
const told = (text: string, municipality?: string, seen = new Set<string>()) => createExplainer(TERMS, municipality).explain(text, seen).map((p) => (typeof p === 'string' ? p : `[${p.term.id}:${p.text}]`)).join('');

describe('explaining terms where they stand', () => {
  it('marks the first use only, in any form', () => {
    expect(told('Samtykket gælder. Uden samtykke sker intet. Spørg PPR.')).toBe('[samtykke:Samtykket] gælder. Uden samtykke sker intet. Spørg [ppr:PPR].');
  });
  it('leaves what has been explained already', () => {
    expect(told('PPR giver råd.', undefined, new Set(['ppr']))).toBe('PPR giver råd.');
  });
  it('takes the longest form, and never a part of a word', () => {
    expect(told('Pædagogisk Psykologisk Rådgivning. Samtykkeerklæring. XPPR.')).toBe('[ppr:Pædagogisk Psykologisk Rådgivning]. Samtykkeerklæring. XPPR.');
  });
  it('takes abbreviations only as they are written', () => {
    expect(told('ppr')).toBe('ppr');
  });
  it('leaves everyday words to the glossary', () => {
    expect(told('Jeres kommune.')).toBe('Jeres kommune.');
  });
  it("gives a municipality's own meaning there, and only there", () => {
    expect(told('Jeres rådgiver.', 'koege')).toBe('Jeres [radgiver-koege:rådgiver].');
    expect(told('Jeres rådgiver.', 'ballerup')).toBe('Jeres [radgiver:rådgiver].');
  });
  it('survives a glossary without terms', () => {
    expect(createExplainer([], undefined).explain('Hej.', new Set())).toEqual(['Hej.']);
  });
});

describe('abbreviations that a text leaves bare', () => {
  const bare = (text: string, municipality?: string) => createExplainer([...TERMS, term('fsr', 'forebyggende socialrådgiver', ['FSR'], { municipality: 'ballerup' })], municipality).bareIn(text).map((t) => t.id);
  it('are those it only names by capitals', () => expect(bare('Spørg PPR og FSR.', 'ballerup')).toEqual(['ppr', 'fsr']));
  it('are not those it writes out, before or after', () => {
    expect(bare('Spørg PPR (pædagogisk psykologisk rådgivning).')).toEqual([]);
    expect(bare('FSR, den forebyggende socialrådgiver.', 'ballerup')).toEqual([]);
  });
  it("are not another municipality's, nor words", () => expect(bare('Samtykke. Spørg FSR.', 'koege')).toEqual([]));
});
