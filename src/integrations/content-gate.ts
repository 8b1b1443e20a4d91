import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hardTexts } from '#checks/check.ts';
import { report } from '#checks/report.ts';
import { CONTENT_FOLDER, MUNICIPALITY_FOLDER } from '#collections.ts';
import { site } from '#site.ts';
import { verdictOn } from './verdict.ts';

/** Content that may not be published stops the build before anything of it is read by the build itself. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, config, logger, updateConfig }) => {
        if (command === 'preview' || command === 'sync') return;
        const root = fileURLToPath(config.root);
        const known = readdirSync(join(root, CONTENT_FOLDER, MUNICIPALITY_FOLDER)).sort();
        const strange = (site.municipalities ?? []).filter((name) => !known.includes(name));
        if (strange.length > 0) throw Object.assign(new Error(`KOMMUNER nævner »${strange.join(', ')}«. De mapper, der findes i ${CONTENT_FOLDER}/${MUNICIPALITY_FOLDER}/, er: ${known.join(', ')}.\n`), { stack: '' });
        const verdict = verdictOn(root);
        const { problems, errors } = verdict;
        updateConfig({ vite: { define: { HARD_TEXTS: JSON.stringify(Object.fromEntries(hardTexts(verdict))) } } });
        const text = report(problems);
        if (errors > 0 && command === 'build') throw Object.assign(new Error(`Indholdet kan ikke udgives.\n\n${text}\n`), { stack: '' });
        if (errors > 0) logger.error(text);
        else if (problems.length > 0) logger.info(`${problems.length} bemærkninger. Kør npm run tjek for at se dem.`);
      },
    },
  };
}
