import { buildSite } from '#domain/build-site.ts';
import type { Problem } from '#domain/problem.ts';
import { allPages, type Site } from '#domain/site.ts';
import { urlsOf } from '#domain/urls.ts';
import { withoutFollowUps } from './follow-ups.ts';
import type { Given } from './given.ts';
import { knownWords, lixOf, passagesOf, type LixResult } from './lix.ts';
import { policy } from './policy.ts';
import { readContent, type ContentFile } from './read-content.ts';
import { fileRules, siteRules, textRules } from './rules/index.ts';
import { judgeMdx } from './rules/mdx-policy.ts';

/** The answer to: may this content be published? */
export interface Verdict {
  problems: Problem[];
  errors: number;
  /** Undefined when a shared register could not be read at all. */
  site: Site;
  files: ContentFile[];
  /** How hard each text is, by file. */
  lix: ReadonlyMap<string, LixResult>;
}

const place = (problem: Problem, files: ReadonlyMap<string, ContentFile>): Problem => {
  if (problem.line !== undefined) return problem;
  const at = files.get(problem.file)?.yaml.at(problem.path ?? []) ?? { line: 1, column: 1 };
  return { ...problem, ...at };
};

/**
 * Runs every rule over all content below `root`: the editors' command and the build's gate are both this function.
 * @param today ISO day
 * @param only municipalities to build: all content is checked all the same, since texts of one may lean on words of all
 */
export function checkContent(root: string, today: string, only?: readonly string[]): Verdict {
  const { content, files, problems } = readContent(root);
  const { site, problems: domainProblems } = buildSite(content, { today, base: '/' });
  const given: Given = { content, site, files, urls: new Set(urlsOf(site)), known: knownWords(site.terms), today };
  const all = [...problems, ...domainProblems, ...siteRules.flatMap((rule) => rule(given))];
  const lix = new Map<string, LixResult>();
  for (const file of files) {
    all.push(...fileRules.flatMap((rule) => rule(file, given)));
    if (file.body === undefined) continue;
    const { problems: faults, tree } = judgeMdx(file.raw, file.file);
    all.push(...faults);
    if (!tree) continue;
    all.push(...textRules.flatMap((rule) => rule(tree, file, given)));
    if (faults.length === 0) lix.set(file.file, lixOf(passagesOf(tree).map((p) => p.text), given.known));
  }
  const byName = new Map(files.map((f) => [f.file, f]));
  const placed = withoutFollowUps(all, files)
    .map((p) => place(p, byName))
    .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return { problems: placed, errors: placed.filter((p) => p.severity === 'error').length, site: only ? buildSite(content, { today, base: '/', only }).site : site, files, lix };
}

/** How many text pages a verdict covers. */
export const pageCount = (verdict: Verdict): number => allPages(verdict.site).length;

/** Texts harder to read than wanted: file → LIX. */
export const hardTexts = ({ lix }: Verdict): Map<string, number> =>
  new Map([...lix].filter(([, { words, lix: value }]) => words >= policy.lix.fromWords && value > policy.lix.want).map(([file, { lix: value }]) => [file, value]));
