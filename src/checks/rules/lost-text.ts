import type { Problem } from '#domain/problem.ts';
import type { ContentFile } from '../read-content.ts';

/** A value without quotes, then a space and #: the rest of the line is a comment to the reader of fields. */
const CUT = /^(\s*(?:- +)*(?:[\p{L}\d-]+:\s+)?)(?![\p{L}\d-]+:\s)([^\s"'[{#|>&*!][^#]*?)\s(#.*)$/u;

/** Text after # in a field is read as a comment and would be gone without a word. A remark after one word is let through. */
export function lostText({ file, raw, body }: Pick<ContentFile, 'file' | 'raw' | 'body'>): Problem[] {
  const fields = raw.slice(0, raw.length - (body?.length ?? 0));
  return fields.split(/\r?\n/).flatMap((line, i): Problem[] => {
    const [, before = '', value = '', cut = ''] = CUT.exec(line) ?? [];
    if (cut === '' || (!/\s/.test(value) && /^#\s/.test(cut))) return [];
    return [{ file, line: i + 1, column: before.length + value.length + 2, severity: 'error', rule: 'felter', message: `Teksten efter # bliver ikke vist: »${cut.slice(0, 40)}«.`, fix: 'Sæt hele teksten i anførselstegn: "…". Er det en bemærkning til jer selv, så skriv den på en linje for sig med # først.' }];
  });
}
