import { describe, expect, it } from 'vitest';
import { resolveContact, telHref, trustOn, type Trust } from '#domain/contacts.ts';
import { CHECK_HOLDS_DAYS, daysBetween, isOverdue, lastLookedAt } from '#domain/freshness.ts';
import type { ContactData } from '#schemas/contact.ts';
import { errorLines, lilleSite, only } from '../../support/content.ts';

const data = (change: Partial<ContactData>): ContactData => ({
  name: 'Kontoret', who: 'De hjælper.', state: 'published', phone: '12 34 56 78', hours: '10-12', email: 'kontor@eksempel.dk', address: 'Torvet 1', website: 'https://www.eksempel.dk/',
  findBy: 'Spørg.', note: 'En note.', source: 'kommunens-side', checked: undefined, instead: undefined, acute: false, withdrawn: false, ...change,
});
const resolve = (change: Partial<ContactData>, today = '2026-11-22') => resolveContact('kontoret', data(change), today, 'lilleby', undefined);
const CHECKED = { state: 'verified', checked: { date: '2026-01-01', by: 'sekretæren' } } as const;

describe('the trust in a contact', () => {
  it.each<[Trust, Partial<ContactData>]>([['role', { state: 'role' }], ['published', { state: 'published' }], ['unknown', { state: 'unknown' }], ['verified', { state: 'verified', checked: { date: '2026-11-01', by: 'x' } }], ['withdrawn', { state: 'published', withdrawn: true }]])(
    'is %s as written', (trust, change) => expect(trustOn(data(change), '2026-11-22')).toBe(trust));

  it('in a check holds for 180 days, and not for one more', () => {
    expect(CHECK_HOLDS_DAYS.contact).toBe(180);
    expect(trustOn(data(CHECKED), '2026-06-30')).toBe('verified');
    expect(trustOn(data(CHECKED), '2026-07-01')).toBe('expired');
  });
  it('ends when the contact is withdrawn, checked or not', () => expect(trustOn(data({ ...CHECKED, withdrawn: true }), '2026-01-02')).toBe('withdrawn'));
});

describe('what a reader is shown', () => {
  const CHANNELS = ['phone', 'hours', 'email', 'address'] as const;
  it.each<[string, Partial<ContactData>, string]>([['published', {}, '2026-11-22'], ['verified', CHECKED, '2026-02-01'], ['expired', CHECKED, '2031-11-22']])('of a contact that is %s has its channels', (_trust, change, today) =>
    expect(resolve(change, today)).toMatchObject({ phone: '12 34 56 78', hours: '10-12', email: 'kontor@eksempel.dk', address: 'Torvet 1', website: 'https://www.eksempel.dk/' }));
  it.each<[string, Partial<ContactData>]>([['unknown', { state: 'unknown' }], ['a role', { state: 'role' }], ['withdrawn', { withdrawn: true }]])('of a contact that is %s has no phone, hours, mail or address', (_trust, change) => {
    for (const key of CHANNELS) expect(resolve(change)).not.toHaveProperty(key);
  });
  it('of a withdrawn contact is only its name', () => {
    const shown = resolve({ withdrawn: true });
    for (const key of ['website', 'findBy', 'note'] as const) expect(shown).not.toHaveProperty(key);
    expect(shown).toMatchObject({ name: 'Kontoret', trust: 'withdrawn', municipality: 'lilleby' });
  });
  it('leaves out what is not written', () => expect(Object.keys(resolve({ phone: undefined, hours: undefined, email: undefined, address: undefined, website: undefined, findBy: undefined, note: undefined })).sort()).toEqual(['acute', 'id', 'municipality', 'name', 'trust', 'who']));
});

describe('a phone number is called', () => {
  it.each([['12 34 56 78', 'tel:+4512345678'], ['112', 'tel:112'], ['114', 'tel:114'], ['116 111', 'tel:116111']])('%s as %s', (phone, href) => expect(telHref(phone)).toBe(href));
});

describe('time', () => {
  it('counts whole days, over summer time and leap days', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
  });
  it('makes a text overdue the day after its interval', () => {
    expect(isOverdue('2025-11-22', '2026-11-22', CHECK_HOLDS_DAYS.tilbud)).toBe(false);
    expect(isOverdue('2025-11-22', '2026-11-23', CHECK_HOLDS_DAYS.tilbud)).toBe(true);
  });
  it('counts from the later of written and reviewed', () => {
    expect(lastLookedAt('2026-01-01')).toBe('2026-01-01');
    expect(lastLookedAt('2026-01-01', { date: '2026-05-01' })).toBe('2026-05-01');
    expect(lastLookedAt('2026-05-01', { date: '2026-01-01' })).toBe('2026-05-01');
  });
});

describe('five years ahead', () => {
  const { site, problems } = lilleSite(undefined, { today: '2031-11-22' });
  const m = only(site.municipalities);
  it('the site still builds', () => expect(errorLines(problems)).toEqual([]));
  it('no contact is called checked, and its number still stands', () => expect(only(m.contacts, (c) => c.id === 'sundhedsplejen')).toMatchObject({ trust: 'expired', phone: '12 34 56 79' }));
  it('every text is called old', () => expect(m.levels.every((p) => p.overdue)).toBe(true));
  it('old notices are gone', () => expect(m.notices).toEqual([]));
});
