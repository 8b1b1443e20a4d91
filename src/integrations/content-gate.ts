import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '#checks/check.ts';
import { report } from '#checks/report.ts';
import { site } from '#site.ts';

/** Content that may not be published stops the build before anything of it is read by the build itself. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command === 'preview' || command === 'sync') return;
        const { problems, errors } = checkContent(fileURLToPath(config.root), site.today);
        const text = report(problems);
        if (errors > 0 && command === 'build') throw Object.assign(new Error(`Indholdet kan ikke udgives.\n\n${text}\n`), { stack: '' });
        if (errors > 0) logger.error(text);
        else if (problems.length > 0) logger.info(`${problems.length} bemærkninger. Kør npm run tjek for at se dem.`);
      },
    },
  };
}
