import { checkContent, type Verdict } from '#checks/check.ts';
import { site } from '#site.ts';

let kept: { root: string; verdict: Verdict } | undefined;

/** The content, read and judged once a build. The first step that asks has it read; `last` lets go of it. */
export function verdictOn(root: string, { last = false } = {}): Verdict {
  const verdict = kept?.root === root ? kept.verdict : checkContent(root, site.today, site.municipalities);
  kept = last ? undefined : { root, verdict };
  return verdict;
}
