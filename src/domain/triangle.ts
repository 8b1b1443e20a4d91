/** One band of the drawn triangle: a polygon and where its number stands, in the units of the view box. */
export interface Band {
  order: number;
  points: string;
  x: number;
  y: number;
}

/** The drawing: bands from the broad base (first) to the top. */
export interface TriangleFigure {
  width: number;
  height: number;
  bands: Band[];
}

const WIDTH = 320;
const BAND = 62;
/** Room for the line around the outermost edge. */
const EDGE = 3;

/** A triangle cut into as many bands as there are levels; the first stands at the bottom. */
export function triangleFigure(orders: readonly number[]): TriangleFigure {
  const height = BAND * orders.length;
  const half = (y: number) => ((WIDTH / 2 - EDGE) * y) / height;
  const round = (n: number) => Math.round(n * 10) / 10;
  const bands = orders.map((order, i) => {
    const top = height - BAND * (i + 1);
    const bottom = top + BAND;
    const corners = [[WIDTH / 2 - half(top), top], [WIDTH / 2 + half(top), top], [WIDTH / 2 + half(bottom), bottom], [WIDTH / 2 - half(bottom), bottom]] as const;
    const points = (top === 0 ? corners.slice(1) : corners).map(([x, y]) => `${round(x)},${round(y + EDGE)}`).join(' ');
    return { order, points, x: WIDTH / 2, y: round(top + EDGE + BAND * (top === 0 ? 0.72 : 0.5)) };
  });
  return { width: WIDTH, height: height + 2 * EDGE, bands };
}
