import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of a query file. */
export interface Query {
  q: string;
  category: string;
  /** Topics that answer it; none when nothing on the site does. */
  topics: string[];
  /** Pages that answer it too, as somebody judged who saw the first three of several engines without knowing which gave what. */
  also?: string[];
  /** Municipalities chosen beforehand, one run each. Without: every municipality that has an answer. */
  chosen?: string[];
  /** The query names this municipality, and none is chosen. */
  named?: string;
}
/** One search: the query in one municipality, and the paths that are right there. */
export interface Run {
  query: string;
  category: string;
  municipality: string;
  named: boolean;
  right: ReadonlySet<string>;
}

type Topics = Record<string, Record<string, string[]>>;
const SHARED = 'faelles';
const SHARED_PATH = /^(ordliste|rettigheder|emner|om|privatliv|tilgaengelighed)(\/|$)/;

const read = <T>(name: string): T => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as T;
export const topics = read<Topics>('topics.json');
export const queries = read<Query[]>('queries.json');
/** Every set with its title, each reported apart, in this order. The practice and fresh ones were written by people who had seen neither site nor words. */
export const querySets: readonly (readonly [title: string, list: readonly Query[]])[] = [
  ['The queries of the repository', queries],
  ['The practice queries', read<Query[]>('practice.json')],
  ['The fresh queries', read<Query[]>('fresh.json')],
  ['The second fresh queries', read<Query[]>('second-fresh.json')],
  ['The third fresh queries', read<Query[]>('third-fresh.json')],
  ['The fourth fresh queries', read<Query[]>('fourth-fresh.json')],
  ['The fifth fresh queries', read<Query[]>('fifth-fresh.json')],
  ['The sixth fresh queries', read<Query[]>('sixth-fresh.json')],
  ['The seventh fresh queries', read<Query[]>('seventh-fresh.json')],
];

/** Queries where somebody may be in danger, and others that only sound so. */
export interface Dangers { danger: string[]; safe: string[] }
/** Read while the phrases of danger were written; and those nobody read. */
export const dangers = read<Dangers & { /** What parents ask on any day, in words that stand in phrases of danger. */ ordinary: string[] }>('danger.json');
export const freshDangers = read<Dangers>('danger-fresh.json');

const pathIn = (municipality: string, written: string): string => {
  const path = SHARED_PATH.test(written) ? written : `${municipality}/${written}`;
  return path.includes('#') ? path : `${path}/`;
};

/** All runs of the queries. An answer of another municipality is never among the right ones. */
export function runsOf(list: readonly Query[], municipalities: readonly string[]): Run[] {
  return list.flatMap((query) => {
    const unknown = query.topics.filter((t) => !topics[t]);
    if (unknown.length > 0) throw new Error(`»${query.q}«: unknown topic ${unknown.join(', ')}`);
    const answering = municipalities.filter((m) => query.topics.some((t) => topics[t]?.[m]));
    const chosen = query.named ? [query.named] : (query.chosen ?? (answering.length > 0 ? answering : municipalities));
    return chosen.map((municipality): Run => ({
      query: query.q, category: query.category, municipality, named: query.named !== undefined,
      right: new Set([...query.topics.flatMap((t) => [...(topics[t]?.[municipality] ?? []), ...(topics[t]?.[SHARED] ?? [])]).map((p) => pathIn(municipality, p)), ...(query.also ?? [])]),
    }));
  });
}

/** Every path the topics name, to prove that the pages exist. */
export const pathsNamed = (municipalities: readonly string[]): string[] =>
  Object.values(topics).flatMap((by) => municipalities.flatMap((m) => [...(by[m] ?? []), ...(by[SHARED] ?? [])].map((p) => pathIn(m, p))));
