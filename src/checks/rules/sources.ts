import { problem, type Problem } from '#domain/problem.ts';
import { allPages, type Honesty, type Page, type Site } from '#domain/site.ts';

/** Sources nobody builds on are a warning: they may be left over, or a text forgot to name them. */
export function unusedSources(site: Site): Problem[] {
  const used = new Set<string>();
  for (const page of allPages(site) as (Page & Partial<Honesty>)[]) {
    for (const s of page.sources) used.add(s.id);
    for (const a of [page.decides, page.consent, page.direct, page.waiting, page.ifNothing]) if (a) used.add(a.source.id);
  }
  for (const c of [...site.nationalContacts, ...site.municipalities.flatMap((m) => m.contacts)]) if (c.source) used.add(c.source.id);
  for (const t of site.terms) if (t.source) used.add(t.source.id);
  for (const s of site.sources) if (s.supersededBy) used.add(s.id);
  return site.sources
    .filter((s) => !used.has(s.id))
    .map((s) => problem('kilder', 'content/kilder.yaml', [s.id], `Ingen side bygger på kilden »${s.title}«.`, 'Skriv kildens id under kilder på den side, der bygger på den, eller slet kilden.', 'warning'));
}
