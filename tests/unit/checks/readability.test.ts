import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { policy } from '#checks/policy.ts';
import { readability } from '#checks/rules/readability.ts';

const judge = (source: string, known = new Set<string>()) => readability(mdxToMdast(source), 'f', known);
/** One sentence of `words` words, `long` of them with seven letters. */
const sentence = (words: number, long: number) => `${['Vi', ...Array.from({ length: words - 1 }, (_, i) => (i < long ? 'familie' : 'og'))].join(' ')}.`;
const times = (n: number, text: string, between: string) => Array.from({ length: n }, () => text).join(between);

describe('a text is readable', () => {
  it('keeps the numbers of the design', () => expect(policy.lix).toEqual({ want: 35, limit: 40, paragraphWarn: 45, fromWords: 100 }));
  // 10 words a sentence + 30 % long words = exactly 40.
  it('at the limit', () => expect(judge(times(10, sentence(10, 3), '\n\n'))).toEqual([]));
  it('and refused above it, with its number, the limit and the three worst sentences', () => {
    const [problem, ...more] = judge(`Kort.\n\n${times(10, sentence(10, 4), '\n\n')}`);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ severity: 'error', rule: 'laesbarhed', line: 1, message: 'Teksten er for svær: LIX 49. Grænsen er 40.' });
    expect(problem?.fix.match(/»[^«]+«/g)).toHaveLength(3);
  });
  it('and not judged as a whole below 100 words', () => expect(judge(times(9, sentence(11, 8), '\n\n'))).toEqual([]));
  it('when its hard words stand in the glossary', () => expect(judge(times(10, sentence(10, 9), '\n\n'), new Set(['familie']))).toEqual([]));
});

describe('a paragraph', () => {
  it('above its limit is a remark at its own line, and no error', () => expect(judge(`Kort.\n\n${sentence(30, 6)}`)).toMatchObject([{ severity: 'warning', line: 3, message: 'Afsnittet er svært: LIX 50.' }]));
  it('below 25 words is left alone', () => expect(judge(sentence(24, 20))).toEqual([]));
});
