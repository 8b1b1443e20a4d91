import type { Run } from './cases.ts';

/** What an engine gave for a run: paths, best first. */
export interface Answered {
  run: Run;
  paths: string[];
}
export interface Score {
  runs: number;
  first: number;
  three: number;
  mrr: number;
  zero: number;
}

/** Place of the first right answer, 0 first, -1 when there is none. */
export const placeOf = ({ run, paths }: Answered): number => paths.findIndex((p) => run.right.has(p));

export function scoreOf(answers: readonly Answered[]): Score {
  const places = answers.map(placeOf);
  const part = (n: number) => (answers.length === 0 ? 0 : n / answers.length);
  return {
    runs: answers.length,
    first: part(places.filter((p) => p === 0).length),
    three: part(places.filter((p) => p >= 0 && p < 3).length),
    mrr: part(places.reduce((sum, p) => sum + (p < 0 ? 0 : 1 / (p + 1)), 0)),
    zero: part(answers.filter((a) => a.paths.length === 0).length),
  };
}

/** Queries nothing answers, and English ones, are told apart from the Danish. */
export const OFF_TOPIC = 'offtopic';
export const ENGLISH = 'english';
export const isDanish = (run: Run): boolean => run.category !== OFF_TOPIC && run.category !== ENGLISH;
