import { answer, type Answer } from '#domain/search/answer.ts';
import type { SearchPage } from '#domain/search/documents.ts';
import { createLexicon, type Lexicon } from '#domain/search/lexicon.ts';
import { ownWordsOf, sharedWordsOf } from '#domain/search/vocabulary.ts';
import { readOwn, readShared, writeOwn, writeShared } from '#domain/search/words-file.ts';
import type { Vocabulary } from '#schemas/vocabulary.ts';

const page = (path: string, title: string, kind: SearchPage['kind'], phrases: string[], answers: string[] = [], more: Partial<SearchPage> = {}): SearchPage => ({ path, title, kind, summary: '', phrases, answers, sections: [], body: '', ...more });

export const words: Vocabulary = {
  synonyms: { otizm: ['handicap'], 'ekstra hænder': ['støttepædagog'], 'lytter ikke': ['støttepædagog'] },
  questions: { sprog: ['taler ikke', 'utydelig', 'stammer', 'speech'], hjemme: ['jeg kan ikke mere', 'udmattet'], 'foerste-kontakt': ['bekymret'] },
  childWords: ['barn', 'søn', 'hun', 'han'],
  stopWords: ['jeg', 'kan', 'ikke', 'mere', 'hun', 'han', 'er', 'det', 'min', 'søn', 'barn', 'og', 'hvad', 'meget', 'når'],
  compounds: {}, danger: ['selvmord', 'slår mig', 'far/kæreste drikker', 'spist/slugt mors piller/medicin'], elsewhere: ['boligstøtte'], everyday: ['stemmer'], overviews: {},
};
/** Whole sentences, as often as it takes to count. */
const phrasings = { 'hvilken-hjaelp': Array.from({ length: 6 }, () => 'han har brug for en voksen'), hjemme: Array.from({ length: 6 }, () => 'når det er meget'), sprog: Array.from({ length: 6 }, () => 'hvad er det hun kan'), ukendt: Array.from({ length: 6 }, () => 'kazoo på stuen'), andet: Array.from({ length: 6 }, () => 'vejret i tivoli') };
const town = [
  page('lilleby/tilbud/sprog/', 'Hjælp til sproget', 'tilbud', ['talepædagog'], ['sprog'], { sections: ['Sådan hjælper talepædagogen'] }),
  page('lilleby/tilbud/stoettepaedagog/', 'Støttepædagog', 'tilbud', ['ekstra voksen', 'støttetimer'], ['hvilken-hjaelp']),
  page('lilleby/tilbud/handicap/', 'Handicap', 'tilbud', ['autisme', 'kørestol', '§ 42']),
  page('lilleby/tilbud/sundhedspleje/', 'Sundhedsplejersken', 'tilbud', ['baby']),
  page('lilleby/kontakt/hjemme/', 'Når det er svært derhjemme', 'kontakt', ['skændes', 'mod'], ['hjemme']),
  page('lilleby/kontakt/tal-med/', 'Tal med pædagogerne', 'kontakt', ['taler sammen', 'møde'], ['foerste-kontakt'], { body: 'I kan også bede om et kaffemøde.' }),
  page('lilleby/kontakt/sprog/', 'Ring om sproget', 'kontakt', [], ['sprog']),
  page('lilleby/kontakt/akut/', 'Akut hjælp', 'kontakt', ['akut']),
];
const everywhere = [page('rettigheder/samtykke/', 'Samtykke', 'rettighed', ['sige ja']), page('ordliste/#ppr', 'PPR', 'ord', ['pædagogisk psykologisk rådgivning'])];

/** A town of eight pages, its words written and read as they travel. */
export const lexicon: Lexicon = createLexicon(readShared(writeShared(sharedWordsOf(everywhere, words, phrasings))), readOwn(writeOwn(ownWordsOf(town, words, { lilleby: ['Lilleby'] }))));

export const ask = (query: string, literal = false): Answer => answer({ query }, lexicon, { literal });
/** Paths of a query's first answers, best first. */
export const found = (query: string): string[] => ask(query).hits.map((h) => h.page.path.replace(/^lilleby\/|\/$/g, ''));
