import { combine, inOneList, textQueries, type TextQuery } from '#domain/search/fulltext.ts';
import { placeIn } from '#domain/search/places.ts';
import { answer } from '#domain/search/answer.ts';
import type { Hit } from '#domain/search/rank.ts';
import type { Understanding } from '#domain/search/understand.ts';
import type { Run } from './cases.ts';
import type { Shipped } from './shipped.ts';

/** As many first answers as the page shows, and as many pages as the full text adds. */
const MOST = 10;

/** A run as the search page takes it: where, what was understood, the first answers. */
export interface Asked {
  /** The municipality searched in: chosen, or named in the query; empty when it did not see the name. */
  municipality: string;
  asked: Understanding;
  hits: Hit[];
  sure: boolean;
  queries: TextQuery[];
}

/** The first answers, from the words alone. The same steps as browser/search.ts, which a browser test holds to it. */
export function firstAnswers(run: Run, { lexicons, places }: Shipped): Asked {
  const placed = placeIn(run.query, places);
  const municipality = placed.municipality ?? (run.named ? '' : run.municipality);
  const lexicon = lexicons.get(municipality);
  if (!lexicon) throw new Error(`No words for ${municipality}`);
  const { asked, hits: all, sure } = answer(placed, lexicon);
  const hits = all.slice(0, MOST);
  return { municipality, asked, hits, sure, queries: textQueries(asked, lexicon, hits, sure) };
}

/** Whether the acute numbers come on top. */
export const seesDanger = (query: string, shipped: Shipped): boolean => firstAnswers({ query, category: 'danger', municipality: shipped.municipalities[0] ?? '', named: false, right: new Set() }, shipped).asked.danger;

/** First answers and full text in one list. */
export function wholeList({ hits, sure, queries }: Asked, lists: { id: string; score: number }[][], pathOf: (id: string) => string): string[] {
  const text = combine(lists, queries, sure).slice(0, MOST).map((hit) => pathOf(hit.id));
  return inOneList(hits.map((h) => h.page.path), text, sure);
}
