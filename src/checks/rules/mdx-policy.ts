import { mdxToMdast, type MdastNode } from 'satteri';
import type { Problem } from '#domain/problem.ts';
import { insteadOf, parseFault, REFUSED, takeOut, type Words } from '../mdx-words.ts';
import { policy } from '../policy.ts';

type Attribute = { type: string; name?: string; value?: unknown };
type AnyNode = MdastNode & { name?: string | null; value?: string; depth?: number; url?: string; checked?: boolean | null; attributes?: Attribute[]; children?: AnyNode[]; position?: { start: { line: number; column: number; offset: number }; end: { offset: number } } };

/** Every node type that may stand in a text. What is not on the list is refused, known or not. */
const ALLOWED = new Set(['root', 'yaml', 'paragraph', 'heading', 'text', 'strong', 'emphasis', 'list', 'listItem', 'link', 'blockquote', 'break', 'thematicBreak', 'table', 'tableRow', 'tableCell', 'mdxJsxFlowElement', 'mdxJsxTextElement']);

const textOf = (node: AnyNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

const TOO_DEEP: Words = ['Her står for mange lister, citater eller bokse inden i hinanden.', 'Skriv det som almindelige afsnit.'];

/** Internal links only: root-relative, normalised, no userinfo, no backslash, no scheme. */
export function linkFault(url: string): Words | undefined {
  const fix = /^https?:/i.test(url)
    ? 'Andre hjemmesider skrives under url i kilder.yaml eller under hjemmeside i kontakter.yaml. I teksten må sidens navn gerne stå uden link: borger.dk.'
    : `Skriv en adresse på siden selv, fx /koege/kontakt/ eller #afsnit${/\.mdx$/.test(url) ? ', ikke filens navn' : ''}. Andre sider hører til i kilder.yaml eller kontakter.yaml.`;
  if (url === '') return ['Linket er tomt.', 'Skriv adressen i den runde parentes: [tekst](/koege/kontakt/).'];
  if (/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/.test(url)) return ['Linket har skjulte tegn eller mellemrum.', fix];
  const [, path = '', place] = /^([^#]*)(#[a-z0-9æøåéü-]+)?$/.exec(url) ?? [];
  if (path === '' && place) return undefined;
  if (!path.startsWith('/') || /^\/\/|[\\&@?%]/.test(path)) return [`Linket »${url}« fører ikke til en side her.`, /^[a-z0-9-]+\/[a-z0-9/-]*(?:#.*)?$/.test(url) ? `Skriv skråstreg foran: /${url}.` : fix];
  const resolved = URL.canParse(path, 'https://siden.invalid') ? new URL(path, 'https://siden.invalid') : undefined;
  if (!resolved || resolved.host !== 'siden.invalid' || resolved.pathname !== path || /[^\u0021-\u007e]/.test(path)) return [`Linket »${url}« kan ikke læses.`, /[æøå]/.test(path) ? `Skriv ae, oe og aa for æ, ø og å: ${path.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')}.` : fix];
  return undefined;
}

function jsxFault(node: AnyNode): Words | undefined {
  const known = Object.keys(policy.components);
  const name = node.name ?? '';
  const rules = policy.components[name];
  if (!rules || !Object.hasOwn(policy.components, name)) {
    return [`<${name}> kan ikke bruges.`, insteadOf(name, known)];
  }
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !rules.attributes.includes(attribute.name ?? ''))
      return [`<${name}> har en egenskab, der ikke kan bruges${attribute.name ? `: ${attribute.name}` : ''}.`, `Brug kun ${rules.attributes.map((a) => `${a}="…"`).join(' ')}.`];
    if (/[<>{}&]/.test(attribute.value)) return [`Teksten i ${attribute.name} har tegn, der læses som kode.`, 'Skriv almindelig tekst uden < > { } &.'];
  }
  const names = (node.attributes ?? []).map((a) => a.name);
  const twice = names.find((n, i) => names.indexOf(n) !== i);
  if (twice) return [`<${name}> har ${twice} to gange.`, 'Slet den ene.'];
  const missing = rules.required.find((r) => !(node.attributes ?? []).some((a) => a.name === r));
  return missing ? [`<${name}> mangler ${missing}="…".`, `Skriv <${name} ${missing}="…">.`] : undefined;
}

/**
 * Reads a text as the build does. One slip stops the parser, so the slip is told and taken out, and the rest is read again.
 * @returns the faults and a tree: of the whole text when there is no fault, else of what is left of it
 */
function read(source: string): { faults: { line: number; column: number; words: Words }[]; tree?: AnyNode } {
  const faults: { line: number; column: number; words: Words }[] = [];
  const lines = source.split('\n');
  while (faults.length < policy.maxFaults) {
    try {
      return { faults, tree: mdxToMdast(lines.join('\n')) as AnyNode };
    } catch (error) {
      const text = String((error as Error).message);
      const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(text) ?? [];
      const at = { line: Number(line), column: Number(column) };
      faults.push({ ...at, words: parseFault(text, (lines[at.line - 1] ?? '').slice(at.column - 1)) });
      if (!takeOut(lines, at, text)) break;
    }
  }
  return { faults };
}

/**
 * Judges one MDX text by the syntax tree the build itself uses: an allow-list of node types, components, attributes and links.
 * @returns the faults (positions from the first line of `source`) and, when it could be parsed, the tree
 */
export function judgeMdx(source: string, file: string): { problems: Problem[]; tree?: MdastNode } {
  const problems: Problem[] = [];
  const add = (at: { line: number; column: number }, [message, fix]: Words, rule = 'mdx') => problems.push({ file, line: at.line, column: at.column, severity: 'error', rule, message, fix });
  const { faults, tree } = read(source);
  for (const { words, ...at } of faults) add(at, words);
  if (!tree) return { problems };
  let heading = 1;
  const visit = (node: AnyNode, depth = 0): void => {
    const at = node.position?.start ?? { line: 1, column: 1, offset: 0 };
    if (depth > policy.maxDepth) {
      if (!problems.some((p) => p.message === TOO_DEEP[0])) add(at, TOO_DEEP);
      return;
    }
    if (!ALLOWED.has(node.type)) {
      add(at, REFUSED[node.type] ?? [`Her står noget, siden ikke kan vise (${node.type}).`, 'Skriv det som almindelig tekst.']);
      return;
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const fault = jsxFault(node);
      if (fault) {
        add(at, fault);
        return;
      }
    }
    if (node.type === 'link') {
      const whole = source.slice(at.offset, node.position?.end.offset ?? at.offset);
      const written = whole.slice(Math.max(0, whole.indexOf('](')));
      const fault = linkFault(node.url ?? '') ?? (/&[#a-zA-Z]/.test(written) ? linkFault('&…;') : undefined);
      if (fault) add(at, fault, 'links');
      else if (textOf(node).trim() === '') add(at, ['Linket har ingen tekst.', 'Skriv i den firkantede parentes, hvor linket fører hen: [samtykke](/koege/samarbejde/samtykke/).'], 'links');
    }
    if (node.type === 'listItem' && typeof node.checked === 'boolean') add(at, ['Her står en afkrydsningsboks.', 'Slet [ ]. Skriv en almindelig liste, fx i <Huskeliste titel="…">.']);
    if (node.type === 'heading') {
      const level = node.depth ?? 1;
      if (!source.startsWith('#', at.offset) && level > 1) add(at, ['Linjen bliver til en overskrift, fordi der står --- lige under den.', 'Skriv en tom linje imellem. Skal det være en overskrift, så skriv ## foran i stedet.'], 'overskrifter');
      else if (level === 1) add(at, ['Overskriften har ét #. Den øverste overskrift kommer fra titel.', 'Skriv ## foran.'], 'overskrifter');
      else if (level > heading + 1) add(at, [`Overskriften springer fra niveau ${heading} til ${level}.`, `Skriv ${'#'.repeat(heading + 1)} foran.`], 'overskrifter');
      if (textOf(node).trim() === '') add(at, ['Overskriften er tom.', 'Skriv noget efter #, eller slet linjen.'], 'overskrifter');
      heading = level;
    }
    for (const child of node.children ?? []) visit(child, depth + 1);
  };
  visit(tree);
  return { problems, tree };
}
