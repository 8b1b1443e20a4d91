import { describe, expect, it } from 'vitest';
import { siteFrom } from '#site.ts';

const NOON = new Date('2026-11-22T12:00:00Z');
const from = (env: Record<string, string>, now = NOON) => siteFrom(env, now);
const refused = (env: Record<string, string>) => {
  try {
    from(env);
    return '';
  } catch (fault) {
    return (fault as Error).message;
  }
};

describe('the configuration', () => {
  it('unset says that it is unset, and invents nothing', () =>
    expect(from({})).toEqual({ name: 'Støttevejen', base: '/', today: '2026-11-22', url: undefined, municipalities: undefined, publisher: undefined, reportEmail: undefined, repository: undefined, statement: undefined, accessPhone: undefined, accessEmail: undefined, securityContact: undefined }));
  it('set empty is unset', () => expect(from({ SITE_URL: ' ', KOMMUNER: '', PUBLISHER: '' })).toEqual(from({})));

  it.each([
    ['SITE_URL', 'https://www.eksempel.dk/', { url: 'https://www.eksempel.dk' }],
    ['BASE_PATH', '/', { base: '/' }],
    ['BASE_PATH', '/stoette/vejen/', { base: '/stoette/vejen/' }],
    ['KOMMUNER', 'koege', { municipalities: ['koege'] }],
    ['KOMMUNER', 'koege, ballerup koege', { municipalities: ['ballerup', 'koege'] }],
    ['PUBLISHER', ' Køge Kommune ', { publisher: 'Køge Kommune' }],
    ['REPORT_EMAIL', 'web@eksempel.dk', { reportEmail: 'web@eksempel.dk' }],
    ['ACCESS_PHONE', '12 34 56 78', { accessPhone: '12 34 56 78' }],
    ['ACCESS_EMAIL', 'web@eksempel.dk', { accessEmail: 'web@eksempel.dk' }],
    ['WAS_URL', 'https://was.digst.dk/www-eksempel-dk', { statement: 'https://was.digst.dk/www-eksempel-dk' }],
    ['SECURITY_CONTACT', 'sikkerhed@eksempel.dk', { securityContact: 'mailto:sikkerhed@eksempel.dk' }],
    ['SECURITY_CONTACT', 'https://www.eksempel.dk/sikkerhed', { securityContact: 'https://www.eksempel.dk/sikkerhed' }],
    ['BUILD_DATE', '2028-02-29', { today: '2028-02-29' }],
  ])('reads %s=%s', (name, value, settings) => expect(from({ [name]: value })).toMatchObject(settings));

  it.each([
    ['SITE_URL', 'www.eksempel.dk'], ['SITE_URL', 'https://www.eksempel.dk/stoette/'], ['SITE_URL', 'https://user@www.eksempel.dk/'], ['SITE_URL', 'ftp://eksempel.dk'],
    ['BASE_PATH', 'stoette'], ['BASE_PATH', '/stoette'], ['BASE_PATH', '//stoette/'], ['BASE_PATH', '/støtte/'], ['BASE_PATH', '/../'], ['BASE_PATH', '/a b/'],
    ['KOMMUNER', 'Køge'], ['KOMMUNER', '../koege'], ['KOMMUNER', ','],
    ['PUBLISHER', 'a\nb'],
    ['REPORT_EMAIL', 'web'], ['REPORT_EMAIL', 'a b@eksempel.dk'],
    ['WAS_URL', 'https://was.digst.dk/'], ['WAS_URL', 'https://eksempel.dk/was'], ['WAS_URL', 'http://was.digst.dk/x'],
    ['SECURITY_CONTACT', 'http://eksempel.dk/'], ['SECURITY_CONTACT', 'os'],
    ['BUILD_DATE', '22-11-2026'], ['BUILD_DATE', '2026-02-30'], ['BUILD_DATE', '2026-11-22T00:00'],
  ])('refuses %s=%s, and says what to write', (name, value) => expect(refused({ [name]: value })).toMatch(new RegExp(`^Opsætningen er forkert\\.\\n\\n {2}${name} er »[^»]*«\\. Skriv `)));

  it('says everything that is wrong at once', () => {
    const message = refused({ SITE_URL: 'x', BASE_PATH: 'x', BUILD_DATE: 'x', PUBLISHER: 'En forening' });
    expect(message.match(/ er »x«\./g)).toHaveLength(3);
  });

  it('counts the day in Copenhagen, wherever and whenever it is built', () => {
    expect(from({}, new Date('2026-11-22T22:59:59Z')).today).toBe('2026-11-22');
    expect(from({}, new Date('2026-11-22T23:00:00Z')).today).toBe('2026-11-23');
    expect(from({}, new Date('2026-07-01T22:00:00Z')).today).toBe('2026-07-02');
  });
});
