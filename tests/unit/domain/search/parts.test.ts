import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgiven, slips } from '#domain/search/distance.ts';
import { combine, inOneList } from '#domain/search/fulltext.ts';
import { deniedIn, fold, smallWords, wordsOf } from '#domain/search/letters.ts';
import { placeIn } from '#domain/search/places.ts';
import { stem } from '#domain/search/stem.ts';
import { sharedWordsOf } from '#domain/search/vocabulary.ts';
import { readOwn, readShared, writeShared } from '#domain/search/words-file.ts';
import { words } from './town.ts';

describe('letters', () => {
  it.each(['støtte', 'stoette', 'stotte', 'stötte', 'STØTTE'])('»%s« is one word', (typed) => expect(fold(wordsOf(typed)[0] ?? '')).toBe('stotte'));
  it('a word with æ, ø or å is itself', () => expect(smallWords(['do'])('dø')).toBe(false));
  it('hyphens and genitives join', () => expect(wordsOf("tale-hørekonsulent, SFO'en og børnehavens")).toEqual(['talehørekonsulent', 'sfoen', 'og', 'børnehavens']));
  it('what is denied stands before or after', () => {
    const small = smallWords(['han', 'at', 'vil', 'i', 'næsten', 'ikke']);
    for (const [text, denied] of [['han snakker næsten ikke', 'ikkesnakker'], ['at han ikke snakker', 'ikkesnakker'], ['han vil ikke i børnehave', 'ikkebørnehave']] as const) expect(deniedIn(wordsOf(text), small)).toEqual([denied]);
  });
});

describe('stems', () => {
  it.each([['barn', 'børnene'], ['støttepædagog', 'støttepædagogerne'], ['slå', 'slår'], ['klage', 'klagede'], ['forælder', 'forældrenes'], ['gå', 'gik'],
    ['rettighed', 'rettighederne'], ['hører', 'hørte'], ['svær', 'svært'], ['undersøge', 'undersøgelserne'], ['sidder', 'sad'], ['øre', 'ørerne'], ['dagplejebarn', 'dagplejebørn']])('%s and %s have one', (a, b) => expect(stem(a)).toBe(stem(b)));
});

describe('slips', () => {
  it.each([['pyskolog', 'psykolog'], ['samtyke', 'samtykke'], ['pedagog', 'padagog']])('»%s« is near »%s«', (a, b) => expect(slips(a, b, forgiven(a.length))).toBeLessThan(Infinity));
  it.each([['kørekort', 'forkortet'], ['bil', 'bid']])('»%s« is not »%s«', (a, b) => expect(slips(fold(a), fold(b), forgiven(a.length))).toBe(Infinity));
  it('are none to itself, and as many there as back', () => fc.assert(fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.stringMatching(/^[a-z]{4,12}$/), (a, b) => slips(a, a, 2) === 0 && slips(a, b, 1) === slips(b, a, 1))));
});

describe('places', () => {
  const places = { koebenhavn: ['København', 'Nørrebro'], ballerup: ['Ballerup'], koege: ['Køge'] };
  it.each([
    ['ppr ballerup', 'ballerup', 'ppr'], ['hjælp i Køge Kommune', 'koege', 'hjælp'], ['koege ppr', 'koege', 'ppr'], ['Københavns tilbud', 'koebenhavn', 'tilbud'], ['støtte på nørrebro', 'koebenhavn', 'støtte'], ['ppr i balerup', 'ballerup', 'ppr'],
  ])('»%s« is in %s and asks »%s«', (query, municipality, rest) => expect(placeIn(query, places)).toMatchObject({ municipality, query: rest }));
  it.each(['kage', 'hjælp'])('»%s« is no place', (query) => expect(placeIn(query, places)).toEqual({ query }));
  it('a name alone stays as the word to look for', () => expect(placeIn('Køge', places)).toEqual({ municipality: 'koege', query: 'Køge' }));
});

describe('the words that travel', () => {
  it('come back as they were', () => {
    const shared = sharedWordsOf([{ path: 'a/', title: 'A', kind: 'ord', summary: 's', phrases: ['b c'], answers: ['sprog'], sections: ['D', 'E'], body: 'f' }], words);
    expect(readShared(writeShared(shared))).toEqual(shared);
  });
  it.each(['', '<!doctype html>', '{"a":1}', 'abc'])('»%s« is none of ours', (text) => expect(() => readOwn(text)).toThrow());
});

describe('one list', () => {
  it('keeps sure answers where they stand', () => expect(inOneList(['a', 'b'], ['c', 'b'], true)).toEqual(['a', 'b', 'c']));
  it('weighs unsure ones with the full text', () => expect(inOneList(['a', 'b'], ['b'], false)).toEqual(['b', 'a']));
  it('pages of the full text that hold little of the query are left out', () => {
    const queries = [{ word: 'x', weight: 3, expected: false }, { word: 'y', weight: 1, expected: false }];
    expect(combine([[{ id: 'one', score: 1 }], [{ id: 'one', score: 1 }, { id: 'two', score: 9 }]], queries).map((h) => h.id)).toEqual(['one']);
  });
});
