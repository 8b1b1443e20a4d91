import { describe, expect, it } from 'vitest';
import { spelling } from '#checks/spelling.ts';
import { parseYaml } from '#checks/parse.ts';
import type { ContentFile } from '#checks/read-content.ts';

const KNOWN = new Set(['vi', 'er', 'urolige', 'for', 'vores', 'barn', 'børn', 'læs', 'om', 'samtykke', 'den', 'første', 'pædagogen', 'kommer', 'mandag', 'Køge']);
const dictionary = { has: (word: string) => KNOWN.has(word), isOurs: (word: string) => word === 'pædagogisk', suggest: (word: string) => (word === 'urollige' ? ['lige', 'uro', 'rolige', 'urolige'] : []) };
const text = (body: string, yaml = 'titel: Barn'): ContentFile => ({ file: 'f.mdx', collection: 'tilbud', id: 'koege/f', raw: `---\n${yaml}\n---\n${body}`, body, yaml: parseYaml(yaml, 'f.mdx', 2), valid: true });
const told = (body: string, yaml?: string) => spelling([text(body, yaml)], dictionary).map((p) => `${p.line}:${p.column} ${p.message}`);

describe('spelling', () => {
  it('names a word the dictionary does not know, where it stands, and the three nearest', () =>
    expect(spelling([text('\nVi er urollige for vores barn.')], dictionary)).toEqual([
      { file: 'f.mdx', line: 5, column: 7, severity: 'warning', rule: 'stavning', message: '»urollige« står ikke i ordbogen.', fix: 'Mente I urolige, rolige, lige? Er ordet rigtigt, så skriv det i .stavning.txt.' },
    ]));
  it('puts the words of the site first among those that were meant', () =>
    expect(spelling([text(`\nVores barn. ${'Den kommer. '.repeat(5)}Den komer.`)], dictionary)[0]).toMatchObject({ message: '»komer« står ikke i ordbogen.', fix: 'Mente I kommer? Er ordet rigtigt, så skriv det i .stavning.txt.' }));
  it('doubts a long word that differs from a usual one in doubled letters alone', () => {
    const has = (word: string) => ['dagtilbuddet', 'dagtilbudet', 'pædagogisk', 'pædagoggisk', 'hylde', 'hyldde'].includes(word.toLowerCase());
    const doubted = (body: string) => spelling([text(body, 'titel: dagtilbuddet')], { ...dictionary, has }).map((p) => p.message);
    expect(doubted(`${'dagtilbuddet '.repeat(5)}dagtilbudet`)).toEqual(['»dagtilbudet« ligner »dagtilbuddet«, som står 6 gange.']);
    expect(doubted('dagtilbuddet dagtilbudet')).toEqual([]);
    expect(doubted(`${'hyldde '.repeat(9)}hylde`)).toEqual([]);
    expect(doubted(`${'pædagoggisk '.repeat(9)}pædagogisk`)).toEqual([]);
  });
  it('names each word once a file, whatever its capitals', () => expect(told('Urollige. Vi er urollige.')).toHaveLength(1));
  it('reads the fields parents read', () => expect(told('', 'titel: Barn\nresume: Vi er urollige')).toEqual(['3:1 »urollige« står ikke i ordbogen.']));
  it('leaves the other fields alone', () => expect(told('', 'titel: Barn\nsoegeord: [urollige, worried]\nkilder: [xyz-kilde]\nslags: udfald')).toEqual([]));
  it.each([
    ['a capital at the start of a sentence', 'Børn kommer.'],
    ['a name the dictionary knows', 'Køge.'],
    ['an abbreviation, with its ending', "PPR. PPR'en. FSR"],
    ['a word with a hyphen whose parts are known', 'Børn-barn.'],
    ['the s of belonging', 'Pædagogens barn.'],
    ['an address', '[Læs](/xyz/zyx/) om www.xyzzy.dk og https://xyzzy.dk/a.'.replace(' og ', ' ')],
    ['the words of the build', '<Boks titel="Vi">\n\n<Kontakt id="xyzzy" />\n\n</Boks>'],
    ['numbers and letters together', 'A4 0a 3b'],
  ])('knows %s', (_what, body) => expect(told(body)).toEqual([]));
});
