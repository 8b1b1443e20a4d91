import { describe, expect, it } from 'vitest';
import { parseYaml, splitFrontMatter } from '#checks/parse.ts';

const faults = (source: string, firstLine = 1) => parseYaml(source, 'content/a.yaml', firstLine).problems.map((p) => `${p.line}:${p.column} ${p.message}`);

describe('YAML is read so that', () => {
  it('days stay text, numbers are numbers and yes is not true', () =>
    expect(parseYaml('dag: 2026-11-22\naar: 2020\nord: ja\nja: yes\nsand: true\nalt: ~\n', 'a').value).toEqual({ dag: '2026-11-22', aar: 2020, ord: 'ja', ja: 'yes', sand: true, alt: null }));
  it('a byte order mark does no harm', () => expect(parseYaml('﻿titel: Hej\n', 'a').value).toEqual({ titel: 'Hej' }));
  it('an empty text has no value and no fault', () => expect(parseYaml('', 'a')).toMatchObject({ problems: [], value: null }));
});

describe('a path is found', () => {
  const source = ['titel: Hej', 'svar:', '  - tekst: A', '    til: b', '  - tekst: C', '    til: d', 'liste: [x, y]', 'dybt:', '  inde:', '    gemt: 1', 'tom:', ''].join('\n');
  const at = (...path: (string | number)[]) => {
    const { line, column } = parseYaml(source, 'a').at(path);
    return `${line}:${column}`;
  };
  it.each<[(string | number)[], string]>([
    [['titel'], '1:1'], [['svar'], '2:1'], [['svar', 0], '3:5'], [['svar', 0, 'tekst'], '3:5'], [['svar', 1, 'til'], '6:5'], [['liste', 1], '7:12'], [['dybt', 'inde', 'gemt'], '10:5'], [['tom'], '11:1'],
  ])('%j at its key: %s', (path, place) => expect(at(...path)).toBe(place));
  it.each<[(string | number)[], string]>([
    [['svar', 1, 'ikon'], '5:5'], [['svar', 9], '2:1'], [['dybt', 'andet'], '8:1'], [['tom', 'inde'], '11:1'], [['titel', 'inde', 'i'], '1:1'], [['findes-ikke'], '1:1'], [[], '1:1'],
  ])('%j, which is not there, at its nearest parent: %s', (path, place) => expect(at(...path)).toBe(place));
  it('counted from the line where the front matter begins', () => expect(parseYaml('a: 1\nb:\n  c: 2\n', 'a', 2).at(['b', 'c'])).toEqual({ line: 4, column: 3 }));
  it('the same with Windows line ends', () => expect(parseYaml(source.replaceAll('\n', '\r\n'), 'a').at(['svar', 1, 'til'])).toEqual({ line: 6, column: 5 }));
});

describe('a text that is no YAML is explained:', () => {
  it.each([
    ['the same key twice', 'titel: A\nkort: B\ntitel: C\n', '3:1 Det samme felt står to gange.'],
    ['the same key twice, further in', 'a:\n  b: 1\n  b: 2\n', '3:3 Det samme felt står to gange.'],
    ['a tab', 'a:\n\tb: 1\n', '2:1 Der er brugt tabulator til indrykning.'],
    ['a colon in a text', 'titel: Husk: spis\n', '1:8 Der er et kolon midt i en tekst.'],
    ['a quote that is not closed', 'titel: "Hej\nkort: x\n', '1:8 Anførselstegnet " bliver ikke lukket.'],
    ['a text moved too far out', 'a: |\n  x\n y: 2\n', '3:2 Indrykningen passer ikke.'],
    ['a reference to another place', 'a: &x 1\nb: *x\n', '2:4 Teksten begynder med *, som læses som en henvisning.'],
    ['a text that begins with bold', 'resume: *vigtigt*\n', '1:9 Teksten begynder med *, som læses som en henvisning.'],
    ['a text that begins with an exclamation mark', 'a: !Husk det\n', '1:4 Teksten begynder med !, som læses som et mærke.'],
    ['a text that begins with an @', 'a: @b\n', '1:4 Teksten begynder med @, som ikke kan stå først.'],
    ['two documents in one file', 'a: 1\n---\nb: 2\n', '2:1 Her står ---. Den linje bruges kun i filer, der ender på .mdx.'],
  ])('%s', (_name, source, message) => expect(faults(source)).toContain(message));
  it('all faults at once', () => expect(faults('a: 1\na: 2\nb: 1\nb: 2\n')).toEqual(['2:1 Det samme felt står to gange.', '4:1 Det samme felt står to gange.']));
  it('with a value nobody can mistake for the text', () => expect(parseYaml('a: 1\na: 2\n', 'a').value).toBeUndefined());
  it('on the line of the file, not of the front matter', () => expect(faults('a: 1\na: 2\n', 2)).toEqual(['3:1 Det samme felt står to gange.']));
});

describe('front matter', () => {
  it('stands between two lines of hyphens, from the first byte', () => expect(splitFrontMatter('---\ntitel: A\n---\n\nTekst.\n')).toEqual({ yaml: 'titel: A', body: '\nTekst.\n' }));
  it('may have Windows line ends, or nothing after it', () => {
    expect(splitFrontMatter('---\r\ntitel: A\r\n---\r\nTekst.')).toEqual({ yaml: 'titel: A', body: 'Tekst.' });
    expect(splitFrontMatter('---\ntitel: A\n---')).toEqual({ yaml: 'titel: A', body: '' });
  });
  it('ends at the first line of hyphens; a rule further down is text', () => expect(splitFrontMatter('---\na: 1\n---\nx\n\n---\n\ny')?.body).toBe('x\n\n---\n\ny'));
  it.each(['', 'Tekst.', ' ---\na: 1\n---\n', '\n---\na: 1\n---\n', '﻿---\na: 1\n---\n', '---\na: 1\n', '----\na: 1\n----\n', '---a: 1---'])('is not there in %j', (source) => expect(splitFrontMatter(source)).toBeUndefined());
});
