import { buildSite } from '#domain/build-site.ts';
import type { Problem } from '#domain/problem.ts';
import { allPages, type Site } from '#domain/site.ts';
import { urlsOf } from '#domain/urls.ts';
import { withoutFollowUps } from './follow-ups.ts';
import { knownWords } from './lix.ts';
import { readContent, type ContentFile } from './read-content.ts';
import { judgeMdx } from './rules/mdx-policy.ts';
import { personalData } from './rules/personal-data.ts';
import { readability } from './rules/readability.ts';
import { references } from './rules/references.ts';
import { unusedSources } from './rules/sources.ts';
import { vocabulary } from './rules/vocabulary.ts';

/** The answer to: may this content be published? */
export interface Verdict {
  problems: Problem[];
  errors: number;
  /** Undefined when a shared register could not be read at all. */
  site: Site;
  files: ContentFile[];
}

const place = (problem: Problem, files: ReadonlyMap<string, ContentFile>): Problem => {
  if (problem.line !== undefined) return problem;
  const at = files.get(problem.file)?.yaml.at(problem.path ?? []) ?? { line: 1, column: 1 };
  return { ...problem, ...at };
};

/**
 * Runs every rule over all content below `root`: the editors' command and the build's gate are both this function.
 * @param today ISO day
 */
export function checkContent(root: string, today: string): Verdict {
  const { content, files, problems } = readContent(root);
  const { site, problems: domainProblems } = buildSite(content, { today, base: '/' });
  const known = knownWords(site.terms);
  const urls = new Set(urlsOf(site));
  const all = [...problems, ...domainProblems, ...unusedSources(site)];
  for (const file of files) {
    all.push(...personalData(file));
    if (file.body === undefined) continue;
    const { problems: faults, tree } = judgeMdx(file.raw, file.file);
    all.push(...faults);
    if (tree && faults.length === 0) all.push(...readability(tree, file.file, known), ...references(tree, file, site, urls), ...vocabulary(tree, file, site.terms));
  }
  const byName = new Map(files.map((f) => [f.file, f]));
  const placed = withoutFollowUps(all, files)
    .map((p) => place(p, byName))
    .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return { problems: placed, errors: placed.filter((p) => p.severity === 'error').length, site, files };
}

/** How many text pages a verdict covers. */
export const pageCount = (verdict: Verdict): number => allPages(verdict.site).length;
