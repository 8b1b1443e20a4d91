import { combine, inOneList, textQueries, type TextQuery } from '#domain/search/fulltext.ts';
import type { Lexicon } from '#domain/search/lexicon.ts';
import type { Hit } from '#domain/search/rank.ts';
import type { Understanding } from '#domain/search/understand.ts';

/** What Pagefind tells of a page. */
export interface TextPage {
  path: string;
  title: string;
  /** HTML: the page's text escaped, and <mark> around what was found. */
  excerpt: string;
  municipality: string;
  kind: string;
  sections: { title: string; href: string }[];
}
interface Fragment {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string }[];
}
interface Pagefind {
  options(o: object): Promise<void>;
  init(): Promise<void>;
  search(query: string, o?: object): Promise<{ results: { id: string; score: number; data(): Promise<Fragment> }[] }>;
}

const MOST_PAGES = 10;
/** Where the first answers stand already, the full text adds few: each costs a file. */
const MOST_ADDED = 5;
const MOST_SECTIONS = 2;
/** Makes the address of Pagefind's first file one that can be fetched beforehand. */
const TAG = '1';
let engine: Promise<Pagefind> | undefined;

/** Makes the full text ready; the starter has its files fetched already. */
export function load(base: string): Promise<Pagefind> {
  engine ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base, excerptLength: 24, noWorker: true, metaCacheTag: TAG, ranking: { metaWeights: { title: 5, ord: 5 } } });
    await pagefind.init();
    return pagefind;
  })();
  engine.catch(() => (engine = undefined));
  return engine;
}

/** What the full text adds. */
export interface Completed {
  pages: TextPage[];
  /** All paths in one list, first answers and these. */
  order: string[];
  /** The text could not be searched, or not all of it. */
  broken: boolean;
}

/**
 * Searches the text for what was asked. Never fails: an index that is missing or broken adds nothing and says so;
 * that a part of it is missing shows when a word it must hold is not found.
 * @param municipalities whose pages are searched; all without
 * @param sure the first answers stand already
 */
export async function complete(base: string, asked: Understanding, lexicon: Lexicon, hits: readonly Hit[], municipalities: string[] | undefined, sure: boolean): Promise<Completed> {
  const queries = textQueries(asked, lexicon, hits, sure);
  const found = queries.length === 0 ? [] : await ask(base, queries, municipalities, sure).catch(() => undefined);
  const pages = found ?? [];
  return { pages, broken: found === undefined, order: inOneList(hits.map((h) => h.page.path), pages.map((p) => p.path), sure) };
}

async function ask(base: string, queries: readonly TextQuery[], municipalities: string[] | undefined, sure: boolean): Promise<TextPage[]> {
  const pagefind = await load(base);
  const options = municipalities ? { filters: { kommune: { any: municipalities } } } : {};
  const answers = await Promise.all(queries.map(({ word }) => pagefind.search(word, options)));
  const silent = queries.find((query, i) => query.expected && answers[i]?.results.length === 0);
  if (silent) throw new Error(`no answer for ${silent.word}`);
  const hits = combine(answers.map((a) => a.results), queries, sure).slice(0, sure ? MOST_ADDED : MOST_PAGES);
  return Promise.all(hits.map(async ({ id, best }) => {
    const fragment = await answers[best]?.results.find((r) => r.id === id)?.data();
    if (!fragment) throw new Error(`no fragment ${id}`);
    return pageFrom(fragment, base);
  }));
}

/** An excerpt does not say the title again, and shows when it begins within a sentence. */
function wholeSentence(excerpt: string, title: string): string {
  const plain = excerpt.replace(/<\/?mark>/g, '');
  const rest = plain.startsWith(`${title}. `) ? excerpt.slice(excerpt.indexOf('. ', excerpt.length - plain.length + title.length - 1) + 2) : excerpt;
  return /^(<mark>)?\p{Ll}/u.test(rest) ? `… ${rest}` : rest;
}

const pageFrom = ({ url, excerpt, meta, filters, sub_results }: Fragment, base: string): TextPage => ({
  path: url.slice(base.length),
  title: meta.title ?? url,
  excerpt: wholeSentence(excerpt, meta.title ?? ''),
  municipality: filters['kommune']?.[0] ?? '',
  kind: filters['slags']?.[0] ?? '',
  sections: sub_results.filter((s) => s.url.includes('#')).slice(0, MOST_SECTIONS).map((s) => ({ title: s.title, href: s.url })),
});
