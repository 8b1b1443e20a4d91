import { START } from './contact-path.ts';
import type { Municipality, NodePage } from './site.ts';

/** One node of the contact path with the answer that leads to it and what follows: the path as a tree. */
export interface PathTree {
  node: NodePage;
  /** The answer that leads here; undefined at the start. */
  answer?: string;
  next: PathTree[];
}

/** The whole path from the start. An outcome with several ways in stands once at the end of each. */
export function pathTree(m: Municipality): PathTree | undefined {
  const nodes = new Map(m.nodes.map((n) => [n.slug, n]));
  const grow = (slug: string, answer?: string): PathTree | undefined => {
    const node = nodes.get(slug);
    if (!node) return undefined;
    const next = node.kind === 'question' ? node.choices.flatMap((c) => grow(c.to, c.text) ?? []) : [];
    return { node, next, ...(answer ? { answer } : {}) };
  };
  return m.routes.length > 0 ? grow(START) : undefined;
}

/** One row of the drawn map, in the units of the view box. */
export interface MapRow {
  x: number;
  y: number;
  /** Where the line from the parent begins; undefined at the start. */
  from?: number;
  isOutcome: boolean;
  answer: string[];
  title: string[];
}
export interface PathMap {
  width: number;
  height: number;
  rows: MapRow[];
}

/** As wide as the text of the smallest phone, so that no letter is drawn smaller than it says. */
const WIDTH = 288;
const INDENT = 16;
const LINE = { answer: 18, title: 21 } as const;
const GAP = 14;
/** Width of a letter at the two sizes, contacts in bold, on the wide side: what is too long is cut off. */
const LETTER = { answer: 7.7, title: 10.2 } as const;

/** Breaks a text into lines of at most `width` units, at spaces. */
export function wrap(text: string, width: number, letter: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && longer.length * letter > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Lays the tree out from top to bottom, narrow enough for the smallest phone. */
export function pathMap(tree: PathTree): PathMap {
  const rows: MapRow[] = [];
  let y = 12;
  const place = (branch: PathTree, depth: number, from?: number): void => {
    const x = 8 + depth * INDENT;
    const room = WIDTH - x - 12;
    const answer = branch.answer ? wrap(branch.answer, room, LETTER.answer) : [];
    const title = wrap(branch.node.title, room, LETTER.title);
    rows.push({ x, y, isOutcome: branch.node.kind === 'outcome', answer, title, ...(from === undefined ? {} : { from }) });
    const own = y;
    y += answer.length * LINE.answer + title.length * LINE.title + GAP;
    for (const next of branch.next) place(next, depth + 1, own);
  };
  place(tree, 0);
  return { width: WIDTH, height: y, rows };
}

export const MAP_LINE = LINE;
export const MAP_INDENT = INDENT;

/** The tree as text, for the terminal and for people who build the path. */
export function pathText(tree: PathTree, indent = ''): string {
  const own = `${indent}${tree.answer ? `»${tree.answer}« → ` : ''}${tree.node.title}${tree.node.kind === 'outcome' ? ` [${tree.node.contacts.map((c) => c.name).join(', ')}]` : ''}`;
  return [own, ...tree.next.map((n) => pathText(n, `${indent}   `))].join('\n');
}
