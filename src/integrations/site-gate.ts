import type { Problem } from '#domain/problem.ts';

const SHOWN = 30;

/** The site as it was built must keep its promises too; else the published one stays as it is. */
export function stopAt(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.slice(0, SHOWN).map((p) => `  ${p.file}\n      ${p.message}\n      ${p.fix}`);
  const more = problems.length > SHOWN ? [`  ... og ${problems.length - SHOWN} til.`] : [];
  throw Object.assign(new Error(`Den byggede side kan ikke udgives. dist/ er, som den var.\n\n${[...lines, ...more].join('\n')}\n`), { stack: '' });
}
