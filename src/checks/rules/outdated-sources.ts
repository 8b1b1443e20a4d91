import { problem, type Problem } from '#domain/problem.ts';
import { allPages } from '#domain/site.ts';
import { newerThan, sourcesOf } from '#domain/source-use.ts';
import type { Given } from '../given.ts';

/** Pages that build on a source which is newer than the last look at the text, or which another source has taken the place of. */
export const outdatedSources = ({ site }: Given): Problem[] =>
  allPages(site).filter((page) => !page.withdrawn).flatMap((page) => {
    const used = sourcesOf(page);
    const at = (id: string) => {
      const index = page.sources.findIndex((s) => s.id === id);
      return index < 0 ? ['kilder'] : ['kilder', index];
    };
    return [
      ...newerThan(page).map((s) => problem('kilder', page.file, at(s.id), `Kilden »${s.title}« er fra ${s.dateText}. Det er efter, at teksten sidst er set igennem.`, 'Læs kilden, ret teksten, og skriv dagens dato under skrevet. Indtil da siger siden det selv til forældrene.', 'warning')),
      ...used.flatMap((s) => (s.supersededBy && !used.includes(s.supersededBy) ? [problem('kilder', page.file, at(s.id), `Kilden »${s.title}« er afløst af »${s.supersededBy.title}«.`, `Læs den nye kilde, ret teksten, og skriv ${s.supersededBy.id} under kilder.`, 'warning')] : [])),
    ];
  });
