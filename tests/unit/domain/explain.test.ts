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
