import jsQR from 'jsqr';
import { getDocumentProxy } from 'unpdf';
import { OPS } from 'unpdf/pdfjs';

/** A node of the structure tree with its own text: what a screen reader is told. */
export interface Told {
  role: string;
  alt?: string;
  text: string;
  children: Told[];
}
interface Square {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** What stands in a PDF, read from its bytes alone. */
export interface ReadPdf {
  pages: number;
  marked: boolean;
  title: string;
  lang: string;
  outline: string[];
  tree: Told[];
  /** Text that is neither in the tree nor decoration: readers aloud would miss it or stumble on it. */
  untold: string[];
  /** Width and height of each page in points, and all text on it, decoration included. */
  sizes: [width: number, height: number][];
  perPage: string[];
  /** Drawings that are neither part of a figure nor marked as decoration. */
  unmarked: number;
  /** Least distance of any text from the edge of its page, in points. */
  margin: number;
  links: string[];
  /** Names of the fonts, each with whether its file is in the PDF. */
  fonts: { name: string; embedded: boolean }[];
  /** Rectangles filled black in a figure, in points from the lower left corner of the page. */
  squares(alt: RegExp): Square[];
}

type Node = { role: string; alt?: string; children: (Node | { type: 'content' | 'object'; id: string })[] };
type Item = { width?: number; height?: number; transform?: number[]; str?: string; hasEOL?: boolean; type?: string; id?: string | null; tag?: string };
const isNode = (child: Node['children'][number]): child is Node => 'role' in child;

/** Text by marked-content id; text outside all marks under ''. Decoration is left out. */
function textById(items: Item[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const { type, id, tag, str = '', hasEOL } of items) {
    if (type?.startsWith('begin')) open.push(tag === 'Artifact' ? 'artifact' : (id ?? open.at(-1) ?? ''));
    else if (type === 'endMarkedContent') open.pop();
    else texts.set(open.at(-1) ?? '', (texts.get(open.at(-1) ?? '') ?? '') + str + (hasEOL ? ' ' : ''));
  }
  texts.delete('artifact');
  return texts;
}

const nodesOf = (node: Node): Node[] => [node, ...node.children.filter(isNode).flatMap(nodesOf)];
const idsOf = (node: Node): string[] => node.children.flatMap((c) => (isNode(c) ? idsOf(c) : [c.id]));

const toldOf = (node: Node, texts: ReadonlyMap<string, string>): Told => ({
  role: node.role,
  ...(node.alt ? { alt: node.alt } : {}),
  text: idsOf(node).map((id) => texts.get(id) ?? '').join('').replace(/\s+/g, ' ').trim(),
  children: node.children.filter(isNode).map((child) => toldOf(child, texts)),
});

/** Every node of a tree, parents first. */
export const everyNode = (nodes: readonly Told[]): Told[] => nodes.flatMap((node) => [node, ...everyNode(node.children)]);

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const latin = Buffer.from(bytes).toString('latin1');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const sheets = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
  const trees = await Promise.all(sheets.map(async (s) => ((await s.getStructTree()) as unknown as Node)));
  const items = await Promise.all(sheets.map(async (s) => (await s.getTextContent({ includeMarkedContent: true })).items as Item[]));
  const texts = items.map(textById);
  const drawn = await Promise.all(sheets.map((s) => s.getOperatorList()));
  const tree = trees.flatMap((t, i) => t.children.filter(isNode).map((n) => toldOf(n, texts[i] ?? new Map())));
  const told = new Set(trees.flatMap((t) => idsOf(t)));
  const info = (await pdf.getMetadata()).info as Record<string, string>;
  const annotations = await Promise.all(sheets.map((s) => s.getAnnotations()));
  return {
    pages: pdf.numPages,
    marked: (await pdf.getMarkInfo())?.['Marked'] === true,
    title: info['Title'] ?? '',
    lang: info['Language'] ?? '',
    outline: ((await pdf.getOutline()) ?? []).map((o) => o.title),
    tree,
    untold: texts.flatMap((t) => [...t]).filter(([id, text]) => !told.has(id) && text.trim() !== '').map(([, text]) => text),
    sizes: sheets.map(({ view: [left = 0, bottom = 0, right = 0, top = 0] }) => [right - left, top - bottom]),
    perPage: items.map((page) => page.map((t) => `${t.str ?? ''}${t.hasEOL ? ' ' : ''}`).join('').replace(/\s+/g, ' ')),
    unmarked: drawn.reduce((sum, ops) => sum + unmarkedIn(ops.fnArray), 0),
    margin: Math.min(...sheets.flatMap((sheet, i) => (items[i] ?? []).filter((t) => t.str?.trim()).flatMap((t) => marginsOf(t, sheet.view)))),
    links: annotations.flat().map((a: { url?: string; unsafeUrl?: string }) => a.unsafeUrl ?? a.url ?? ''),
    fonts: [...latin.matchAll(/\/Type \/FontDescriptor\s+\/FontName \/(\S+)([^]*?)endobj/g)].map(([, name = '', rest = '']) => ({ name, embedded: /\/FontFile[23]? \d+ 0 R/.test(rest) })),
    squares(alt) {
      for (const i of sheets.keys()) {
        const figure = trees[i] && nodesOf(trees[i]).find((n) => n.role === 'Figure' && alt.test(n.alt ?? ''));
        if (figure) return squaresIn(drawn[i] as Drawn, idsOf(figure));
      }
      return [];
    },
  };
}


interface Drawn {
  fnArray: number[];
  argsArray: unknown[];
}
/** Paths painted outside all marks. */
function unmarkedIn(steps: readonly number[]): number {
  let depth = 0;
  return steps.filter((step) => {
    if (step === OPS.beginMarkedContent || step === OPS.beginMarkedContentProps) depth += 1;
    else if (step === OPS.endMarkedContent) depth -= 1;
    return depth === 0 && step === OPS.constructPath;
  }).length;
}

/** Distances of a text from the four edges of its page. */
function marginsOf({ transform: [, , , , x = 0, y = 0] = [], width = 0, height = 0 }: Item, [left = 0, bottom = 0, right = 0, top = 0]: number[]): number[] {
  return [x - left, y - bottom, right - x - width, top - y - height];
}

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];
const within = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];

/** Rectangles of the paths filled black between the marks of a figure, in points on the page. */
function squaresIn({ fnArray, argsArray }: Drawn, ids: readonly string[]): Square[] {
  const marks = new Set(ids.map((id) => Number(id.split('_mc')[1])));
  const found: Square[] = [];
  const saved: { matrix: Matrix; colour: string }[] = [];
  let state: { matrix: Matrix; colour: string } = { matrix: [1, 0, 0, 1, 0, 0], colour: '' };
  let inside = false;
  fnArray.forEach((fn, i) => {
    const args = (argsArray[i] ?? []) as unknown[];
    if (fn === OPS.beginMarkedContentProps) inside = marks.has(Number(args[1]));
    else if (fn === OPS.endMarkedContent) inside = false;
    else if (fn === OPS.save) saved.push({ ...state });
    else if (fn === OPS.restore) state = saved.pop() ?? state;
    else if (fn === OPS.transform) state.matrix = within(state.matrix, args as Matrix);
    else if (fn === OPS.setFillRGBColor) state.colour = String(args[0]);
    else if (fn === OPS.constructPath && inside && state.colour === '#000000') found.push(...squaresOf(Object.values((args[1] as [Record<string, number>])[0]), state.matrix));
  });
  return found;
}

/** The boxes around the parts of a path. Its numbers: 0 and 1 go to a point, 4 closes a part. */
function squaresOf(path: number[], [a, b, c, d, e, f]: Matrix): Square[] {
  const squares: Square[] = [];
  let points: [number, number][] = [];
  for (let i = 0; i < path.length; ) {
    const step = path[i];
    if (step === 0 || step === 1) {
      const [x = 0, y = 0] = [path[i + 1], path[i + 2]];
      points.push([a * x + c * y + e, b * x + d * y + f]);
      i += 3;
    } else if (step === 4) {
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      squares.push({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y });
      points = [];
      i += 1;
    } else throw new Error(`A curve (${step}) in a path that should hold squares.`);
  }
  return squares;
}

/** Reads the QR code whose figure says `alt`, from the squares drawn in the PDF. */
export function qrIn(pdf: ReadPdf, alt: RegExp): string | undefined {
  const squares = pdf.squares(alt);
  if (squares.length === 0) return undefined;
  const module = Math.min(...squares.map((s) => s.width));
  const [left, top] = [Math.min(...squares.map((s) => s.x)), Math.max(...squares.map((s) => s.y + s.height))];
  const [QUIET, PIXELS] = [4, 4];
  const side = Math.round((Math.max(...squares.map((s) => s.x + s.width)) - left) / module + 2 * QUIET) * PIXELS;
  const image = new Uint8ClampedArray(side * side * 4).fill(255);
  const pixel = (points: number) => Math.round((points / module + QUIET) * PIXELS);
  for (const { x, y, width, height } of squares)
    for (let row = pixel(top - y - height); row < pixel(top - y); row += 1)
      for (let column = pixel(x - left); column < pixel(x - left + width); column += 1) image.set([0, 0, 0], (row * side + column) * 4);
  return jsQR(image, side, side, { inversionAttempts: 'dontInvert' })?.data;
}
