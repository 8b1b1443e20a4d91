import { describe, expect, it } from 'vitest';
import { leadsTo } from '#domain/search/answer.ts';
import { textQueries } from '#domain/search/fulltext.ts';
import { marked, sectionsAbout, stemsAsked } from '#domain/search/sections.ts';
import { ask, found, lexicon } from './town.ts';

describe('a word finds its page', () => {
  it.each([
    ['as it stands', 'støttepædagog'], ['in another form', 'støttepædagogerne'],
    ['typed oe and ae', 'stoettepaedagog'], ['without the letters', 'stottepadagog'], ['on a German keyboard', 'stöttepädagog'],
    ['apart', 'støtte pædagog'], ['misspelled', 'støtepædagåg'], ['misspelled and apart', 'støtte pedagog'], ['in capitals', 'STØTTEPÆDAGOG'], ['with decomposed letters', 'støttepædagog'.normalize('NFD')],
    ['by our word for it', 'ekstra hænder'], ['begun', 'støttepæd'], ['inside a longer word', 'børnestøttepædagogordningen'],
  ])('%s: »%s«', (_how, query) => expect(found(query)[0]).toBe('tilbud/stoettepaedagog'));

  it('by our word for it, with small words between or a denial turned', () => {
    for (const query of ['ekstra og mere hænder', 'at hun ikke lytter', 'hun lytter ikke']) expect(found(query)[0], query).toBe('tilbud/stoettepaedagog');
    expect(ask('ekstra kørestol til hænder').asked.terms.some((t) => t.ours)).toBe(false);
  });
  it.each(['§ 42', '§42', 'paragraf 42', '§§ 42-43'])('a paragraph of a law, with its number: »%s«', (query) => expect(found(query)).toEqual(['tilbud/handicap']));
  it('in another language', () => expect(found('otizm')[0]).toBe('tilbud/handicap'));
  it('in a whole sentence', () => expect(found('min søn har brug for en ekstra voksen når han leger')[0]).toBe('tilbud/stoettepaedagog'));
});

describe('the words of a question', () => {
  it.each(['utydelig', 'stammer', 'speech'])('lead to every page that answers it: »%s«', (query) => expect(found(query)[0]).toBe('tilbud/sprog'));
  it('what is denied is another thing than what is not', () => {
    for (const query of ['han taler ikke', 'han taler meget lidt, nej, ikke', 'når han ikke taler']) expect(ask(query).asked.terms.some((t) => t.denied), query).toBe(query !== 'han taler meget lidt, nej, ikke');
    expect(found('han taler ikke')[0]).toBe('tilbud/sprog');
    expect(found('taler sammen')[0]).toBe('kontakt/tal-med');
  });
  it('small words alone can say it', () => expect(found('jeg kan ikke mere')[0]).toBe('kontakt/hjemme'));
  it('small words that say nothing find nothing', () => expect(found('og jeg mere')).toEqual([]));
});

describe('a whole sentence', () => {
  it('leads also to the question parents ask in much the same way, when its words lead to different pages', () => {
    expect(found('møde baby')).not.toContain('kontakt/hjemme');
    expect(found('møde baby når det er meget')).toContain('kontakt/hjemme');
  });
  it('leads to a question that has no words but its sentences', () => expect([...ask('kazoo på stuen').asked.intents].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe('ukendt'));
  it('leads first to the page that answers every word of it', () => expect(found('møde når det er meget')[0]).toBe('kontakt/tal-med'));
  it('shows nothing when it likely asks what none of the questions asks, unless the words say clearly what is meant', () => {
    expect(found('vejret støttepædagog tivoli')).toEqual([]);
    expect(found('støttepædagog')[0]).toBe('tilbud/stoettepaedagog');
  });
});

describe('the age of somebody small', () => {
  it.each(['xyzqw 3 år', 'xyzqw 5-årig', 'xyzqw 20 months'])('tells that the query is about a child: »%s«', (query) => expect(ask(query).asked.child).toBe(true));
  it.each(['xyzqw 30 år', 'xyzqw om 3 dage', 'xyzqw år 2026'])('and not that of others: »%s«', (query) => expect(ask(query).asked.child).toBe(false));
});

describe('a query typed without æ, ø and å', () => {
  it('may mean the words that have them, and those that have not', () => expect(found('nar mode')).toEqual(expect.arrayContaining(['kontakt/tal-med', 'kontakt/hjemme'])));
  it('is not when the reader wants the words as they are', () => expect(ask('nar mode', true).hits.map((h) => h.page.path)).toEqual(['lilleby/kontakt/hjemme/']));
  it('is one only when some word of it would have had them', () => expect(found('mode')).toEqual(['kontakt/hjemme']));
});

describe('a word nobody knows', () => {
  it('is never searched for, and is told', () => {
    const { asked, hits } = ask('støttepædagog xyzqw');
    expect(asked.unknown).toEqual(['xyzqw']);
    expect(textQueries(asked, lexicon, hits).map((q) => q.word)).not.toContain('xyzqw');
  });
  it('alone finds nothing, and nothing is asked of the full text', () => {
    const { asked, hits } = ask('xyzqw');
    expect([hits, textQueries(asked, lexicon, hits)]).toEqual([[], []]);
  });
  it('about a child still shows whom to talk to first', () => expect(found('min søn xyzqw')).toEqual(['kontakt/tal-med']));
  it('is no small word misspelled', () => expect(ask('mejet').asked.unknown).toEqual([]));
  it('that stands in a text waits for the full text', () => {
    const { asked, hits, sure } = ask('kaffemøde');
    expect([asked.textWords, sure]).toEqual([['kaffemøde'], false]);
    expect(textQueries(asked, lexicon, hits).map((q) => q.word)).toContain('kaffemøde');
  });
  it('for another errand finds nothing, however like ours it is', () => {
    expect(ask('boligstøtte').asked.elsewhere).toEqual(['boligstøtte']);
    expect(found('boligstøtte')).toEqual([]);
  });
  it('for another errand does not hide the rest of a long story, sooner when it is about a child', () => {
    const things = ['støttepædagog', 'kørestol', 'autisme', 'samtykke', 'baby', 'skændes'];
    expect(found(['boligstøtte', 'barn', ...things.slice(0, 4)].join(' '))).not.toEqual([]);
    expect(found(['boligstøtte', ...things.slice(0, 4)].join(' '))).toEqual([]);
    expect(found(['boligstøtte', ...things, 'stammer'].join(' '))).not.toEqual([]);
  });
  it('for another errand does not hide danger', () => expect(found('boligstøtte og han slår mig')).toContain('kontakt/akut'));
  it('that everybody uses is no slip in one of ours', () => {
    expect(ask('stimmer').asked.corrected).toEqual([{ from: 'stimmer', to: 'stammer' }]);
    expect(ask('stemmer').asked).toMatchObject({ corrected: [], unknown: ['stemmer'] });
  });
  it('that lost its first letter is still known', () => expect(ask('utisme').asked.corrected).toEqual([{ from: 'utisme', to: 'autisme' }]));
});

describe('what was corrected', () => {
  it('is known in a phrase too, a slip of one letter in a word of four or more', () => {
    for (const query of ['ekstra hæner', 'esktra hænder', 'at hun ikke lyttr', 'hun lyter ikke']) expect(found(query)[0], query).toBe('tilbud/stoettepaedagog');
    expect(ask('selvmrod').asked).toMatchObject({ danger: true, corrected: [{ from: 'selvmrod', to: 'selvmord' }] });
  });
  it('is told, with both words', () => expect(ask('støtepædagåg').asked.corrected).toEqual([{ from: 'støtepædagåg', to: 'støttepædagog' }]));
  it('is left alone when the reader wants the words as they are', () => {
    const { asked, hits } = ask('støtepædagåg', true);
    expect([asked.corrected, asked.unknown, hits]).toEqual([[], ['støtepædagåg'], []]);
  });
});

describe('a long story', () => {
  const story = (words: number) => [...Array.from({ length: words - 1 }, () => 'og'), 'støttepædagog'].join(' ');
  it('is read to its end, and what is beyond the most is told', () => {
    expect(ask(story(80)).asked).toMatchObject({ beyond: 0, terms: [{ typed: 'støttepædagog' }] });
    expect(ask(story(81)).asked).toMatchObject({ beyond: 1, terms: [] });
  });
});

describe('danger', () => {
  it.each(['selvmord', 'SELVMORD', 'min mand slår mig', 'da han slog mig', 'så slog han mig', 'hans kæreste drak', 'når far ikke drikker'])('is seen in »%s«, and the acute page is among the answers', (query) => {
    expect(ask(query).asked.danger).toBe(true);
    expect(found(query)).toContain('kontakt/akut');
  });
  it.each(['spist mors piller', 'slugt mors runde piller'])('is seen in »%s«: among three words may stand another', (query) => expect(ask(query).asked.danger).toBe(true));
  it.each(['far altid drikker', 'spist piller', 'spist mors grønne runde piller', 'hun slår', 'mig', 'drikker', 'drikker far'])('is not seen in »%s«', (query) => expect(ask(query).asked.danger).toBe(false));
});

describe('the results', () => {
  it('answer different questions among the first', () => expect(found('utydelig stammer derhjemme')).toEqual(['tilbud/sprog', 'kontakt/hjemme', 'kontakt/sprog']));
  it('a definition is asked for', () => expect(found('hvad er ppr')[0]).toBe('ordliste/#ppr'));
  it('small words are not marked', () => {
    const { asked } = ask('han taler ikke');
    expect(marked('Taler barnet ikke?', stemsAsked(asked)).filter((p) => p.asked).map((p) => p.text)).toEqual(['Taler']);
  });
  it('a section that speaks of what was asked can be gone to', () => {
    const { asked, hits } = ask('talepædagog');
    expect(hits[0] && sectionsAbout(hits[0].page, stemsAsked(asked))).toEqual([{ title: 'Sådan hjælper talepædagogen', anchor: 'sådan-hjælper-talepædagogen' }]);
  });
  it('each tells what led to it', () => {
    const { asked, hits } = ask('stammer og skændes');
    expect(hits.map((hit) => leadsTo(hit, asked).map((t) => t.typed))).toEqual([['skændes'], ['stammer'], ['stammer']]);
  });
});
