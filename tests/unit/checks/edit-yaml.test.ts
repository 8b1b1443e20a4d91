import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { removeField, setField, setFrontMatter } from '#checks/edit-yaml.ts';

const REGISTER = `# Øverst
lederen:
  navn: Lederen # en rolle
  tilstand: rolle

  # om telefon
ppr:
  navn: "PPR: råd"
  hvem: >-
    De giver
    råd.
  tilstand: ukendt # ingen fundet
`;

describe('a field is written', () => {
  it('in place of the old value, comments and all left as they were', () =>
    expect(setField(REGISTER, ['ppr'], 'tilstand', 'offentliggjort')).toBe(REGISTER.replace('tilstand: ukendt', 'tilstand: offentliggjort')));
  it('last in its group, when it is new', () =>
    expect(setField(REGISTER, ['ppr'], 'kontrolleret', { dato: '2026-11-22', af: 'en leder' })).toBe(`${REGISTER}  kontrolleret:\n    dato: 2026-11-22\n    af: en leder\n`.replace('fundet\n\n', 'fundet\n')));
  it('before what follows the group', () => expect(setField(REGISTER, ['lederen'], 'tilbagetrukket', 'true')).toBe(REGISTER.replace('tilstand: rolle\n', 'tilstand: rolle\n  tilbagetrukket: true\n')));
  it('in place of a group of fields', () => {
    const once = setField(REGISTER, ['ppr'], 'kontrolleret', { dato: '2026-11-22', af: 'en leder' });
    expect(setField(once, ['ppr'], 'kontrolleret', { dato: '2027-01-01', af: 'en anden' })).toBe(once.replace('2026-11-22', '2027-01-01').replace('en leder', 'en anden'));
  });
  it('in place of a text over several lines', () => expect(parse(setField(REGISTER, ['ppr'], 'hvem', 'Kort.'))).toMatchObject({ ppr: { hvem: 'Kort.', tilstand: 'ukendt' } }));
  it('in quotes, when it would be read as something else', () => {
    for (const text of ['a: b', '#1', 'nej # slet ikke', '*x', '"x"', '[a]', '- a']) expect(parse(setField(REGISTER, ['ppr'], 'navn', text))).toMatchObject({ ppr: { navn: text } });
  });
  it('with the line ends of the file', () => {
    const windows = REGISTER.replaceAll('\n', '\r\n');
    expect(setField(windows, ['ppr'], 'kontrolleret', { dato: '2026-11-22' }).replaceAll('\r\n', '')).not.toContain('\n');
    expect(parse(setField(windows, ['lederen'], 'tilbagetrukket', 'true'))).toMatchObject({ lederen: { tilbagetrukket: true }, ppr: { tilstand: 'ukendt' } });
  });
  it('at the end of a file without a last line end', () => expect(setField('a:\n  b: 1', ['a'], 'c', '2')).toBe('a:\n  b: 1\n  c: 2'));
  it('not where the group is not there, or stands on one line', () => {
    expect(() => setField(REGISTER, ['ingen'], 'a', 'b')).toThrow('Ret filen i hånden.');
    expect(() => setField('a: { b: 1 }\n', ['a'], 'c', '2')).toThrow('Ret filen i hånden.');
  });
});

describe('front matter', () => {
  const TEXT = '---\ntitel: A # b\nskrevet: { dato: 2026-11-22 }\n---\n\n---\n\ntitel: ikke her\n';
  it('gets a field, and the text below stays', () => expect(setFrontMatter(TEXT, 'gennemgaaet', { dato: '2026-11-23', hvad: ['kilder', 'tekst'] })).toBe(TEXT.replace('22 }\n', '22 }\ngennemgaaet:\n  dato: 2026-11-23\n  hvad: [kilder, tekst]\n')));
  it('must be there', () => expect(() => setFrontMatter('titel: A', 'a', 'b')).toThrow('Filen begynder ikke med felterne'));
});

describe('a field is taken out', () => {
  it('with its whole line, comment and all', () => expect(removeField(REGISTER, ['lederen'], 'navn')).toBe(REGISTER.replace('  navn: Lederen # en rolle\n', '')));
  it('over all its lines', () => expect(parse(removeField(REGISTER, ['ppr'], 'hvem'))).toEqual({ lederen: { navn: 'Lederen', tilstand: 'rolle' }, ppr: { navn: 'PPR: råd', tilstand: 'ukendt' } }));
  it('or left, when it is not there', () => expect(removeField(REGISTER, ['ppr'], 'note')).toBe(REGISTER));
});
