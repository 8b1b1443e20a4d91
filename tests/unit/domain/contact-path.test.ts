import { describe, expect, it } from 'vitest';
import { faultsOf, MAX_QUESTIONS, routesOf, wayTo, type Graph } from '#domain/contact-path.ts';

/** `{ start: ['a', 'b'] }` asks; `{ a: '' }` ends at a contact; `{ a: null }` ends at nobody. */
const graph = (nodes: Record<string, string[] | '' | null>): Graph =>
  new Map(
    Object.entries(nodes).map(([slug, to]) => [
      slug,
      Array.isArray(to) ? { kind: 'question' as const, choices: to.map((t, i) => ({ text: `${slug} ${i + 1}`, to: t })) } : { kind: 'outcome' as const, contacts: to === null ? [] : ['lederen'] },
    ]),
  );
const kinds = (nodes: Parameters<typeof graph>[0]) => faultsOf(graph(nodes)).map((f) => `${f.kind} ${f.node}`);

describe('a contact path is proved when', () => {
  it('every answer leads on, everything is reachable and every way ends at a contact', () => expect(kinds({ start: ['a', 'q'], q: ['a', 'b'], a: '', b: '' })).toEqual([]));
  it('an outcome has several ways in', () => expect(kinds({ start: ['q', 'r', 'a'], q: ['a', 'b'], r: ['a', 'b'], a: '', b: '' })).toEqual([]));
  it('two answers of one question lead to the same outcome', () => expect(kinds({ start: ['a', 'a'], a: '' })).toEqual([]));
  it(`a parent answers ${MAX_QUESTIONS} questions at most`, () => expect(kinds({ start: ['a', 'q2'], q2: ['a', 'q3'], q3: ['a', 'q4'], q4: ['a', 'b'], a: '', b: '' })).toEqual([]));
});

describe('a contact path is refused when', () => {
  it.each<[string, Parameters<typeof graph>[0], string[]]>([
    ['it has no start', { q: ['a', 'a'], a: '' }, ['no-start start']],
    ['it has no start and a hole', { q: ['a', 'b'], a: '' }, ['no-start start', 'dangling q']],
    ['it is empty', {}, ['no-start start']],
    ['it begins with an outcome', { start: '' }, ['start-is-outcome start']],
    ['an answer leads to nothing', { start: ['a', 'b'], a: '' }, ['dangling start']],
    ['an outcome has no contact', { start: ['a', 'b'], a: '', b: null }, ['no-contact b']],
    ['a question cannot be reached', { start: ['a', 'a'], q: ['a', 'a'], a: '' }, ['unreachable q']],
    ['an outcome cannot be reached', { start: ['a', 'a'], a: '', b: '' }, ['unreachable b']],
    ['an answer leads to its own question', { start: ['a', 'start'], a: '' }, ['cycle start']],
    ['an answer leads back to the start', { start: ['a', 'q'], q: ['a', 'start'], a: '' }, ['cycle q']],
    ['two questions lead to one', { start: ['q', 'r'], q: ['a', 's'], r: ['a', 's'], s: ['a', 'a'], a: '' }, ['two-ways-in s']],
    ['two answers of one question lead to the same question', { start: ['q', 'q'], q: ['a', 'a'], a: '' }, ['two-ways-in q']],
    ['a parent must answer five questions', { start: ['a', 'q2'], q2: ['a', 'q3'], q3: ['a', 'q4'], q4: ['a', 'q5'], q5: ['a', 'a'], a: '' }, ['too-deep q5']],
    ['a ring of questions stands apart', { start: ['a', 'a'], a: '', q: ['r', 'a'], r: ['q', 'a'] }, ['unreachable q', 'unreachable r']],
  ])('%s', (_why, nodes, faults) => expect(kinds(nodes)).toEqual(faults));

  it('and every fault is told, not only the first', () =>
    expect(kinds({ start: ['a', 'nowhere', 'start'], a: null, lost: '' }).sort()).toEqual(['cycle start', 'dangling start', 'no-contact a', 'unreachable lost']));
  it('and the answer at fault is named by its place', () => {
    expect(faultsOf(graph({ start: ['a', 'nowhere'], a: '' }))).toEqual([{ kind: 'dangling', node: 'start', answer: 1, to: 'nowhere' }]);
    expect(faultsOf(graph({ start: ['q', 'a'], q: ['start', 'a'], a: '' }))).toContainEqual({ kind: 'cycle', node: 'q', answer: 0, to: 'start' });
  });
  it('and the questions that both lead in are named', () => expect(faultsOf(graph({ start: ['q', 'r'], q: ['a', 's'], r: ['a', 's'], s: ['a', 'a'], a: '' }))[0]?.to).toBe('q, r'));
});

describe('the ways of a contact path', () => {
  const g = graph({ start: ['q', 'b'], q: ['a', 'b'], a: '', b: '' });
  it('are all told, each with its questions and answers', () =>
    expect(routesOf(g)).toEqual([
      { steps: [{ node: 'start', answer: 'start 1' }, { node: 'q', answer: 'q 1' }], outcome: 'a' },
      { steps: [{ node: 'start', answer: 'start 1' }, { node: 'q', answer: 'q 2' }], outcome: 'b' },
      { steps: [{ node: 'start', answer: 'start 2' }], outcome: 'b' },
    ]));
  it('lead to a node with the answers so far', () => {
    expect(wayTo(g, 'a')).toEqual([{ node: 'start', answer: 'start 1' }, { node: 'q', answer: 'q 1' }]);
    expect(wayTo(g, 'q')).toEqual([{ node: 'start', answer: 'start 1' }]);
    expect(wayTo(g, 'start')).toEqual([]);
  });
  it('are not told when several lead to the node, or none', () => {
    expect(wayTo(g, 'b')).toBeUndefined();
    expect(wayTo(g, 'nowhere')).toBeUndefined();
  });
});
