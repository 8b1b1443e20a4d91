import type { Problem } from '#domain/problem.ts';
import { builtFiles, builtPages } from './read-dist.ts';
import { builtLinks } from './rules/built-links.ts';
import { firstFlight } from './rules/first-flight.ts';
import { ownHost } from './rules/own-host.ts';

/**
 * Checks a built site as readers will get it. Files in problems are below the folder.
 * @param base URL base path the site was built for
 */
export function checkDist(folder: string, base: string): Problem[] {
  const files = builtFiles(folder);
  const rules = [builtLinks(new Set(files), base), ownHost(), firstFlight()];
  for (const page of builtPages(folder, files)) for (const rule of rules) rule.page(page);
  return rules.flatMap((rule) => rule.problems());
}
