import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkDist } from '#checks/check-dist.ts';
import { site } from '#site.ts';

const SHOWN = 30;

/** The site as it was built must keep its promises too; else the published one stays as it is. */
export function siteGate(): AstroIntegration {
  return {
    name: 'site-gate',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const problems = checkDist(fileURLToPath(dir), site.base);
        if (problems.length === 0) return;
        const lines = problems.slice(0, SHOWN).map((p) => `  ${p.file}\n      ${p.message}\n      ${p.fix}`);
        const more = problems.length > SHOWN ? [`  ... og ${problems.length - SHOWN} til.`] : [];
        throw Object.assign(new Error(`Den byggede side kan ikke udgives. dist/ er, som den var.\n\n${[...lines, ...more].join('\n')}\n`), { stack: '' });
      },
    },
  };
}
