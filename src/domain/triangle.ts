import { wrap } from './path-map.ts';

/** One band of the drawn triangle: a polygon, where its number stands, and its name beside it in lines, in the units of the view box. */
export interface Band {
  order: number;
  points: string;
  x: number;
  y: number;
  /** Upper edge; every band is as high as the drawing says. */
  top: number;
  label: { x: number; lines: { text: string; y: number }[] };
}

/** The drawing: bands from the broad base (first) to the top, the names at their right. */
export interface TriangleFigure {
  width: number;
  height: number;
  /** Height of one band. */
  band: number;
  bands: Band[];
}

const WIDTH = 320;
const BASE = 146;
const LOWEST_BAND = 58;
/** Room for the line around the outermost edge, and for the sun at the top. */
const EDGE = 7;
/** Letters as wide as the bold ones of the reader's own level: what is too long is cut off. */
const LABEL = { x: BASE + 10, line: 20, letter: 11.2 } as const;

/** A triangle cut into as many bands as there are levels; the first stands at the bottom. */
export function triangleFigure(levels: readonly { order: number; title: string }[]): TriangleFigure {
  const labels = levels.map((l) => wrap(l.title, WIDTH - LABEL.x, LABEL.letter));
  const band = Math.max(LOWEST_BAND, ...labels.map((lines) => lines.length * LABEL.line + 14));
  const height = band * levels.length;
  const half = (y: number) => ((BASE / 2 - EDGE) * y) / height;
  const round = (n: number) => Math.round(n * 10) / 10;
  const bands = levels.map(({ order }, i): Band => {
    const top = height - band * (i + 1);
    const bottom = top + band;
    const corners = [[BASE / 2 - half(top), top], [BASE / 2 + half(top), top], [BASE / 2 + half(bottom), bottom], [BASE / 2 - half(bottom), bottom]] as const;
    const points = (top === 0 ? corners.slice(1) : corners).map(([x, y]) => `${round(x)},${round(y + EDGE)}`).join(' ');
    const lines = labels[i] ?? [];
    const first = top + EDGE + (band - (lines.length - 1) * LABEL.line) / 2;
    return { order, points, x: BASE / 2, y: round(top + EDGE + band * (top === 0 ? 0.72 : 0.5)), top: top + EDGE, label: { x: LABEL.x, lines: lines.map((text, n) => ({ text, y: round(first + n * LABEL.line) })) } };
  });
  return { width: WIDTH, height: height + 2 * EDGE, band, bands };
}
