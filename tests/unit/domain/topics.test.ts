import { describe, expect, it } from 'vitest';
import { topicsOf } from '#domain/topics.ts';
import type { Site } from '#domain/site.ts';
import { glossary } from '#schemas/term.ts';
import { lilleSite, only } from '../../support/content.ts';

const { site } = lilleSite();
const town = only(site.municipalities);
/** A site of words alone. */
const withTerms = (...words: string[]): Site => {
  const register = glossary.parse(Object.fromEntries(words.map((ord, i) => [`ord-${i}`, { ord, kort: 'Det betyder noget.' }])));
  const { site: full } = lilleSite((c) => (only(c.ordliste).data = register));
  return { ...full, municipalities: [], rights: [], about: [] };
};
const letters = (...words: string[]) => topicsOf(withTerms(...words)).map((g) => g.letter);

describe('the index from A to Å', () => {
  it('ends with æ, ø and å, in that order', () => expect(letters('åben', 'ørering', 'ærlig', 'zebra', 'abe', 'ordning')).toEqual(['A', 'O', 'Z', 'Æ', 'Ø', 'Å']));
  it('gathers small and capital letters under one', () => expect(topicsOf(withTerms('abe', 'Alarm')).map((g) => [g.letter, g.topics.map((t) => t.text)])).toEqual([['A', ['abe', 'Alarm']]]));
  it('sorts a quoted title by its first letter, and numbers together', () => expect(letters('»Citat«', '112', '§ 50')).toEqual(['0-9', 'C']));
  it('sorts within a letter as Danes do', () => expect(topicsOf(withTerms('tå', 'tag', 'tø', 'tæ'))[0]?.topics.map((t) => t.text)).toEqual(['tag', 'tæ', 'tø', 'tå']));

  it('of the whole site names the municipality of each page that has one', () => {
    const all = topicsOf(site).flatMap((g) => g.topics);
    expect(only(all, (t) => t.href === '/lilleby/tilbud/ppr/')).toEqual({ text: 'PPR i Lilleby', href: '/lilleby/tilbud/ppr/', isTerm: false, where: 'Lilleby' });
    expect(only(all, (t) => t.href === '/rettigheder/samtykke/')).not.toHaveProperty('where');
    expect(only(all, (t) => t.text === 'åbent råd')).toMatchObject({ isTerm: true, where: 'Lilleby' });
  });
  it('of a municipality holds its own pages and the rights, and says no place', () => {
    const topics = topicsOf(site, town).flatMap((g) => g.topics);
    expect(topics.map((t) => t.href)).toContain('/rettigheder/samtykke/');
    expect(topics.map((t) => t.href)).not.toContain('/om/siden/');
    expect(topics.every((t) => t.where === undefined)).toBe(true);
  });
  it('of a municipality leaves out words that belong to another', () => {
    const elsewhere: Site = { ...site, terms: site.terms.map((t) => (t.municipality ? { ...t, municipality: 'storby' } : t)) };
    expect(topicsOf(elsewhere, town).flatMap((g) => g.topics).map((t) => t.text)).not.toContain('åbent råd');
  });
  it('says what kind of page each is, where two have one name', () => {
    const twice = lilleSite().site;
    const place = only(twice.municipalities);
    const [service, step] = [only(place.services), place.steps[0]!];
    service.shortTitle = 'Råd';
    step.shortTitle = 'råd';
    const kinds = topicsOf(twice, place).flatMap((g) => g.topics).filter((t) => t.kind).map((t) => [t.href, t.kind]);
    expect(kinds.sort()).toEqual([[step.href, 'samarbejde'], [service.href, 'tilbud']].sort());
  });
  it('leaves out pages that are taken down', () => {
    const down = lilleSite((c) => Object.assign(only(c.tilbud).data, { withdrawn: true })).site;
    expect(topicsOf(down).flatMap((g) => g.topics).map((t) => t.href)).not.toContain('/lilleby/tilbud/ppr/');
  });
});
