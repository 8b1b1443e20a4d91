import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { annotations } from '#checks/annotations.ts';
import { checkContent } from '#checks/check.ts';
import { report } from '#checks/report.ts';
import { copyOfLille, LILLEBY, TODAY } from '../support/content.ts';

const lille = copyOfLille();
afterAll(() => lille.close());

/** The same runs every time. */
const seed = 20_261_122;
const TEXT = `${LILLEBY}/tilbud/ppr.mdx`;
const REGISTER = `${LILLEBY}/kontakter.yaml`;

/** A file with pieces of it cut out, put in twice, or put in from somewhere else: what slips of hand and bad merges leave. */
const PIECES = ['\n', '---\n', '  ', '\t', '"', "'", ':', '- ', '#', '[', ']', '{', '}', '<', '>', '<Boks titel="', '</Boks>', '](/', '**', '##', '|', '&x ', '*x ', '!x ', '\u00a0', '\u200b', 'é', '𝒳', '<<<<<<< a\n', '>>>>>>> b\n', '01-11-2026', 'null', '2026', '~', '[[a]]', '{a: {b: c}}', 'import x', '12 34 56 78', 'ABC'];
const damaged = (source: string) =>
  fc.array(fc.record({ at: fc.nat(source.length), cut: fc.nat(30), put: fc.constantFrom('', ...PIECES) }), { minLength: 1, maxLength: 6 })
    .map((slips) => slips.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), source));

/** Checks the tiny site with one file replaced; every problem must be one an editor can act on. */
function check(path: string, text: string): void {
  const original = lille.read(path);
  writeFileSync(join(lille.root, path), text);
  try {
    const { problems } = checkContent(lille.root, TODAY);
    for (const p of problems) {
      // What was written is quoted, whatever it was.
      expect(p.message.replace(/».*«/gs, '')).not.toMatch(/\b(undefined|NaN|null|expected|invalid)\b|\[object/i);
      expect(p.fix.trim()).not.toBe('');
      expect(p.line).toBeGreaterThan(0);
      expect(p.column).toBeGreaterThan(0);
      if (p.file === path) expect(p.line).toBeLessThanOrEqual(text.split('\n').length + 1);
    }
    report(problems);
    expect(annotations(problems, 'x').split('\n')).toHaveLength(Math.max(1, problems.length));
  } finally {
    writeFileSync(join(lille.root, path), original);
  }
}

describe('a file damaged in any way', () => {
  it.each([TEXT, REGISTER])('%s never makes the check fall over', { timeout: 120_000 }, (path) => {
    const source = lille.read(path);
    fc.assert(fc.property(damaged(source), (text) => check(path, text)), { seed, numRuns: 300 });
  });
});
