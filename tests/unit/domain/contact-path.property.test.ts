import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, MAX_QUESTIONS, routesOf, START, type Graph, type GraphFault } from '#domain/contact-path.ts';

type Question = { kind: 'question'; choices: { text: string; to: string }[] };
type Node = Question | { kind: 'outcome'; contacts: string[] };
type Nodes = Map<string, Node>;

const outcome = (): Node => ({ kind: 'outcome', contacts: ['lederen'] });
const asking = (...to: string[]): Question => ({ kind: 'question', choices: to.map((t) => ({ text: t, to: t })) });

/** A random valid path: a tree of questions at most MAX_QUESTIONS deep, every leaf an outcome with a contact; some outcomes have several ways in. */
const validGraph = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 40, maxLength: 40 }).map((dice) => {
  const graph: Nodes = new Map();
  let at = 0;
  const next = () => dice[at++ % dice.length] ?? 0;
  const grow = (slug: string, depth: number): void => {
    const question = depth === 0 || (depth < MAX_QUESTIONS && graph.size < 20 && next() % 3 > 0);
    if (!question) return void graph.set(slug, outcome());
    const children = Array.from({ length: 2 + (next() % 3) }, (_, i) => `${slug}-${i}`);
    const known = outcomes(graph).map(([name]) => name);
    graph.set(slug, asking(...children, ...(known.length > 0 && next() % 2 === 0 ? [pick(known, next())] : [])));
    for (const child of children) grow(child, depth + 1);
  };
  grow(START, 0);
  return graph;
});
const pick = <T>(list: readonly T[], n: number): T => {
  if (list.length === 0) throw new Error('Nothing to choose from.');
  return list[n % list.length] as T;
};
const SETTINGS = { seed: 20261122, numRuns: 200 };
const questions = (g: Nodes) => [...g].flatMap(([slug, node]) => (node.kind === 'question' ? [[slug, node] as const] : []));
const outcomes = (g: Nodes) => [...g].flatMap(([slug, node]) => (node.kind === 'outcome' ? [[slug, node] as const] : []));
/** How many answers of the whole path lead to a node. */
const waysTo = (g: Nodes, slug: string) => questions(g).flatMap(([, q]) => q.choices).filter((c) => c.to === slug).length;

/** One way of damaging a path: what it must be called, and the damage; false when this path cannot be damaged so. */
type Mutation = [name: string, says: GraphFault['kind'], change: (g: Nodes, n: number, m: number) => boolean | void];
const MUTATIONS: Mutation[] = [
  ['the start is deleted', 'no-start', (g) => void g.delete(START)],
  ['the start becomes an outcome', 'start-is-outcome', (g) => void g.set(START, outcome())],
  ['a question is deleted', 'dangling', (g, n) => { const rest = questions(g).filter(([slug]) => slug !== START); return rest.length > 0 && g.delete(pick(rest, n)[0]); }],
  ['an outcome is deleted', 'dangling', (g, n) => void g.delete(pick(outcomes(g), n)[0])],
  ['an answer is retargeted to nothing', 'dangling', (g, n, m) => { pick(pick(questions(g), n)[1].choices, m).to = 'findes-ikke'; }],
  ['an answer is retargeted to its own question', 'cycle', (g, n, m) => { const [slug, q] = pick(questions(g), n); pick(q.choices, m).to = slug; }],
  ['an answer is retargeted back to the start', 'cycle', (g, n, m) => { pick(pick(questions(g), n)[1].choices, m).to = START; }],
  ['a new answer leads back to a question on the way here', 'cycle', (g, n, m) => {
    const inner = questions(g).filter(([slug]) => slug !== START);
    if (inner.length === 0) return false;
    const [slug, q] = pick(inner, n);
    const before = slug.split('-').slice(0, -1).map((_, i, parts) => parts.slice(0, i + 1).join('-'));
    q.choices.push({ text: 'tilbage', to: pick(before, m) });
    return true;
  }],
  ['a new answer leads to a question that has its way in', 'two-ways-in', (g, n, m) => {
    const inner = questions(g).filter(([slug]) => slug !== START);
    if (inner.length === 0) return false;
    pick(questions(g), n)[1].choices.push({ text: 'ogsaa', to: pick(inner, m)[0] });
    return true;
  }],
  ['an answer is retargeted past the only way to a node', 'unreachable', (g, n) => {
    const places = questions(g).filter(([, q]) => waysTo(g, (q.choices[0] as { to: string }).to) === 1);
    if (places.length === 0) return false;
    const [first, second] = pick(places, n)[1].choices;
    if (!first || !second) return false;
    first.to = second.to;
    return true;
  }],
  ['the contacts of an outcome are removed', 'no-contact', (g, n) => { (pick(outcomes(g), n)[1] as { contacts: string[] }).contacts = []; }],
  ['a node nobody leads to is added', 'unreachable', (g) => void g.set('loes', outcome())],
  ['a ring of questions is added beside the path', 'unreachable', (g) => { g.set('ring-a', asking('ring-b', 'ring-b')); g.set('ring-b', asking('ring-a', 'ring-a')); }],
  ['a chain of questions grows too long', 'too-deep', (g, n) => {
    let at = pick(outcomes(g), n)[0];
    for (let i = 0; i <= MAX_QUESTIONS; i += 1) {
      const to = `langt-${i}`;
      g.set(at, asking(to, `${to}-ud`));
      g.set(`${to}-ud`, outcome());
      g.set(to, outcome());
      at = to;
    }
  }],
];

/** What a path promises, found by walking every way there is: another road to the same answer as the proof. */
function holds(graph: Nodes): boolean {
  if (graph.get(START)?.kind !== 'question') return false;
  const seen = new Set<string>();
  const walk = (slug: string, asked: readonly string[]): boolean => {
    const node = graph.get(slug);
    if (!node || asked.includes(slug)) return false;
    seen.add(slug);
    if (node.kind === 'outcome') return node.contacts.length > 0;
    return asked.length < MAX_QUESTIONS && node.choices.every((c) => walk(c.to, [...asked, slug]));
  };
  return walk(START, []) && seen.size === graph.size && questions(graph).every(([slug]) => waysTo(graph, slug) === (slug === START ? 0 : 1));
}
const NAMES = [START, 'a', 'b', 'c', 'd', 'e'];
/** Any graph at all over a few names, most of them damaged in several ways at once. */
const anyGraph = fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(
  fc.array(fc.constantFrom(...NAMES, 'findes-ikke'), { minLength: 2, maxLength: 3 }).map((to): Node => asking(...to)),
  fc.array(fc.constant('lederen'), { maxLength: 1 }).map((contacts): Node => ({ kind: 'outcome', contacts })),
  fc.constant(outcome()),
)).map((nodes): Nodes => new Map(Object.entries(nodes)));

describe('any valid contact path', () => {
  it('is accepted, and every way through it ends at an outcome', () => {
    let shared = 0;
    fc.assert(fc.property(validGraph, (graph) => {
      expect(faultsOf(graph as Graph)).toEqual([]);
      if (outcomes(graph).some(([slug]) => waysTo(graph, slug) > 1)) shared += 1;
      for (const route of routesOf(graph as Graph)) {
        expect(graph.get(route.outcome)?.kind).toBe('outcome');
        expect(route.steps.length).toBeLessThanOrEqual(MAX_QUESTIONS);
      }
    }), SETTINGS);
    expect(shared).toBeGreaterThan(SETTINGS.numRuns / 4);
  });

  it.each(MUTATIONS)('is refused when %s: %s', (_name, says, change) => {
    let done = 0;
    fc.assert(fc.property(validGraph, fc.nat(1000), fc.nat(1000), (graph, n, m) => {
      const copy = structuredClone(graph);
      if (change(copy, n, m) === false) return;
      done += 1;
      expect(copy).not.toEqual(graph);
      expect(faultsOf(copy as Graph).map((f) => f.kind)).toContain(says);
      expect(holds(copy)).toBe(false);
    }), SETTINGS);
    expect(done).toBeGreaterThan(SETTINGS.numRuns / 2);
  });

  it('can be damaged so that every kind of fault is told', () =>
    expect([...new Set(MUTATIONS.map(([, says]) => says))].sort()).toEqual(['cycle', 'dangling', 'no-contact', 'no-start', 'start-is-outcome', 'too-deep', 'two-ways-in', 'unreachable']));
});

describe('any graph at all', () => {
  it('is proved exactly when walking every way finds no fault', () => {
    const counted = { good: 0, bad: 0 };
    fc.assert(fc.property(fc.oneof(anyGraph, validGraph), (graph) => {
      const good = holds(graph);
      counted[good ? 'good' : 'bad'] += 1;
      expect(faultsOf(graph as Graph).length === 0).toBe(good);
    }), { ...SETTINGS, numRuns: 2000 });
    expect(Math.min(counted.good, counted.bad)).toBeGreaterThan(500);
  });
});
