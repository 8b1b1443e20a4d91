import { enableCompileCache } from 'node:module';

// Half of a second run is saved when Node keeps what it compiled; imports must come after.
enableCompileCache();
const { checkContent, pageCount } = await import('#checks/check.ts');
const { tell } = await import('#checks/tell.ts');
const { site } = await import('#site.ts');

/**
 * `npm run tjek`: every problem of every file, in Danish. Exit code 1 on errors, 0 with warnings only.
 * `--github`, or inside GitHub Actions: the same once more, as annotations beside the changed lines, and on the page of the run.
 */
const verdict = checkContent(process.cwd(), site.today);
tell('Tjek af indholdet', verdict.problems, process.env, process.argv);
console.log(`${verdict.files.length} filer læst, ${pageCount(verdict)} sider.`);
process.exitCode = verdict.errors > 0 ? 1 : 0;
