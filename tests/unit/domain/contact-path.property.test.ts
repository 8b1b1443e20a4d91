import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, MAX_QUESTIONS, routesOf, START, type Graph } from '#domain/contact-path.ts';

type Node = { kind: 'question'; choices: { text: string; to: string }[] } | { kind: 'outcome'; contacts: string[] };

/** A random valid path: a tree of questions at most MAX_QUESTIONS deep, every leaf an outcome with a contact. */
const validGraph = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 40, maxLength: 40 }).map((choices) => {
  const graph = new Map<string, Node>();
  let at = 0;
  const next = () => choices[at++ % choices.length] ?? 0;
  const grow = (slug: string, depth: number): void => {
    const question = depth === 0 || (depth < MAX_QUESTIONS && graph.size < 20 && next() % 3 > 0);
    if (!question) return void graph.set(slug, { kind: 'outcome', contacts: ['lederen'] });
    const children = Array.from({ length: 2 + (next() % 3) }, (_, i) => `${slug}-${i}`);
    graph.set(slug, { kind: 'question', choices: children.map((to) => ({ text: to, to })) });
    for (const child of children) grow(child, depth + 1);
  };
  grow(START, 0);
  return graph;
});
const pick = <T>(list: T[], n: number): T => list[n % list.length] as T;
const broken = (graph: Map<string, Node>, change: (copy: Map<string, Node>) => void) => {
  const copy = structuredClone(graph);
  change(copy);
  return faultsOf(copy as Graph);
};
const SETTINGS = { seed: 20261122, numRuns: 200 };
const questions = (g: Map<string, Node>) => [...g].flatMap(([slug, node]) => (node.kind === 'question' ? [[slug, node] as const] : []));
const outcomes = (g: Map<string, Node>) => [...g].flatMap(([slug, node]) => (node.kind === 'outcome' ? [[slug, node] as const] : []));

describe('any valid contact path', () => {
  it('is accepted, and every way through it ends at an outcome', () => {
    fc.assert(fc.property(validGraph, (graph) => {
      expect(faultsOf(graph as Graph)).toEqual([]);
      for (const route of routesOf(graph as Graph)) {
        expect(graph.get(route.outcome)?.kind).toBe('outcome');
        expect(route.steps.length).toBeLessThanOrEqual(MAX_QUESTIONS);
      }
    }), SETTINGS);
  });

  it.each<[name: string, change: (g: Map<string, Node>, n: number) => void]>([
    ['a node is deleted', (g, n) => g.delete(pick([...g.keys()], n))],
    ['an answer is retargeted to nothing', (g, n) => { const [, q] = pick(questions(g), n); pick(q.choices, n).to = 'findes-ikke'; }],
    ['an answer is retargeted back to the start', (g, n) => { const [, q] = pick(questions(g), n); pick(q.choices, n).to = START; }],
    ['an answer is retargeted past a node, so that nobody reaches it', (g, n) => { const [, q] = pick(questions(g), n); (q.choices[0] as { to: string }).to = (q.choices[1] as { to: string }).to; }],
    ['the contacts of an outcome are removed', (g, n) => { pick(outcomes(g), n)[1].contacts = []; }],
    ['a node nobody leads to is added', (g) => g.set('loes', { kind: 'outcome', contacts: ['lederen'] })],
    ['a chain of questions grows too long', (g, n) => {
      const [slug] = pick(outcomes(g), n);
      for (let i = 0, at = slug; i <= MAX_QUESTIONS; i += 1) {
        const to = `${slug}-langt-${i}`;
        g.set(at, { kind: 'question', choices: [{ text: 'ja', to }, { text: 'nej', to: `${to}-ud` }] });
        g.set(`${to}-ud`, { kind: 'outcome', contacts: ['lederen'] });
        g.set(to, { kind: 'outcome', contacts: ['lederen'] });
        at = to;
      }
    }],
  ])('is refused when %s', (_name, change) => {
    fc.assert(fc.property(validGraph, fc.nat(1000), (graph, n) => {
      expect(broken(graph, (copy) => change(copy, n)).length).toBeGreaterThan(0);
    }), SETTINGS);
  });
});
