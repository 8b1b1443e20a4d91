import { checkContent, hardTexts } from '#checks/check.ts';
import { tasksOf } from '#checks/tasks.ts';
import { leftIn, statusList } from '#domain/status.ts';
import { site } from '#site.ts';

/**
 * `npm run status`: what is answered, unknown, unchecked and old in each municipality, the worst first.
 * `npm run status -- koege`: everything that is left there, in the order that helps parents most.
 */
const verdict = checkContent(process.cwd(), site.today);
const wanted = process.argv[2];
const all = statusList(verdict.site, hardTexts(verdict));
const chosen = wanted === undefined ? all : all.filter((s) => s.municipality.slug === wanted);

if (chosen.length === 0) {
  console.error(wanted === undefined ? 'Der er ingen kommuner endnu. Kør npm run ny-kommune.' : `Der er ingen kommune, der hedder »${wanted}«. Skriv en af disse: ${all.map((s) => s.municipality.slug).join(', ')}.`);
  process.exitCode = 1;
}
for (const s of chosen) {
  console.log(`\n${s.municipality.name} (${s.municipality.slug}): ${leftIn(s)} ting mangler`);
  console.log(`  Besvaret: ${s.answered} af ${s.asked} spørgsmål. Ikke oplyst: ${s.unanswered.length}. Uden svar: ${s.missing.length}.`);
  console.log(`  Kontakter: ${s.unverified.length} er ikke kontrolleret, ${s.unknown.length} er ikke oplyst. Taget ned: ${s.withdrawn.length}.`);
  console.log(`  Tekster: ${s.overdue.length} er for gamle, ${s.outdated.length} har en nyere kilde, ${s.hard.length} er svære at læse, ${s.unsourced.length} bygger ikke på en kilde fra en kommune.`);
  if (wanted === undefined) continue;
  for (const [i, { what, items }] of tasksOf(s).entries()) console.log(`\n  ${i + 1}. ${what}\n${items.map((item) => `     - ${item}`).join('\n')}`);
}
if (wanted === undefined && chosen.length > 0) console.log(`\nSe alt, der mangler i én kommune: npm run status -- ${chosen[0]?.municipality.slug}`);
if (verdict.errors > 0) console.log(`\nIndholdet har ${verdict.errors} fejl. Kør npm run tjek først.`);
