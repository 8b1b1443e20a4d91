import { appendFileSync } from 'node:fs';
import type { Problem } from '#domain/problem.ts';
import { annotations } from './annotations.ts';
import { HANDBOOK, report, reportPage } from './report.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The repository's files on the web, for the commit a workflow runs on; undefined outside of one. */
function filesOnTheWeb({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit }: Env): string | undefined {
  return server && repository && commit ? `${server}/${repository}/blob/${commit}/` : undefined;
}

/**
 * Tells an editor what was found: on the terminal; inside GitHub Actions also beside the changed lines, and on the page of the run.
 * @param heading what was looked for
 * @param args the command's own: `--github` asks for the lines GitHub reads, wherever it runs
 */
export function tell(heading: string, problems: readonly Problem[], env: Env, args: readonly string[]): void {
  const web = filesOnTheWeb(env) ?? '';
  console.log(report(problems, web + HANDBOOK));
  if ((env['GITHUB_ACTIONS'] === 'true' || args.includes('--github')) && problems.length > 0) console.log(annotations(problems, web + HANDBOOK));
  if (env['GITHUB_STEP_SUMMARY']) appendFileSync(env['GITHUB_STEP_SUMMARY'], reportPage(heading, problems, web + HANDBOOK, (file, line) => `${web}${file}?plain=1#L${line}`));
}
