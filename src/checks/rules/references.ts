import type { MdastNode } from 'satteri';
import type { Problem } from '#domain/problem.ts';
import { movedPages } from '#domain/moved.ts';
import type { Site } from '#domain/site.ts';
import { splitId } from '#domain/content.ts';
import type { ContentFile } from '../read-content.ts';

type AnyNode = MdastNode & { value?: string; name?: string; url?: string; attributes?: { name?: string; value?: unknown }[]; children?: AnyNode[]; position?: { start: { line: number; column: number } } };

const textOf = (node: AnyNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** Ids that headings get in the built page, the way Astro makes them. */
export const anchorOf = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');

/**
 * Links in a text lead to pages and headings that exist, of the same municipality or shared; <Kontakt> names a contact that exists.
 * @param urls every page of the site
 */
export function references(tree: MdastNode, { file, id, collection }: ContentFile, site: Site, urls: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const municipality = collection === 'rettigheder' || collection === 'om' ? undefined : splitId(id).municipality;
  const own = site.municipalities.find((m) => m.slug === municipality);
  const contacts = new Set([...site.nationalContacts, ...(own?.contacts ?? [])].map((c) => c.id));
  const add = (node: AnyNode, message: string, fix: string, missing?: string) => {
    const at = node.position?.start ?? { line: 1, column: 1 };
    problems.push({ file, line: at.line, column: at.column, severity: 'error', rule: 'links', message, fix, ...(missing ? { missing } : {}) });
  };
  const anchors = new Set<string>();
  const collect = (node: AnyNode): void => {
    if (node.type === 'heading') anchors.add(anchorOf(textOf(node)));
    (node.children ?? []).forEach(collect);
  };
  collect(tree as AnyNode);
  const visit = (node: AnyNode): void => {
    if (node.type === 'link' && node.url?.startsWith('#') && !anchors.has(node.url.slice(1))) add(node, `Linket »${node.url}« fører til et afsnit, der ikke findes.`, 'Skriv overskriften med små bogstaver og bindestreger efter #.');
    if (node.type === 'link' && node.url?.startsWith('/')) {
      const [path = '', hash] = node.url.split('#');
      const other = site.municipalities.find((m) => path.startsWith(m.href))?.slug;
      const now = urls.has(path) ? undefined : movedPages(site).find((moved) => moved.from === path)?.page.href;
      if (now) add(node, `Linket »${node.url}« fører til en side, der er flyttet.`, `Skriv den nye adresse: ${now}.`);
      else if (!urls.has(path)) add(node, `Linket »${node.url}« fører til en side, der ikke findes.`, 'Skriv adressen på en side, der findes. Den begynder og slutter med skråstreg.', `side:${path}`);
      else if (other && municipality && other !== municipality) add(node, `Linket »${node.url}« fører til en anden kommune.`, 'Link kun til kommunens egne sider og de fælles sider.');
      else if (hash && path === site.paths.glossary() && !site.terms.some((t) => t.id === hash)) add(node, `Ordet »${hash}« står ikke i ordlisten.`, 'Skriv et id fra ordliste.yaml.', `ordliste.yaml:${hash}`);
    }
    // Without its kommune.yaml a municipality has no contacts to look in; that file is told of already.
    if (node.name === 'Kontakt' && (own || !municipality)) {
      const wanted = String(node.attributes?.find((a) => a.name === 'id')?.value ?? '');
      if (!contacts.has(wanted)) add(node, `Kontakten »${wanted}« findes ikke.`, `Skriv et id fra kontakter.yaml: ${[...contacts].join(', ')}.`, `kontakter.yaml:${wanted}`);
    }
    (node.children ?? []).forEach(visit);
  };
  visit(tree as AnyNode);
  return problems;
}
