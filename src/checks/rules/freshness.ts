import { CHECK_HOLDS_DAYS, lastLookedAt } from '#domain/freshness.ts';
import { problem, type Problem } from '#domain/problem.ts';
import { allPages } from '#domain/site.ts';
import { longDay } from '#domain/sources.ts';
import type { Given } from '../given.ts';

/** A text nobody has looked at within its interval; readers are told too. */
export const freshness = ({ site }: Given): Problem[] =>
  allPages(site)
    .filter((page) => page.overdue && !page.withdrawn)
    .map((page) => {
      const day = lastLookedAt(page.written, page.reviewed);
      const field = page.reviewed?.date === day ? 'gennemgaaet' : 'skrevet';
      return problem('friskhed', page.file, [field, 'dato'], `Ingen har set teksten igennem siden ${longDay(day)}. Det bør ske hver ${CHECK_HOLDS_DAYS[page.collection]}. dag.`, 'Hold teksten op mod kilderne, ret den, og skriv dagens dato under skrevet. Har kommunen selv læst den, så skriv gennemgaaet.', 'warning');
    });
