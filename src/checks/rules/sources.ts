import { problem, type Problem } from '#domain/problem.ts';
import type { Site } from '#domain/site.ts';
import { sourceUse } from '#domain/source-use.ts';

/** Sources nobody builds on are a warning: they may be left over, or a text forgot to name them. */
export function unusedSources(site: Site): Problem[] {
  const elsewhere = new Set<string>();
  for (const c of [...site.nationalContacts, ...site.municipalities.flatMap((m) => m.contacts)]) if (c.source) elsewhere.add(c.source.id);
  for (const n of site.municipalities.flatMap((m) => m.notices)) elsewhere.add(n.source.id);
  for (const t of site.terms) if (t.source) elsewhere.add(t.source.id);
  for (const s of site.sources) if (s.supersededBy) elsewhere.add(s.id);
  return sourceUse(site)
    .filter(({ source, pages }) => pages.length === 0 && !elsewhere.has(source.id))
    .map(({ source: s }) => ({ ...problem('kilder', 'content/kilder.yaml', [s.id], `Ingen side bygger på kilden »${s.title}«.`, 'Skriv kildens id under kilder på den side, der bygger på den, eller slet kilden.', 'warning'), missing: `brug:${s.id}` }));
}
