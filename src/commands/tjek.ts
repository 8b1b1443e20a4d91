import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';

// Half of a second run is saved when Node keeps what it compiled; imports must come after.
enableCompileCache();
const { checkContent, pageCount } = await import('#checks/check.ts');
const { lostPages } = await import('#checks/rules/lost-pages.ts');
const { tell } = await import('#checks/tell.ts');
const { site } = await import('#site.ts');

/**
 * `npm run tjek`: every problem of every file, in Danish. Exit code 1 on errors, 0 with warnings only.
 * `--github`, or inside GitHub Actions: the same once more, as annotations beside the changed lines, and on the page of the run.
 * `--foer files.txt`: the content files before a change, one a line; addresses that are lost by it are told too.
 */
const { values } = parseArgs({ options: { github: { type: 'boolean' }, foer: { type: 'string' } }, allowPositionals: true, strict: false });
const verdict = checkContent(process.cwd(), site.today);
const there = new Set(verdict.files.map((f) => f.file));
const gone = typeof values.foer === 'string' ? readFileSync(values.foer, 'utf8').split(/\r?\n/).filter((file) => !there.has(file)) : [];
tell('Tjek af indholdet', [...verdict.problems, ...lostPages(verdict.site, gone)], process.env, process.argv);
console.log(`${verdict.files.length} filer læst, ${pageCount(verdict)} sider.`);
process.exitCode = verdict.errors > 0 ? 1 : 0;
