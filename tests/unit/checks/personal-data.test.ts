import { describe, expect, it } from 'vitest';
import { parseYaml } from '#checks/parse.ts';
import { personalData } from '#checks/rules/personal-data.ts';
import type { ContentFile } from '#checks/read-content.ts';

const told = (raw: string, collection: ContentFile['collection'] = 'tilbud') =>
  personalData({ file: 'f', collection, id: 'x', raw, yaml: parseYaml('', 'f'), valid: true }).map((p) => `${p.line}:${p.column} ${p.message}`);

const CPR = 'Her står noget, der ligner et CPR-nummer.';
const MAIL = 'Her står en mailadresse uden for kontaktregistret.';
const PHONE = 'Her står et telefonnummer uden for kontaktregistret.';
const CHARACTER_CODE = 'Her står en tegnkode (& … ;).';
const PRIVATE = 'Mailadressen ligner en persons egen.';

// No such person: the serial number 0000 is never given to anybody.
const NUMBER = ['311299', '0000'] as const;
/** A mailbox in the pattern of one person, made of no person's name. */
const mailbox = (between: string) => `${['fornavn', 'efternavn'].join(between)}@kk.dk`;

describe('a CPR number is never published', () => {
  it.each(['-', '', ' ', ' - ', '–', '\u00a0'])('written with %j in the middle', (between) => expect(told(`Barnet er ${NUMBER.join(between)} her.`)).toEqual([`1:11 ${CPR}`]));
  it('right after a word', () => expect(told(`CPR${NUMBER.join('-')}`)).toEqual([`1:4 ${CPR}`]));
  it('in front matter, in a comment or in a register', () => {
    expect(told(`titel: ${NUMBER.join('-')}`)).toEqual([`1:8 ${CPR}`]);
    expect(told(`a: 1 # ${NUMBER.join('-')}`, 'kilder')).toHaveLength(1);
    expect(told(`ppr:\n  telefon: ${NUMBER.join('')}`, 'kommunekontakter')).toEqual([`2:12 ${CPR}`]);
  });
});

describe('who checked or read something is a role', () => {
  it.each(['  af: Fornavn Efternavn', '  af: "Fornavn M. Efternavn"', 'gennemgaaet: { dato: 2026-11-22, af: Fornavn Efternavn, hvad: [tekst] }'])('and no name: %j', (raw) => expect(told(raw)).toEqual([expect.stringContaining('ligner navnet på en person.')]));
  it.each(['  af: leder af PPR', '  af: Sekretær i PPR', '  af: Pædagog', '  af: PPR', 'hvem: Fornavn Efternavn'])('%j is let through', (raw) => expect(told(raw)).toEqual([]));
});

describe('a mail address stands in a register and nowhere else', () => {
  it.each(['kontor@eksempel.dk', 'Skriv til kontor@eksempel.dk.', 'kontor(at)eksempel.dk', 'kontor (at) eksempel.dk', 'kontor[at]eksempel.dk', 'kontor snabela eksempel.dk', 'kontor snabel-a eksempel.dk', 'kontor @ eksempel.dk', 'kontor\\@eksempel.dk', 'børn@køge.dk'])('%s', (text) =>
    expect(told(text).map((t) => t.replace(/^\S+ /, ''))).toEqual([MAIL]));
  it('nor spelled with character codes', () => expect(told('kontor&#64;eksempel.dk')).toEqual([`1:7 ${CHARACTER_CODE}`]));
});

describe('a phone number stands in a register and nowhere else', () => {
  it.each(['12 34 56 78', '12345678', '1234 5678', '12-34-56-78', '12.34.56.78', '+45 12345678', '+4512345678', '12\u00a034\u00a056\u00a078', 'Ring 12 34 56 78.', '(12 34 56 78)'])('%j', (text) =>
    expect(told(text).map((t) => t.replace(/^\S+ /, ''))).toEqual([PHONE]));
  it('nor held together with character codes', () => expect(told('12&nbsp;34&nbsp;56&nbsp;78')).toEqual([`1:3 ${CHARACTER_CODE}`]));
  it('in each line that has one', () => expect(told('a\n12 34 56 78\n\n87 65 43 21')).toEqual([`2:1 ${PHONE}`, `4:1 ${PHONE}`]));
});

describe('harmless numbers are left alone:', () => {
  it.each([
    'dato: 2026-11-22', 'dato: efter 2020-11-25', 'dato: 2020-11', 'dato: 01-11-2026', 'Den 25.11.2020 og 1/2/2021.', 'Fra 2018-2022 og 2018 – 2022.', 'I 2019, 2020 og 2021.', 'Ring 112, 114 eller 116 111.', 'Åbent 10.00-14.00 og 9:30–12:15.',
    'url: https://www.eksempel.dk/12345678/90123456', '0-6 år, 3-5 uger og 50 %.', 'Lov nr. 1338 af 5. september 2015.', '§ 50, stk. 1', '4600 Køge', '1.000.000 kr.', 'Børn &lt; 3 år &amp; ældre.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('in a contact register', () => {
  const register = (line: string, collection: ContentFile['collection'] = 'kommunekontakter') => told(`ppr:\n${line}`, collection);
  it.each(["  telefon: '12 34 56 78'", '  telefon: "12 34 56 78"', '  telefon: 12 34 56 78', '  mail: kontor@kk.dk', '  mail: "kontor@eksempel.dk"', '  mail: boern.unge@eksempel.dk'])('the line »%s« may stand', (line) => {
    expect(register(line)).toEqual([]);
    expect(register(line, 'kontakter')).toEqual([]);
  });
  it.each([['  note: Ring 12 34 56 78', PHONE], ['  find: Skriv til kontor@eksempel.dk', MAIL], ['  # telefon: 12 34 56 78', PHONE], ["  telefon: '112' # eller 12 34 56 78", PHONE]])('the line »%s« may not', (line, message) =>
    expect(register(line).map((t) => t.replace(/^\S+ /, ''))).toEqual([message]));
  it.each(['_', '.'])("a person's own mailbox may not stand, with %j between the names", (between) => {
    expect(register(`  mail: ${mailbox(between)}`)).toEqual([`2:3 ${PRIVATE}`]);
    expect(register(`  mail: '${mailbox(between).toUpperCase()}'`)).toEqual([`2:3 ${PRIVATE}`]);
  });
  it("a person's own mailbox may not hide behind a comment", () => expect(register(`  mail: ${mailbox('_')} # kontor`)).toHaveLength(1));
  it('the numbers of other registers may not stand', () => expect(register("  telefon: '12 34 56 78'", 'kilder')).toHaveLength(1));
});
