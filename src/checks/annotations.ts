import type { Problem } from '#domain/problem.ts';

const inMessage = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Problems as GitHub shows them beside the changed lines (workflow commands). Errors first: GitHub shows ten of each kind.
 * @param handbook where the handbook can be opened
 */
export const annotations = (problems: readonly Problem[], handbook: string): string =>
  [...problems]
    .sort((a, b) => a.severity.localeCompare(b.severity))
    .map((p) => `::${p.severity === 'error' ? 'error' : 'warning'} file=${inProperty(p.file)},line=${p.line ?? 1},col=${p.column ?? 1},title=${inProperty(`${p.severity === 'error' ? 'Fejl' : 'Bemærkning'} (${p.rule})`)}::${inMessage(`${p.message}\n${p.fix}\nLæs mere: ${handbook}#${p.rule}`)}`)
    .join('\n');
