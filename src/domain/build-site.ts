import { ofMunicipalities, splitId, type Content } from './content.ts';
import { coverageProblems } from './coverage.ts';
import { assembleMunicipality } from './municipality.ts';
import { pathsFor } from './paths.ts';
import { problem, type Problem } from './problem.ts';
import { createResolver } from './resolve.ts';
import type { Site } from './site.ts';

/** URL words of a municipality's own pages and of the shared ones: no municipality can be called so. */
export const TAKEN_SLUGS: ReadonlySet<string> = new Set(['rettigheder', 'ordliste', 'kilder', 'emner', 'soeg', 'daekning', 'om', 'tilgaengelighed', 'privatliv', 'api', 'pagefind', 'was', '404', 'vaelg']);

/**
 * Follows every reference and proves every promise the content makes.
 * Gives the site and all problems at once; publish only when no problem is an error.
 * @param today ISO day; decides trust, freshness and notices
 * @param base URL base path, starting and ending with a slash
 * @param only a site for these municipalities alone: what belongs to others, and sources nothing builds on then, are left out
 */
export function buildSite(all: Content, { today, base, only }: { today: string; base: string; only?: readonly string[] }): { site: Site; problems: Problem[] } {
  const content = only ? ofMunicipalities(all, only) : all;
  const paths = pathsFor(base);
  const refs = createResolver(content, today, paths);
  const known = new Set(content.kommune.map((k) => k.id));

  for (const list of [content.kontaktveje, content.stoettetrekanten, content.samarbejde, content.tilbud, content.kommunekontakter, content.varsler]) {
    for (const { id, file } of list) {
      const folder = splitId(id).municipality ?? id;
      if (!known.has(folder)) refs.problems.push({ ...problem('filer', file, undefined, `Mappen ${folder} mangler en gyldig kommune.yaml.`, 'Lav eller ret kommune.yaml i mappen.'), missing: `kommune:${folder}` });
    }
  }
  for (const { id, file } of content.kommune) if (TAKEN_SLUGS.has(id)) refs.problems.push(problem('filer', file, undefined, `En kommune kan ikke hedde »${id}« i adressen.`, 'Giv mappen et andet navn.'));

  const ordered = <T extends { order: number }>(pages: T[]) => pages.sort((a, b) => a.order - b.order);
  const site: Site = {
    today,
    paths,
    municipalities: content.kommune
      .map((entry) => assembleMunicipality(entry, content, refs, paths, today))
      .sort((a, b) => a.name.localeCompare(b.name, 'da')),
    rights: ordered(
      content.rettigheder.map((e) => ({
        ...refs.page('rettigheder', e, paths.rights(e.id)),
        order: e.data.order,
        contacts: e.data.contacts.map((id, i) => refs.contact(undefined, id, { file: e.file, path: ['kontakter', i] })),
      })),
    ),
    about: ordered(content.om.map((e) => ({ ...refs.page('om', e, paths.about(e.id)), order: e.data.order }))),
    terms: refs.terms,
    questions: refs.questions,
    sources: only ? refs.sources.filter((s) => refs.usedSources.has(s)) : refs.sources,
    nationalContacts: refs.contactsOf(),
    vocabulary: content.soegeord[0]?.data ?? { synonyms: {}, questions: {}, childWords: [], stopWords: [], compounds: {}, danger: [], elsewhere: [], everyday: [], overviews: {} },
    phrasings: Object.fromEntries(content.vendinger.map(({ id, data }) => [id, data])),
  };
  for (const register of content.ordliste)
    for (const [id, term] of Object.entries(register.data))
      if (term.municipality && !known.has(term.municipality)) refs.problems.push({ ...problem('henvisninger', register.file, [id, 'kommune'], `Kommunen »${term.municipality}« findes ikke.`, `Skriv navnet på en mappe i kommuner/: ${[...known].join(', ')}.`), missing: `kommune:${term.municipality}` });

  return { site, problems: [...refs.problems, ...coverageProblems(site)] };
}
