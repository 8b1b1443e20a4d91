import type { Problem } from '#domain/problem.ts';

const HANDBOOK = 'content/README.md';
const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Problems as an editor reads them, grouped by file. */
export function report(problems: readonly Problem[]): string {
  const lines: string[] = [];
  let file = '';
  for (const p of problems) {
    if (p.file !== file) lines.push('', (file = p.file));
    lines.push(`  ${p.file}:${p.line ?? 1}:${p.column ?? 1}  ${p.severity === 'error' ? 'FEJL' : 'obs'}  ${p.message}`, `      ${p.fix}`, `      Læs mere: ${HANDBOOK}#${p.rule}`);
  }
  const errors = problems.filter((p) => p.severity === 'error').length;
  const warnings = problems.length - errors;
  lines.push('', `${plural(errors, 'fejl', 'fejl')} og ${plural(warnings, 'bemærkning', 'bemærkninger')}.`);
  return lines.join('\n').trimStart();
}
