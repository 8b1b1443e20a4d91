import type { Problem } from '#domain/problem.ts';

/** The editors' handbook, from the root of the repository. Each rule has a section of its own name. */
export const HANDBOOK = 'content/README.md';
const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** How many there are, in good Danish. */
export function counted(problems: readonly Problem[]): string {
  const errors = problems.filter((p) => p.severity === 'error').length;
  return `${plural(errors, 'fejl', 'fejl')} og ${plural(problems.length - errors, 'bemærkning', 'bemærkninger')}.`;
}

/**
 * Problems as an editor reads them, grouped by file.
 * @param handbook where the handbook can be opened: its path, or its address on the web
 */
export function report(problems: readonly Problem[], handbook: string = HANDBOOK): string {
  const lines: string[] = [];
  let file = '';
  for (const p of problems) {
    if (p.file !== file) lines.push('', (file = p.file));
    lines.push(`  ${p.file}:${p.line ?? 1}:${p.column ?? 1}  ${p.severity === 'error' ? 'FEJL' : 'obs'}  ${p.message}`, `      ${p.fix}`, `      Læs mere: ${handbook}#${p.rule}`);
  }
  lines.push('', counted(problems));
  return lines.join('\n').trimStart();
}

const SHOWN = 200;
const inMarkdown = (text: string) => text.replace(/[\\`*_[\]<>|#&~]/g, (sign) => `\\${sign}`).replaceAll('\\<', '&lt;').replaceAll('\\&', '&amp;');

/**
 * The same as a page of its own, in Markdown, with links to the handbook and to each line.
 * @param heading what was looked for
 * @param linkTo the address of a line of a file, when files can be opened on the web
 */
export function reportPage(heading: string, problems: readonly Problem[], handbook: string, linkTo: (file: string, line: number) => string): string {
  const lines = [`## ${heading}`, '', problems.length === 0 ? 'Alt er i orden.' : counted(problems)];
  let file = '';
  for (const p of problems.slice(0, SHOWN)) {
    if (p.file !== file) lines.push('', `### ${inMarkdown((file = p.file))}`, '');
    lines.push(`- ${p.severity === 'error' ? '**FEJL**' : 'obs'}, [linje ${p.line ?? 1}](${linkTo(p.file, p.line ?? 1)}): **${inMarkdown(p.message)}** ${inMarkdown(p.fix)} [Læs mere](${handbook}#${p.rule})`);
  }
  if (problems.length > SHOWN) lines.push('', `… og ${problems.length - SHOWN} til.`);
  return `${lines.join('\n')}\n\n`;
}
