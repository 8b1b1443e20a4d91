import { movedPages } from '#domain/moved.ts';
import { problem, type Problem } from '#domain/problem.ts';
import type { Given } from '../given.ts';

/** An old address leads to one page, and is no page's own. */
export function moved({ site, urls }: Given): Problem[] {
  const taken = new Map<string, string>();
  return movedPages(site).flatMap(({ from, page, index }) => {
    const other = taken.get(from);
    taken.set(from, page.file);
    if (urls.has(from)) return [problem('flyttet', page.file, ['tidligere', index], `Adressen ${from} bruges af en side, der findes.`, 'Skriv kun navne, ingen fil i mappen har længere.')];
    if (other) return [problem('flyttet', page.file, ['tidligere', index], `Den gamle adresse ${from} fører allerede til ${other}.`, 'Lad kun én side have det gamle navn.')];
    return [];
  });
}
