import { describe, expect, it } from 'vitest';
import { guideOf, type Guide } from '#domain/guide.ts';
import type { Content } from '#domain/content.ts';
import { lilleSite, only } from '../../support/content.ts';

const guideAfter = (change?: (content: Content) => void): Guide => {
  const { site } = lilleSite(change);
  return guideOf(site, only(site.municipalities));
};
const titles = (guide: Guide) => [...guide.texts, guide.contacts, guide.terms, guide.sources].map((c) => `${c.number} ${c.subject}`);

describe('the printed guide', () => {
  it('numbers its chapters in the order of the menu, contacts, words and sources last', () =>
    expect(titles(guideAfter())).toEqual(['1 contact', '2 triangle', '3 cooperation', '4 services', '5 rights', '6 contacts', '7 glossary', '8 sources']));

  it('leaves out a chapter that would be empty, and numbers on', () =>
    expect(titles(guideAfter((c) => void (c.samarbejde = [])))).toEqual(['1 contact', '2 triangle', '3 services', '4 rights', '5 contacts', '6 glossary', '7 sources']));

  it('reads the contact path as one walks it: a question before what its answers lead to, each text once', () =>
    expect(guideAfter().texts[0]?.entries.map((e) => `${e.number} ${e.page.slug}`)).toEqual(['1.1 start', '1.2 bekymring', '1.3 tal-med-lederen', '1.4 akut']));

  it('leaves out what is taken down', () => {
    const guide = guideAfter((c) => c.kontaktveje.forEach((e) => e.id === 'lilleby/akut' && (e.data.withdrawn = true)));
    expect(guide.texts[0]?.entries.map((e) => e.page.slug)).not.toContain('akut');
    expect(guide.entries.has('/lilleby/kontakt/akut/')).toBe(false);
  });

  it('knows by its URL where a page stands in the book: a text, an overview, the contacts, the words', () => {
    const { places } = guideAfter();
    expect(places.get('/lilleby/kontakt/akut/')?.number).toBe('1.4');
    expect(places.get('/lilleby/tilbud/')?.number).toBe('4');
    expect(places.get('/rettigheder/samtykke/')?.number).toBe('5.1');
    expect(places.get('/lilleby/kontakter/')?.number).toBe('6');
    expect(places.get('/ordliste/')?.number).toBe('7');
  });

  it('gives every place an anchor of its own', () => {
    const ids = [...guideAfter().places.values()].map((p) => p.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('finds the answer that several texts share, and none when each has its own', () => {
    const answer = (own: (id: string) => { explanation: string; contact: string; source: string } | undefined) =>
      guideAfter((c) => [...c.stoettetrekanten, ...c.tilbud].forEach((e) => (e.data.ifNothing = own(e.id)))).usual?.explanation;
    expect(answer(() => undefined)).toBe('Gå til lederen, og bed om et svar.');
    expect(answer((id) => ({ explanation: `Kun ${id}.`, contact: 'lederen', source: 'loven' }))).toBeUndefined();
  });

  it('lists every source it builds on once, by title', () => {
    const { builtOn, entries } = guideAfter();
    for (const { page } of entries.values()) expect(builtOn).toEqual(expect.arrayContaining(page.sources));
    expect(builtOn.map((s) => s.title)).toEqual([...new Set(builtOn.map((s) => s.title))].sort((a, b) => a.localeCompare(b, 'da')));
  });
});
