import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { day, list, slug, sourceDate, text, webAddress } from '#schemas/field.ts';

const faults = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues.map((i) => i.message) ?? [];

describe('text', () => {
  const short = text('Overskriften.', 10);
  it('is trimmed', () => expect(short.parse('  Hej jer ')).toBe('Hej jer'));
  it('may hold Danish letters, quotes and signs', () => expect(text('x').parse('»Æ, ø & å« – 1/2: 50 %')).toBe('»Æ, ø & å« – 1/2: 50 %'));
  it.each([
    ['', 'Feltet er tomt. Skriv en tekst.'],
    ['   ', 'Feltet er tomt. Skriv en tekst.'],
    ['Alt for lang tekst', 'Teksten er for lang. Skriv højst 10 tegn.'],
    ['<b>', 'Tegnene < > { } må ikke stå her. Skriv almindelig tekst.'],
    ['{navn}', 'Tegnene < > { } må ikke stå her. Skriv almindelig tekst.'],
  ])('refuses %j and says why in Danish', (value, message) => expect(faults(short, value)).toEqual([message]));
  it.each([12, true, null, undefined, ['a']])('refuses %j, which is no text', (value) => expect(faults(short, value)).toHaveLength(1));
});

describe('slug', () => {
  it.each(['ppr', 'den-foerste-bekymring', 'alarm-112', '2020'])('takes %s', (value) => expect(slug('x').parse(value)).toBe(value));
  it.each(['PPR', 'køge', 'a_b', 'a b', '-a', 'a-', 'a--b', '', '../a', 'a/b', 'a.b', '__proto__'])('refuses %j', (value) =>
    expect(faults(slug('x'), value)).toEqual(['Skriv kun små bogstaver a-z, tal og bindestreg (æ, ø og å skrives ae, oe og aa).']));
});

describe('a day', () => {
  it('is a day that exists, as year-month-day', () => expect(day('x').parse('2026-11-22')).toBe('2026-11-22'));
  it('is the same day when the YAML reader made a Date of it', () => expect(day('x').parse(new Date('2026-11-22T00:00:00Z'))).toBe('2026-11-22'));
  it('knows leap years', () => {
    expect(faults(day('x'), '2028-02-29')).toEqual([]);
    expect(faults(day('x'), '2026-02-29')).toHaveLength(1);
  });
  it.each(['01-11-2026', '2026-02-31', '2026-2-3', '2026-13-01', '2026-00-10', '22. november 2026', 'i går', '2026', '', '2026-11-22T10:00:00Z'])('refuses %j with an example', (value) =>
    expect(faults(day('x'), value)).toEqual(['Skriv en dato, der findes, som år-måned-dag, fx 2026-11-22.']));
  it('refuses a number', () => expect(faults(day('x'), 20261122)).toHaveLength(1));
});

describe("a source's date", () => {
  it.each(['2020', '1998', '2020-11', '2020-11-25', 'efter 2020-11-25', 'efter 2020', 'efter 2020-11', 'udateret'])('takes %s as the source says it', (value) =>
    expect(sourceDate.parse(value)).toBe(value));
  it('takes a bare year, which YAML reads as a number', () => expect(sourceDate.parse(2020)).toBe('2020'));
  it('takes a Date back to its day', () => expect(sourceDate.parse(new Date('2020-11-25T00:00:00Z'))).toBe('2020-11-25'));
  it.each(['01-11-2026', 'ca. 2020', 'før 2020', 'efter', 'efter udateret', 'november 2020', '2020-13', '2020-00', '2020-11-32', '2020-1', '3020', '', 'Udateret', '2020-11-25 '])('refuses %j with examples', (value) =>
    expect(faults(sourceDate, value)).toEqual(['Skriv 2020, 2020-11, 2020-11-25, efter 2020-11-25 eller udateret.']));
});

describe('a web address', () => {
  it.each(['https://www.koege.dk/', 'https://eksempel.dk/a/b?c=d#e', 'https://bornsvilkar.dk'])('takes %s', (value) => expect(webAddress('x').parse(value)).toBe(value));
  it.each(['http://koege.dk/', 'koege.dk', 'www.koege.dk', '//koege.dk', 'javascript:alert(1)', 'https://a b.dk/', 'https://navn@koege.dk/', 'https://koege.dk\\@ond.dk', 'HTTPS://KOEGE.DK', 'https://', 'mailto:a@b.dk', ' https://koege.dk/'])('refuses %j', (value) =>
    expect(faults(webAddress('x'), value)[0]).toMatch(/^Skriv hele adressen/));
  it('refuses an address that cannot be read', () => expect(faults(webAddress('x'), 'https://[koege.dk/')).toEqual(['Adressen kan ikke læses. Skriv hele adressen, fx https://www.koege.dk/.']));
});

describe('a list', () => {
  const two = list(slug('x'), 'Ting.', 1, 2);
  it('says how many at least', () => expect(faults(two, [])).toEqual(['Skriv mindst 1 på listen.']));
  it('says how many at most', () => expect(faults(two, ['a', 'b', 'c'])).toEqual(['Skriv højst 2 på listen.']));
  it('reports every item at fault, not only the first', () => expect(faults(two, ['A', 'B'])).toHaveLength(2));
});
