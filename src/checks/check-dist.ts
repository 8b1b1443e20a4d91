import type { DistRule } from './read-dist.ts';
import { builtLinks } from './rules/built-links.ts';
import { firstFlight } from './rules/first-flight.ts';
import { ownHost } from './rules/own-host.ts';

/**
 * All promises about a built site in one: is shown each page as readers will get it, then says what is wrong. Files in problems are below the folder.
 * @param files every file of the site
 * @param base URL base path the site was built for
 */
export function judgeDist(files: readonly string[], base: string): DistRule {
  const rules = [builtLinks(new Set(files), base), ownHost(), firstFlight()];
  return {
    page: (page) => rules.forEach((rule) => rule.page(page)),
    problems: () => rules.flatMap((rule) => rule.problems()),
  };
}
