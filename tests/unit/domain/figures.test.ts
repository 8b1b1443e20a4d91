import { describe, expect, it } from 'vitest';
import { pathMap, wrap, type PathTree } from '#domain/path-map.ts';
import { triangleFigure } from '#domain/triangle.ts';

describe('the drawn triangle', () => {
  const levels = ['Hverdagen i gruppen', 'Særlige indsatser i dagtilbuddet', 'Råd fra PPR og forebyggende rådgivere', 'Flere arbejder sammen om barnet', 'Specialtilbud'].map((title, i) => ({ order: i + 1, title }));
  const figure = triangleFigure(levels);
  const xs = (points: string) => points.split(' ').map((p) => Number(p.split(',')[0]));
  const width = (points: string) => Math.max(...xs(points)) - Math.min(...xs(points));

  it('has one band a level, the broad base first', () => {
    expect(figure.bands.map((b) => b.order)).toEqual([1, 2, 3, 4, 5]);
    const widths = figure.bands.map((b) => width(b.points));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(figure.bands[0]?.y).toBeGreaterThan(figure.bands[4]?.y ?? Infinity);
  });
  it('ends in a point at the top and stays inside the drawing', () => {
    expect(figure.bands.at(-1)?.points.split(' ')).toHaveLength(3);
    for (const { points } of figure.bands)
      for (const point of points.split(' ')) {
        const [x = -1, y = -1] = point.split(',').map(Number);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(figure.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(figure.height);
      }
  });
  it('writes the whole name of each level beside its band, within the band', () => {
    expect(figure.bands.map((b) => b.label.lines.map((l) => l.text).join(' '))).toEqual(levels.map((l) => l.title));
    for (const { top, label } of figure.bands)
      for (const { y } of label.lines) {
        expect(y).toBeGreaterThan(top);
        expect(y).toBeLessThan(top + figure.band);
      }
  });
  it('draws a single level too', () => {
    expect(triangleFigure(levels.slice(0, 1)).bands).toHaveLength(1);
  });
});

describe('the drawn contact path', () => {
  const leaf = (title: string, answer: string): PathTree => ({ node: { title, kind: 'outcome' } as PathTree['node'], answer, next: [] });
  const tree: PathTree = { node: { title: 'Hvor er jeres barn i dag?', kind: 'question' } as PathTree['node'], next: [leaf('Tal med pædagogerne', 'Barnet går i dagtilbud'), leaf('Kontakt sundhedsplejersken, hvis barnet passes hjemme hele dagen', 'Barnet er hjemme')] };

  it('gives every node a row, children below and to the right of their question', () => {
    const { rows } = pathMap(tree);
    expect(rows).toHaveLength(3);
    expect(rows[1]?.x).toBeGreaterThan(rows[0]?.x ?? 0);
    expect(rows.map((r) => r.y)).toEqual(rows.map((r) => r.y).sort((a, b) => a - b));
    expect(rows.slice(1).map((r) => r.from)).toEqual([rows[0]?.y, rows[0]?.y]);
  });
  it('breaks long titles at spaces and loses no word', () => {
    const lines = wrap('Kontakt sundhedsplejersken, hvis barnet passes hjemme', 160, 8);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Kontakt sundhedsplejersken, hvis barnet passes hjemme');
  });
  it('has room for its last row', () => {
    const map = pathMap(tree);
    expect(map.height).toBeGreaterThan((map.rows.at(-1)?.y ?? 0) + 20);
  });
});
