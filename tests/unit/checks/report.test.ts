import { describe, expect, it } from 'vitest';
import { report } from '#checks/report.ts';
import type { Problem } from '#domain/problem.ts';

const error: Problem = { file: 'content/a.mdx', line: 3, column: 5, severity: 'error', rule: 'felter', message: 'Feltet »titel« mangler.', fix: 'Skriv titel: og en værdi.' };
const remark: Problem = { ...error, line: 9, column: 1, severity: 'warning', rule: 'laesbarhed', message: 'Afsnittet er svært: LIX 50.', fix: 'Del sætningerne.' };

describe('the report to editors', () => {
  it('says where, what is wrong, what to write and where to read more, grouped by file', () =>
    expect(report([error, remark, { ...error, file: 'content/b.mdx' }])).toBe(
      [
        'content/a.mdx',
        '  content/a.mdx:3:5  FEJL  Feltet »titel« mangler.',
        '      Skriv titel: og en værdi.',
        '      Læs mere: content/README.md#felter',
        '  content/a.mdx:9:1  obs  Afsnittet er svært: LIX 50.',
        '      Del sætningerne.',
        '      Læs mere: content/README.md#laesbarhed',
        '',
        'content/b.mdx',
        '  content/b.mdx:3:5  FEJL  Feltet »titel« mangler.',
        '      Skriv titel: og en værdi.',
        '      Læs mere: content/README.md#felter',
        '',
        '2 fejl og 1 bemærkning.',
      ].join('\n'),
    ));
  it('points at the first line when a file is not there', () => {
    const { line: _, column: __, ...nowhere } = error;
    expect(report([nowhere])).toContain('content/a.mdx:1:1  FEJL');
  });
  it('of nothing says so', () => expect(report([])).toBe('0 fejl og 0 bemærkninger.'));
  it('counts in good Danish', () => expect(report([error, remark, remark]).split('\n').at(-1)).toBe('1 fejl og 2 bemærkninger.'));
});
