import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { knownWords, lixOf, passagesOf, sentencesOf } from '#checks/lix.ts';

const none = new Set<string>();
const passages = (source: string) => passagesOf(mdxToMdast(source));

describe('LIX', () => {
  // By hand: 10 words in 2 sentences = 5; long words (7 letters or more) are »pædagogerne« and »hverdagen«: 100 * 2 / 10 = 20.
  it('is words per sentence plus the percentage of long words', () =>
    expect(lixOf(['I kan tale med pædagogerne. De ser barnet i hverdagen.'], none)).toEqual({ lix: 25, words: 10, sentences: 2, longWords: 2 }));
  it('counts seven letters as long and six as short', () => expect(lixOf(['barnet familie'], none).longWords).toBe(1));
  it('counts a list item as a sentence, whatever it ends with', () => expect(lixOf(['små grupper', 'faste voksne'], none)).toMatchObject({ sentences: 2, words: 4 }));
  it('counts a hyphenated word as one', () => expect(lixOf(['PPR-psykologen kommer'], none)).toMatchObject({ words: 2, longWords: 1 }));
  it('of nothing is 0', () => {
    expect(lixOf([], none)).toEqual({ lix: 0, words: 0, sentences: 0, longWords: 0 });
    expect(lixOf(['…'], none).lix).toBe(0);
  });
  it('never counts a word of the glossary as long, in any of its forms', () => {
    const known = knownWords([{ word: 'støttepædagog', forms: ['Støttepædagogen', 'pædagogisk psykologisk rådgivning'] }]);
    expect(lixOf(['Støttepædagogen og en støttepædagog.'], known).longWords).toBe(0);
    expect(lixOf(['Pædagogisk rådgivning, støttepædagogerne'], known).longWords).toBe(1);
  });
});

describe('a sentence ends', () => {
  it.each([
    ['at a full stop before a capital', 'Sig det. Spørg igen.', ['Sig det.', 'Spørg igen.']],
    ['at a question and an exclamation mark', 'Er I i tvivl? Ring! Vi er her.', ['Er I i tvivl?', 'Ring!', 'Vi er her.']],
    ['after a closing quote', 'De sagde »nej.« Vi gik.', ['De sagde »nej.«', 'Vi gik.']],
    ['before an opening quote', 'Sig det. »Vi er urolige.«', ['Sig det.', '»Vi er urolige.«']],
    ['before Æ, Ø and Å', 'Kom. Åbent nu. Ærligt.', ['Kom.', 'Åbent nu.', 'Ærligt.']],
    ['not in a date', 'Loven gælder fra 1. januar 2024 og frem.', ['Loven gælder fra 1. januar 2024 og frem.']],
    ['not at a number', 'Se nr. 5 og kl. 10.30.', ['Se nr. 5 og kl. 10.30.']],
    ['not in an abbreviation before a small letter', 'Fx pga. sprog, bl.a. tale.', ['Fx pga. sprog, bl.a. tale.']],
  ])('%s', (_where, text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

describe('the running text of a page', () => {
  it('is its paragraphs, list items, boxes and quotes, with their lines', () =>
    expect(passages('Et afsnit\nover to linjer.\n\n- Et **punkt**\n- Et [link](/a/)\n\n<Boks titel="Husk">\n\nI boksen.\n\n</Boks>\n\n> Et citat.\n')).toEqual([
      { text: 'Et afsnit over to linjer.', line: 1 }, { text: 'Et punkt', line: 4 }, { text: 'Et link', line: 5 }, { text: 'I boksen.', line: 9 }, { text: 'Et citat.', line: 13 },
    ]));
  it('is not its headings, tables or front matter', () => expect(passages('---\ntitel: A\n---\n\n## Overskrift\n\n| a | b |\n|---|---|\n| c | d |\n\nTekst.\n').map((p) => p.text)).toEqual(['Tekst.']));
  it('keeps words apart at a hard line break', () => expect(passages('Kong Hans Vej  \nLilleby\n').map((p) => p.text)).toEqual(['Kong Hans Vej Lilleby']));
});
