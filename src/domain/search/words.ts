import type { Site } from '../site.ts';
import { pagesEverywhere, pagesIn, questionPages, type Prose } from './documents.ts';
import { ownWordsOf, sharedWordsOf, type OwnWords, type SharedWords } from './vocabulary.ts';

/** What search needs to answer at once. */
export interface SearchWords {
  /** One file for every reader. */
  shared: SharedWords;
  /** Municipality → its own words, one file each; the empty name is for readers who have chosen none. */
  own: Map<string, OwnWords>;
}

/** All words of a site that may be published. */
export function searchWordsOf(site: Site, prose: Prose): SearchWords {
  const words = site.vocabulary;
  const names = Object.fromEntries(site.municipalities.map((m) => [m.slug, [m.name, ...m.aliases, ...m.areas.flatMap((a) => a.covers)]]));
  return {
    shared: sharedWordsOf(pagesEverywhere(site, prose), words, site.phrasings),
    own: new Map([
      ['', ownWordsOf(questionPages(site), words, names)],
      ...site.municipalities.map((m) => [m.slug, ownWordsOf(pagesIn(m, site, prose), words, { [m.slug]: names[m.slug] ?? [] })] as const),
    ]),
  };
}
