import { parseArgs } from 'node:util';
import { checkContent } from '#checks/check.ts';
import { answer } from '#domain/search/answer.ts';
import { createLexicon } from '#domain/search/lexicon.ts';
import { placeIn } from '#domain/search/places.ts';
import { searchWordsOf } from '#domain/search/words.ts';
import { site } from '#site.ts';
import { told } from './soeg/told.ts';

/**
 * `npm run soeg -- "taler ikke" --kommune koege`: what a parent gets for these words and why, from the content as it stands now.
 * The same engine as in the browser; only the full text, which comes after, needs the built site.
 */
const USE = 'Skriv det, en forælder ville skrive: npm run soeg -- "taler ikke" --kommune koege';

function wanted(): { query: string; kommune: string } {
  const { values, positionals: [query = '', second] } = parseArgs({ options: { kommune: { type: 'string' } }, allowPositionals: true });
  return { query: query.trim(), kommune: values.kommune ?? second ?? '' };
}

function run(): string {
  const { query, kommune } = wanted();
  if (query === '') throw new Error(USE);
  const verdict = checkContent(process.cwd(), site.today, site.municipalities);
  const { municipalities } = verdict.site;
  const chosen = municipalities.find((m) => m.slug === kommune || m.name.toLocaleLowerCase('da') === kommune.toLocaleLowerCase('da'));
  if (kommune !== '' && !chosen) throw new Error(`Der er ingen kommune, der hedder »${kommune}«. Skriv en af disse: ${municipalities.map((m) => m.slug).join(', ')}.`);

  const { shared, own } = searchWordsOf(verdict.site, new Map(verdict.files.map((f) => [f.file, f.body ?? ''])));
  const placed = placeIn(query, own.get('')?.places ?? {});
  const where = municipalities.find((m) => m.slug === placed.municipality) ?? chosen;
  const lexicon = createLexicon(shared, own.get(where?.slug ?? ''));
  return told({ query, where, named: placed.municipality !== undefined, site: verdict.site, lexicon, ...answer(placed, lexicon) });
}

try {
  console.log(run());
} catch (fault) {
  const unknown = fault instanceof Error && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS');
  console.error(unknown ? USE : fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
