import { checkContent, pageCount } from '#checks/check.ts';
import { report } from '#checks/report.ts';
import { site } from '#site.ts';

/** `npm run tjek`: every problem of every file, in Danish. Exit code 1 on errors, 0 with warnings only. */
const verdict = checkContent(process.cwd(), site.today);
console.log(report(verdict.problems));
console.log(`${verdict.files.length} filer læst, ${pageCount(verdict)} sider.`);
process.exitCode = verdict.errors > 0 ? 1 : 0;
