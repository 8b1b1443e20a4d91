import { enableCompileCache } from 'node:module';

// Half of a second run is saved when Node keeps what it compiled; imports must come after.
enableCompileCache();
const { annotations } = await import('#checks/annotations.ts');
const { checkContent, pageCount } = await import('#checks/check.ts');
const { report } = await import('#checks/report.ts');
const { site } = await import('#site.ts');

/**
 * `npm run tjek`: every problem of every file, in Danish. Exit code 1 on errors, 0 with warnings only.
 * `--github`, or inside GitHub Actions: the same once more, as annotations beside the changed lines.
 */
const verdict = checkContent(process.cwd(), site.today);
console.log(report(verdict.problems));
console.log(`${verdict.files.length} filer læst, ${pageCount(verdict)} sider.`);
if ((process.argv.includes('--github') || process.env['GITHUB_ACTIONS'] === 'true') && verdict.problems.length > 0) console.log(annotations(verdict.problems));
process.exitCode = verdict.errors > 0 ? 1 : 0;
