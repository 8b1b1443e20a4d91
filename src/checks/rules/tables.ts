import type { MdastNode } from 'satteri';
import type { Problem } from '#domain/problem.ts';
import { policy } from '../policy.ts';
import type { ContentFile } from '../read-content.ts';

interface AnyNode {
  type: string;
  value?: string;
  children?: AnyNode[];
  position?: { start: { line: number; column: number } } | undefined;
}

const textOf = (node: AnyNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** Tables a telephone can show and a screen reader can read: headed, narrow, without holes. */
export function tables(tree: MdastNode, { file }: Pick<ContentFile, 'file'>): Problem[] {
  const problems: Problem[] = [];
  const add = (node: AnyNode, message: string, fix: string) => problems.push({ file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1, severity: 'error', rule: 'tabeller', message, fix });
  const visit = (node: AnyNode): void => {
    if (node.type === 'paragraph' && /^\|.*\|\s*$/m.test(textOf(node))) add(node, 'Her står lodrette streger, som i en tabel, men det bliver ikke til en tabel.', 'Skriv linjen | --- | --- | under overskrifterne, og en tom linje før og efter tabellen.');
    if (node.type !== 'table') return (node.children ?? []).forEach(visit);
    const [head, ...rows] = node.children ?? [];
    const columns = head?.children ?? [];
    if (columns.some((cell) => textOf(cell).trim() === '')) add(node, 'Tabellen har en kolonne uden overskrift.', 'Skriv en overskrift over hver kolonne.');
    if (columns.length > policy.tableColumns) add(node, `Tabellen har ${columns.length} kolonner. Det er for mange på en telefon.`, `Brug højst ${policy.tableColumns} kolonner, eller skriv det som en liste.`);
    if (rows.length === 0) add(node, 'Tabellen har ingen rækker under overskrifterne.', 'Skriv mindst én række, eller slet tabellen.');
    for (const row of rows) {
      if ((row.children ?? []).length !== columns.length) add(row, 'Rækken har et andet antal felter end overskrifterne.', 'Skriv lige mange | i alle rækker.');
    }
  };
  visit(tree as AnyNode);
  return problems;
}
