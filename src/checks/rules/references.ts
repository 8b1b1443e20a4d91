import type { MdastNode } from 'satteri';
import { splitId } from '#domain/content.ts';
import { editedFile } from '#domain/edited-file.ts';
import { movedPages } from '#domain/moved.ts';
import { nearest } from '#domain/nearest.ts';
import type { Problem } from '#domain/problem.ts';
import type { Given } from '../given.ts';
import type { ContentFile } from '../read-content.ts';
import { linkFault } from './mdx-policy.ts';

type AnyNode = MdastNode & { value?: string; name?: string; url?: string; attributes?: { name?: string; value?: unknown }[]; children?: AnyNode[]; position?: { start: { line: number; column: number } } };

const textOf = (node: AnyNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** Ids that headings get in the built page, the way Astro makes them. */
export const anchorOf = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');

/** Words that say nothing of where a link leads, to somebody who hears the links read one by one. */
const MUTE = /^(?:her|klik her|tryk her|læs her|se her|læs mere|mere|link|dette link|linket)$/i;

/** Headings of each text, as the ids they get; found once for all files. */
const headingsOf = new WeakMap<readonly ContentFile[], Map<string, Set<string>>>();
function headings(files: readonly ContentFile[]): Map<string, Set<string>> {
  const known = headingsOf.get(files) ?? new Map(files.flatMap((f) => (f.body === undefined ? [] : [[f.file, new Set([...f.body.matchAll(/^#{2,6} +(.+?)\s*$/gm)].map(([, heading = '']) => anchorOf(heading.replace(/\]\([^)]*\)|[*[\]]/g, ''))))] as const])));
  headingsOf.set(files, known);
  return known;
}

/** The page somebody meant with an address that leads nowhere. */
function meant(path: string, urls: ReadonlySet<string>): string | undefined {
  const tidy = `/${path.toLowerCase().replace(/\.mdx$|index\.html$/, '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  return urls.has(tidy) ? tidy : nearest(tidy, [...urls].filter((url) => url.split('/').length === tidy.split('/').length));
}

/** Links in a text lead to pages and headings that exist, of the same municipality or shared; <Kontakt> names a contact that exists. */
export function references(tree: MdastNode, { file, id, collection }: ContentFile, { site, urls, files }: Pick<Given, 'site' | 'urls' | 'files'>): Problem[] {
  const problems: Problem[] = [];
  const municipality = collection === 'rettigheder' || collection === 'om' ? undefined : splitId(id).municipality;
  const own = site.municipalities.find((m) => m.slug === municipality);
  const contacts = new Set([...site.nationalContacts, ...(own?.contacts ?? [])].map((c) => c.id));
  const add = (node: AnyNode, message: string, fix: string, missing?: string, severity: Problem['severity'] = 'error') => {
    const at = node.position?.start ?? { line: 1, column: 1 };
    problems.push({ file, line: at.line, column: at.column, severity, rule: 'links', message, fix, ...(missing ? { missing } : {}) });
  };
  const anchors = new Set<string>();
  const collect = (node: AnyNode): void => {
    if (node.type === 'heading') anchors.add(anchorOf(textOf(node)));
    (node.children ?? []).forEach(collect);
  };
  collect(tree as AnyNode);
  /** Places on a page that can be linked to; undefined for pages that are put together from many files. */
  const placesOn = (path: string): ReadonlySet<string> | undefined => {
    if (path === site.paths.glossary()) return new Set(site.terms.map((t) => t.id));
    if (path === site.paths.sources()) return new Set(site.sources.map((s) => s.id));
    const town = site.municipalities.find((m) => path === site.paths.contacts(m.slug));
    if (town) return new Set([...town.contacts, ...site.nationalContacts].map((c) => c.id));
    const edited = editedFile(site, path);
    return edited?.endsWith('.mdx') ? headings(files).get(edited) : undefined;
  };
  const judgeLink = (node: AnyNode, url: string): void => {
    if (MUTE.test(textOf(node).trim())) add(node, `Linket hedder »${textOf(node).trim()}«. Det siger ikke, hvor det fører hen.`, 'Skriv sidens navn i den firkantede parentes, fx [samtykke](…).', undefined, 'warning');
    if (url.startsWith('#') && !anchors.has(url.slice(1))) add(node, `Linket »${url}« fører til et afsnit, der ikke findes.`, anchors.size > 0 ? `Skriv et af disse: ${[...anchors].map((a) => `#${a}`).join(', ')}.` : 'Siden har ingen overskrifter. Link til en side i stedet.');
    if (!url.startsWith('/')) return;
    const [path = '', hash] = url.split('#');
    const other = site.municipalities.find((m) => path.startsWith(m.href))?.slug;
    const now = urls.has(path) ? undefined : movedPages(site).find((moved) => moved.from === path)?.page.href;
    if (now) return add(node, `Linket »${url}« fører til en side, der er flyttet.`, `Skriv den nye adresse: ${now}.`);
    if (!urls.has(path)) {
      const near = meant(path, urls);
      return add(node, `Linket »${url}« fører til en side, der ikke findes.`, near ? `Mente I ${near}?` : 'Skriv adressen på en side, der findes. Den begynder og slutter med skråstreg.', `side:${path}`);
    }
    if (other && municipality && other !== municipality) return add(node, `Linket »${url}« fører til en anden kommune.`, 'Link kun til kommunens egne sider og de fælles sider.');
    const places = hash === undefined ? undefined : placesOn(path);
    if (hash === undefined || !places || places.has(hash)) return;
    if (path === site.paths.glossary()) return add(node, `Ordet »${hash}« står ikke i ordlisten.`, `${nearest(hash, places) ? `Mente I ${path}#${nearest(hash, places)}? ` : ''}Skriv et id fra ordliste.yaml.`, `ordliste.yaml:${hash}`);
    add(node, `Linket »${url}« fører til et afsnit, der ikke findes på siden.`, places.size > 0 ? `Skriv et af disse efter ${path}: ${[...places].map((a) => `#${a}`).join(', ')}.` : `Siden har ingen overskrifter. Skriv kun ${path}.`);
  };
  const visit = (node: AnyNode): void => {
    if (node.type === 'link' && node.url !== undefined && !linkFault(node.url)) judgeLink(node, node.url);
    // Without its kommune.yaml a municipality has no contacts to look in; that file is told of already.
    if (node.name === 'Kontakt' && (own || !municipality)) {
      const wanted = String(node.attributes?.find((a) => a.name === 'id')?.value ?? '');
      const near = nearest(wanted, contacts);
      if (!contacts.has(wanted)) add(node, `Kontakten »${wanted}« findes ikke.`, `${near ? `Mente I ${near}? ` : ''}Skriv et id fra kontakter.yaml: ${[...contacts].join(', ')}.`, `kontakter.yaml:${wanted}`);
    }
    (node.children ?? []).forEach(visit);
  };
  visit(tree as AnyNode);
  return problems;
}
