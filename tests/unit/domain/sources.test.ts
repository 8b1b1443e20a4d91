import { describe, expect, it } from 'vitest';
import { sourcesOf, sourceUse } from '#domain/source-use.ts';
import { longDay, monthOf, sourceDateText } from '#domain/sources.ts';
import { lilleSite, only } from '../../support/content.ts';

describe('a date as people say it', () => {
  it.each([['2026-11-22', '22. november 2026'], ['2020-01-05', '5. januar 2020'], ['2024-12-31', '31. december 2024']])('%s is »%s«', (day, said) => expect(longDay(day)).toBe(said));
  it('is a month and a year when the day does not matter', () => expect(monthOf('2026-11-22')).toBe('november 2026'));
  it.each([['2020', '2020'], ['2020-11', 'november 2020'], ['2020-11-25', '25. november 2020'], ['efter 2020-11-25', 'efter 25. november 2020'], ['efter 2020-03', 'efter marts 2020'], ['efter 2020', 'efter 2020'], ['udateret', 'uden dato']])(
    'of a source, %s is »%s«', (date, said) => expect(sourceDateText(date)).toBe(said));
});

describe('a source', () => {
  const { site } = lilleSite();
  const source = (id: string) => only(site.sources, (s) => s.id === id);
  it('carries its date in words and its place in the list', () => expect(source('lilleby-side')).toMatchObject({ dateText: 'efter 25. november 2020', href: '/kilder/#lilleby-side' }));
  it('names the one that replaced it', () => expect(source('gammel-vejledning').supersededBy).toBe(source('loven')));
  it('knows every page that builds on it, through its honesty fields too', () => {
    const used = only(sourceUse(site), (u) => u.source.id === 'loven').pages.map((p) => p.href);
    expect(used).toEqual(['/lilleby/stoettetrekanten/hverdagen/', '/lilleby/tilbud/ppr/', '/rettigheder/samtykke/']);
  });
  it('stands once on a page that names it twice', () => {
    const level = only(only(site.municipalities).levels);
    expect(sourcesOf(level).map((s) => s.id)).toEqual(['lilleby-side', 'loven']);
  });
});
