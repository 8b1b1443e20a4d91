import type { MdastNode } from 'satteri';
import type { Problem } from '#domain/problem.ts';
import type { ContentFile } from '../read-content.ts';

interface AnyNode {
  type: string;
  value?: string;
  children?: AnyNode[];
  position?: { start: { line: number; column: number; offset: number } };
}

/** Signs that stay in the text because they were not written as the signs they were meant to be. `^` is the start of a line. */
const MEANT: [pattern: RegExp, rule: string, message: string, fix: string][] = [
  [/\]\(|\]\s+\((?=\s*(?:[/#]|https?:|www\.))/u, 'links', 'Et link er ikke skrevet færdigt, så parenteserne kommer til at stå i teksten.', 'Skriv [tekst](/koege/kontakt/) uden mellemrum mellem de to parenteser, og luk dem begge.'],
  [/^#{1,6}(?:\u00a0|\p{L})|^#{2,6}\d/mu, 'overskrifter', 'Der mangler et almindeligt mellemrum efter #, så det bliver ikke til en overskrift.', 'Skriv ## og et mellemrum foran overskriften.'],
  [/^[•·▪‣○●◦–—]\s/mu, 'mdx', 'Linjen begynder med et punkttegn, der ikke bliver til en liste.', 'Skriv bindestreg og mellemrum i stedet: - Første punkt. Hvert punkt på sin linje.'],
  [/^-\p{L}|^\d{1,2}[.)]\p{Lu}/mu, 'mdx', 'Der mangler et mellemrum, så linjen bliver ikke til et punkt på en liste.', 'Skriv et mellemrum efter bindestregen eller tallet.'],
  [/\*\*/u, 'mdx', 'Stjernerne til fed skrift passer ikke sammen, så de kommer til at stå i teksten.', 'Skriv to stjerner lige før og lige efter ordene, uden mellemrum: **fed**.'],
];

const textOf = (node: AnyNode): string => (node.type === 'break' ? '\n' : (node.value ?? (node.children ?? []).map(textOf).join('')));

/** Markup that an editor began and that would stand on the page as bare signs. */
export function halfMarkup(tree: MdastNode, { file, raw }: Pick<ContentFile, 'file' | 'raw'>): Problem[] {
  const lines = raw.split('\n');
  const problems: Problem[] = [];
  /** Where a sign stands in the file: sought from the first line of its paragraph. */
  const place = (from: number, sign: string) => {
    const [first = ''] = sign.trim().split('\n');
    for (let i = from; i < lines.length; i += 1) {
      const column = (lines[i] ?? '').indexOf(first);
      if (column >= 0) return { line: i + 1, column: column + 1 };
    }
    return { line: from + 1, column: 1 };
  };
  const visit = (node: AnyNode): void => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return (node.children ?? []).forEach(visit);
    for (const [pattern, rule, message, fix] of MEANT) {
      const [found] = pattern.exec(textOf(node)) ?? [];
      if (found) problems.push({ file, ...place((node.position?.start.line ?? 1) - 1, found), severity: 'error', rule, message, fix });
    }
  };
  visit(tree as AnyNode);
  return problems;
}
