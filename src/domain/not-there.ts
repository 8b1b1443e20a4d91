import { nearest } from './nearest.ts';
import { problem, type Problem } from './problem.ts';

/** Where a reference stands: the file, and the way to it through its keys. */
export interface Where {
  file: string;
  path: (string | number)[];
}

const alike = (a: string, b: string): number => {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i;
};
/** The ids that exist, those that begin like the wanted one first. */
const near = (id: string, known: Iterable<string>): string => {
  const all = [...known].sort((a, b) => alike(b, id) - alike(a, id) || a.localeCompare(b));
  return all.length > 12 ? `${all.slice(0, 12).join(', ')} …` : all.join(', ');
};

/**
 * A reference to nothing.
 * @param what the kind of thing, with its article: `Kilden`
 * @param register file the ids stand in, as editors call it
 * @param known the ids that exist
 */
export function notThere(what: string, id: string, register: string, known: Iterable<string>, { file, path }: Where): Problem {
  const ids = [...known];
  const meant = nearest(id, ids);
  return { ...problem('henvisninger', file, path, `${what} »${id}« findes ikke.`, `${meant ? `Mente I ${meant}? ` : ''}Skriv et id fra ${register}: ${near(id, ids)}.`), missing: `${register}:${id}` };
}
