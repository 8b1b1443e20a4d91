import { describe, expect, it } from 'vitest';
import { contact, contactRegister } from '#schemas/contact.ts';

const role = { navn: 'Lederen', hvem: 'Har ansvaret for huset.', tilstand: 'rolle', find: 'Spørg personalet.' };
const published = { navn: 'Hovednummer', hvem: 'Stiller jer om.', tilstand: 'offentliggjort', telefon: '12 34 56 78', kilde: 'kommunens-side' };
const verified = { ...published, tilstand: 'kontrolleret', kontrolleret: { dato: '2026-11-01', af: 'sekretæren' } };
const unknown = { navn: 'PPR', hvem: 'Giver råd.', tilstand: 'ukendt', ellers: 'hovednummer' };
const faults = (value: unknown) => contact.safeParse(value).error?.issues.map((i) => `${i.path.join('.')}: ${i.message}`) ?? [];

describe('a contact', () => {
  it.each([['rolle', role], ['offentliggjort', published], ['kontrolleret', verified], ['ukendt', unknown]])('with the state %s is taken when it keeps the rules of the state', (_state, value) =>
    expect(faults(value)).toEqual([]));

  it('gets English names, and is neither acute nor withdrawn unless that is said', () =>
    expect(contact.parse(verified)).toMatchObject({ name: 'Hovednummer', state: 'verified', phone: '12 34 56 78', source: 'kommunens-side', checked: { date: '2026-11-01', by: 'sekretæren' }, acute: false, withdrawn: false }));

  it('may publish any one channel: phone, mail, address or website', () => {
    const { telefon: _, ...bare } = published;
    for (const channel of [{ mail: 'kontor@eksempel.dk' }, { adresse: 'Torvet 1' }, { hjemmeside: 'https://www.eksempel.dk/' }]) expect(faults({ ...bare, ...channel })).toEqual([]);
  });

  it.each([
    ['verified without a day', { ...verified, kontrolleret: undefined }, 'kontrolleret: Tilstanden er kontrolleret. Skriv også kontrolleret: med dato og af.'],
    ['a day of checking on a contact that is not verified', { ...published, kontrolleret: verified.kontrolleret }, 'tilstand: Der er en kontroldato. Skriv tilstand: kontrolleret, eller slet kontrolleret:.'],
    ['published without a source', { ...published, kilde: undefined }, 'kilde: Skriv kilde: og id på den kilde, hvor kontakten står.'],
    ['verified without a source', { ...verified, kilde: undefined }, 'kilde: Skriv kilde: og id på den kilde, hvor kontakten står.'],
    ['published without a channel', { ...published, telefon: undefined }, 'tilstand: Der er hverken telefon, mail, adresse eller hjemmeside. Skriv tilstand: ukendt, eller skriv en kanal.'],
    ['unknown with a phone', { ...unknown, telefon: '12 34 56 78' }, 'tilstand: En ukendt kontakt må ikke have telefon, mail eller adresse. Skriv tilstand: offentliggjort og kilde, eller slet kanalen.'],
    ['unknown with a mail', { ...unknown, mail: 'kontor@eksempel.dk' }, 'tilstand: En ukendt kontakt må ikke have telefon, mail eller adresse. Skriv tilstand: offentliggjort og kilde, eller slet kanalen.'],
    ['unknown without anybody to ask instead', { ...unknown, ellers: undefined }, 'ellers: Skriv ellers: og id på den, forældre kan spørge i stedet.'],
    ['a role with a phone', { ...role, telefon: '12 34 56 78' }, 'tilstand: En rolle har ingen telefon, mail eller adresse. Skriv tilstand: offentliggjort og kilde, eller slet kanalen.'],
    ['a role nobody knows how to find', { ...role, find: undefined }, 'find: Skriv find: hvordan forældre finder personen.'],
  ])('is refused: %s', (_what, value, message) => expect(faults(value)).toEqual([message]));

  it('is taken down by one line, with nobody named instead', () => expect(faults({ ...published, tilbagetrukket: true })).toEqual([]));
  it('may be unknown with nobody to ask instead when it has a website', () => expect(faults({ ...unknown, ellers: undefined, hjemmeside: 'https://www.eksempel.dk/' })).toEqual([]));
  it('tells all its faults at once', () => expect(faults({ ...published, kilde: undefined, telefon: undefined })).toHaveLength(2));

  it.each(['12 34 56 78', '112', '114', '116 111'])('may have the phone number %s', (telefon) => expect(faults({ ...published, telefon })).toEqual([]));
  it.each(['12345678', '+45 12 34 56 78', '1234 5678', '12-34-56-78', '12 34 56', '12 34 56 78 90', '113', '116111', 'ring', ''])('is refused with the phone number %j', (telefon) =>
    expect(faults({ ...published, telefon })[0]).toContain('Skriv nummeret som fire par, fx 12 34 56 78'));
  it('is refused when YAML has read the number as a number', () => expect(faults({ ...published, telefon: 12345678 })).toHaveLength(1));
  it.each(['kontor', 'kontor@', '@eksempel.dk', 'kontor@eksempel', 'kontor (at) eksempel.dk', 'a b@eksempel.dk'])('is refused with the mail %j', (mail) =>
    expect(faults({ ...published, mail })).toEqual(['mail: Skriv en hel mailadresse.']));
  it('is checked by a role on a day that exists', () => expect(faults({ ...verified, kontrolleret: { dato: '2026-02-31', af: 'sekretæren' } })[0]).toContain('Skriv en dato, der findes'));
  it('refuses false where only true says something', () => expect(faults({ ...published, tilbagetrukket: false })).toHaveLength(1));
  it('refuses a key nobody knows', () => expect(contact.safeParse({ ...role, telfon: '112' }).error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['telfon'] }));
});

describe('a contact register', () => {
  it('holds contacts by id', () => expect(Object.keys(contactRegister.parse({ lederen: role, hovednummer: published }))).toEqual(['lederen', 'hovednummer']));
  it('refuses an id that cannot stand in an address', () => expect(contactRegister.safeParse({ Lederen: role }).success).toBe(false));
});
