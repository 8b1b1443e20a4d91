import { mdxToMdast, type MdastNode } from 'satteri';
import type { Problem } from '#domain/problem.ts';
import { policy } from '../policy.ts';

type Attribute = { type: string; name?: string; value?: unknown };
type AnyNode = MdastNode & { name?: string | null; value?: string; depth?: number; url?: string; checked?: boolean | null; attributes?: Attribute[]; children?: AnyNode[]; position?: { start: { line: number; column: number; offset: number }; end: { offset: number } } };

/** Every node type that may stand in a text. What is not on the list is refused, known or not. */
const ALLOWED = new Set(['root', 'yaml', 'paragraph', 'heading', 'text', 'strong', 'emphasis', 'list', 'listItem', 'link', 'blockquote', 'break', 'thematicBreak', 'table', 'tableRow', 'tableCell', 'mdxJsxFlowElement', 'mdxJsxTextElement']);

const REFUSED: Record<string, [message: string, fix: string]> = {
  mdxjsEsm: ['Her står kode (import eller export).', 'Slet linjen. Begynder en sætning med ordet import eller export, så skriv den om.'],
  mdxFlowExpression: ['Her står en krøllet parentes, som læses som kode.', 'Slet { og }, eller skriv almindelige parenteser ( ).'],
  mdxTextExpression: ['Her står en krøllet parentes, som læses som kode.', 'Slet { og }, eller skriv almindelige parenteser ( ).'],
  html: ['Her står HTML.', 'Skriv almindelig tekst i stedet.'],
  image: ['Her står et billede. Siden bruger ikke billeder.', 'Beskriv det med ord.'],
  imageReference: ['Her står et billede. Siden bruger ikke billeder.', 'Beskriv det med ord.'],
  code: ['Her står en kodeblok. Det sker også, når en linje er rykket fire mellemrum ind.', 'Fjern indrykningen eller de tre accenttegn.'],
  inlineCode: ['Her står kode mellem accenttegn.', 'Skriv almindelig tekst, eller brug **fed**.'],
  definition: ['Her står en henvisning i bunden af teksten.', 'Skriv linket direkte: [tekst](/koege/kontakt/).'],
  linkReference: ['Her står et link med henvisning.', 'Skriv linket direkte: [tekst](/koege/kontakt/).'],
  delete: ['Her står gennemstreget tekst.', 'Slet teksten, hvis den ikke gælder.'],
};

const textOf = (node: AnyNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

const TOO_DEEP: [message: string, fix: string] = ['Her står for mange lister, citater eller bokse inden i hinanden.', 'Skriv det som almindelige afsnit.'];

/** Turns the parser's English message into what an editor most likely did. */
function parseFault(message: string): [message: string, fix: string] {
  if (message.includes('`{`') || message.includes('expression')) return ['Der står en krøllet parentes { eller }, som ikke er lukket.', 'Slet den, eller skriv almindelige parenteser ( ).'];
  if (message.includes('`!`')) return ['Her står en kommentar (<!-- -->).', 'Slet den. Kommentarer hører ikke til i teksten.'];
  if (message.includes('closing tag') || message.includes('end-tag') || message.includes('close')) return ['En boks er åbnet, men ikke lukket, eller lukket forkert.', 'Skriv fx <Boks titel="Husk"> på én linje og </Boks> på en linje for sig.'];
  return ['Tegnet < står et sted, hvor det læses som kode.', 'Skriv »under 3 år« i stedet for <3 år, og skriv adresser uden < og >.'];
}

/** Internal links only: root-relative, normalised, no userinfo, no backslash, no scheme. */
export function linkFault(url: string): [message: string, fix: string] | undefined {
  const fix = 'Skriv en adresse på siden selv, fx /koege/kontakt/ eller #afsnit. Andre sider hører til i kilder.yaml eller kontakter.yaml.';
  if (/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/.test(url)) return ['Linket har skjulte tegn eller mellemrum.', fix];
  if (/^#[a-z0-9-]+$/.test(url)) return undefined;
  if (!url.startsWith('/') || url.startsWith('//') || url.includes('\\') || url.includes('&') || url.includes('@') || url.includes('?') || url.includes('%')) return [`Linket »${url}« fører ikke til en side her.`, fix];
  const resolved = URL.canParse(url, 'https://siden.invalid') ? new URL(url, 'https://siden.invalid') : undefined;
  if (!resolved || resolved.host !== 'siden.invalid' || resolved.pathname + resolved.hash !== url) return [`Linket »${url}« kan ikke læses.`, fix];
  return undefined;
}

function jsxFault(node: AnyNode): [message: string, fix: string] | undefined {
  const known = Object.keys(policy.components);
  const name = node.name ?? '';
  const rules = policy.components[name];
  if (!rules || !Object.hasOwn(policy.components, name)) {
    return [`<${name}> kan ikke bruges.`, `Skriv almindelig tekst, eller brug en af disse: ${known.map((k) => `<${k}>`).join(', ')}.`];
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
 * Judges one MDX text by the syntax tree the build itself uses: an allow-list of node types, components, attributes and links.
 * @returns the faults (positions from the first line of `source`) and, when it could be parsed, the tree
 */
export function judgeMdx(source: string, file: string): { problems: Problem[]; tree?: MdastNode } {
  const problems: Problem[] = [];
  const add = (at: { line: number; column: number }, [message, fix]: [string, string], rule = 'mdx') => problems.push({ file, line: at.line, column: at.column, severity: 'error', rule, message, fix });
  let tree: AnyNode;
  try {
    tree = mdxToMdast(source) as AnyNode;
  } catch (error) {
    const text = String((error as Error).message);
    const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(text) ?? [];
    add({ line: Number(line), column: Number(column) }, parseFault(text));
    return { problems };
  }
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
    }
    if (node.type === 'listItem' && typeof node.checked === 'boolean') add(at, ['Her står en afkrydsningsboks.', 'Slet [ ]. Skriv en almindelig liste, fx i <Huskeliste titel="…">.']);
    if (node.type === 'heading') {
      const level = node.depth ?? 1;
      if (level === 1) add(at, ['Overskriften har ét #. Den øverste overskrift kommer fra titel.', 'Skriv ## foran.'], 'overskrifter');
      else if (level > heading + 1) add(at, [`Overskriften springer fra niveau ${heading} til ${level}.`, `Skriv ${'#'.repeat(heading + 1)} foran.`], 'overskrifter');
      if (textOf(node).trim() === '') add(at, ['Overskriften er tom.', 'Skriv noget efter #, eller slet linjen.'], 'overskrifter');
      heading = level;
    }
    for (const child of node.children ?? []) visit(child, depth + 1);
  };
  visit(tree);
  return { problems, tree };
}
