import type { ContactPathNode } from '../schemas/contact-path.ts';

/** Longest way a parent may have to go, counted in questions (design: numbers). */
export const MAX_QUESTIONS = 4;
export const START = 'start';

type Node = Pick<ContactPathNode, 'kind'> & { choices?: readonly { text: string; to: string }[]; contacts?: readonly string[] };
/** A municipality's nodes by slug. */
export type Graph = ReadonlyMap<string, Node>;

/** A fault in the graph. `answer` is the index of the choice at fault. */
export interface GraphFault {
  kind: 'no-start' | 'start-is-outcome' | 'dangling' | 'unreachable' | 'cycle' | 'too-deep' | 'two-ways-in' | 'no-contact';
  node: string;
  answer?: number;
  /** For `dangling` the missing node; for `cycle`, `too-deep` and `two-ways-in` the other node. */
  to?: string;
}

/** One whole way: the questions passed with the answers chosen, and the outcome it ends at. */
export interface Route {
  steps: { node: string; answer: string }[];
  outcome: string;
}

const choicesOf = (node: Node | undefined) => node?.choices ?? [];

/** Proves a contact path: everything reachable, every answer leads on, no cycle, questions form a tree, at most MAX_QUESTIONS. */
export function faultsOf(graph: Graph): GraphFault[] {
  const faults: GraphFault[] = [];
  const start = graph.get(START);
  if (!start) faults.push({ kind: 'no-start', node: START });
  if (start?.kind === 'outcome') faults.push({ kind: 'start-is-outcome', node: START });

  const waysIn = new Map<string, string[]>();
  for (const [slug, node] of graph) {
    if (node.kind === 'outcome' && (node.contacts ?? []).length === 0) faults.push({ kind: 'no-contact', node: slug });
    choicesOf(node).forEach(({ to }, answer) => {
      const target = graph.get(to);
      if (!target) faults.push({ kind: 'dangling', node: slug, answer, to });
      else if (target.kind === 'question') waysIn.set(to, [...(waysIn.get(to) ?? []), slug]);
    });
  }
  for (const [slug, from] of waysIn) if (from.length > 1) faults.push({ kind: 'two-ways-in', node: slug, to: from.join(', ') });

  // Without a start nothing can be reached; saying so of every node would hide the cause.
  if (!start) return faults;
  const seen = new Set<string>();
  const walk = (slug: string, way: readonly string[]): void => {
    const node = graph.get(slug);
    if (!node) return;
    seen.add(slug);
    const questions = node.kind === 'question' ? way.length + 1 : way.length;
    if (node.kind === 'question' && questions > MAX_QUESTIONS) faults.push({ kind: 'too-deep', node: slug, to: way.join(' > ') });
    choicesOf(node).forEach(({ to }, answer) => {
      if (to === slug || way.includes(to)) faults.push({ kind: 'cycle', node: slug, answer, to });
      else walk(to, [...way, slug]);
    });
  };
  walk(START, []);
  for (const slug of graph.keys()) if (!seen.has(slug)) faults.push({ kind: 'unreachable', node: slug });
  return faults;
}

/** All ways from the start to an outcome. Only call it on a graph without faults. */
export function routesOf(graph: Graph): Route[] {
  const walk = (slug: string, steps: Route['steps']): Route[] => {
    const node = graph.get(slug);
    if (!node) return [];
    if (node.kind === 'outcome') return [{ steps, outcome: slug }];
    return choicesOf(node).flatMap(({ to, text }) => walk(to, [...steps, { node: slug, answer: text }]));
  };
  return walk(START, []);
}

/** The questions and answers that lead to a node; undefined when several ways lead there, so no story can be told. */
export function wayTo(graph: Graph, target: string): Route['steps'] | undefined {
  const ways: Route['steps'][] = [];
  const walk = (slug: string, steps: Route['steps']): void => {
    if (slug === target) ways.push(steps);
    for (const { to, text } of choicesOf(graph.get(slug))) walk(to, [...steps, { node: slug, answer: text }]);
  };
  walk(START, []);
  return ways.length === 1 ? ways[0] : undefined;
}
