import type PDFDocument from 'pdfkit';
import type { Structure } from 'pdfkit';
import { linesOf, type Line, type Measure, type Run } from './lines.ts';
import type { Colours, Face } from './looks.ts';

/** Where a block is drawn: its upper left corner and its width, in points from the upper left corner of the page. */
export interface Place {
  x: number;
  y: number;
  width: number;
}

/** Something with a height that can be drawn. Drawing takes exactly the height that was measured. */
export interface Block {
  height(width: number): number;
  draw(place: Place, parent: Structure): void;
}

/** A block that remembers what it measured: what it is made of is asked once for each width. */
export function block<T>(plan: (width: number) => T, heightOf: (plan: T, width: number) => number, draw: (plan: T, place: Place, parent: Structure) => void): Block {
  const known = new Map<number, { plan: T; height: number }>();
  const at = (width: number) => {
    const found = known.get(width);
    if (found) return found;
    const made = plan(width);
    const entry = { plan: made, height: heightOf(made, width) };
    known.set(width, entry);
    return entry;
  };
  return { height: (width) => at(width).height, draw: (place, parent) => draw(at(place.width).plan, place, parent) };
}

/** The look of a paragraph: face, size and line height in points. */
export interface Style {
  face: Face;
  size: number;
  leading: number;
  colour: string;
}

/** A tagged document and the blocks it is made of. */
export class Sheet {
  readonly doc: PDFDocument;
  readonly colours: Colours;

  constructor(doc: PDFDocument, colours: Colours) {
    this.doc = doc;
    this.colours = colours;
  }

  /** Draws what only the eye needs; readers aloud pass it by. */
  decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type }).save();
    draw();
    this.doc.restore().endMarkedContent();
  }

  private face(style: Style, run: Run): PDFDocument {
    return this.doc.font(run.strong ? 'strong' : style.face).fontSize(style.size);
  }

  /** One line of text, its middle on the line's middle. Used inside marked content. */
  private fragments(line: Line, style: Style, place: Place, wanted: Run): void {
    let { x } = place;
    for (const { run, text, width } of line) {
      if (run === wanted) this.face(style, run).fillColor(run.link && !run.strong ? this.colours.accent : style.colour).text(text, x, place.y + style.leading / 2 + style.size * 0.34, { lineBreak: false, baseline: 'alphabetic' });
      x += width;
    }
  }

  private link(parent: Structure, run: Run, lines: Line[], style: Style, place: Place): void {
    const url = run.link ?? '';
    const element = this.doc.struct('Link', {}, [
      () =>
        lines.forEach((line, i) => {
          const at = line.findIndex((part) => part.run === run);
          if (at < 0) return;
          const y = place.y + i * style.leading;
          this.fragments(line, style, { ...place, y }, run);
          const before = line.slice(0, at).reduce((sum, part) => sum + part.width, 0);
          this.doc.link(place.x + before, y, line[at]?.width ?? 0, style.leading, url, { structParent: element, Contents: new String(url) });
        }),
    ]);
    parent.add(element);
  }

  /** A paragraph, or a heading when the tag says so. Headings also stand in the outline. */
  text(tag: 'P' | 'H1' | 'H2' | 'H3' | 'LBody', runs: readonly Run[], style: Style): Block {
    const measure: Measure = (text, run) => this.face(style, run).widthOfString(text);
    const words = runs.map((r) => r.text).join('');
    const strange = [...words].find((sign) => !this.face(style, runs[0] ?? { text: '' })._font.font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
    if (strange) throw new Error(`Pjecens skrift har ikke tegnet »${strange}« i »${words}«. Skriv det med andre tegn.`);
    return block(
      (width) => linesOf(runs, width, measure),
      (lines) => lines.length * style.leading,
      (lines, place, parent) => {
        const element = this.doc.struct(tag);
        parent.add(element);
        for (const run of runs) {
          if (run.link) this.link(element, run, lines, style, place);
          else element.add(() => lines.forEach((line, i) => this.fragments(line, style, { ...place, y: place.y + i * style.leading }, run)));
        }
        element.end();
        if (tag === 'H1' || tag === 'H2') this.doc.outline.addItem(words, { fit: false, top: place.y - style.leading / 2, left: this.doc.page.width });
      },
    );
  }

  /** Blocks below each other. */
  stack(blocks: readonly Block[], gap: number): Block {
    return block(
      (width) => blocks.map((b) => b.height(width)),
      (heights) => heights.reduce((sum, height, i) => sum + height + (i > 0 ? gap : 0), 0),
      (heights, { x, y, width }, parent) => {
        let at = y;
        blocks.forEach((b, i) => {
          b.draw({ x, y: at, width }, parent);
          at += (heights[i] ?? 0) + gap;
        });
      },
    );
  }

  /** Blocks beside each other; a share of 1 is the whole width. */
  row(parts: readonly { block: Block; share: number }[], gap: number): Block {
    return block(
      (width) => parts.map(({ share }) => (width - gap * (parts.length - 1)) * share),
      (widths) => Math.max(...parts.map((part, i) => part.block.height(widths[i] ?? 0))),
      (widths, { x, y }, parent) => {
        let at = x;
        parts.forEach((part, i) => {
          part.block.draw({ x: at, y, width: widths[i] ?? 0 }, parent);
          at += (widths[i] ?? 0) + gap;
        });
      },
    );
  }

  /** Blocks in two columns, read down the first and then down the second, cut where the columns come out most alike. */
  columns(blocks: readonly Block[], gap: number, between: number): Block {
    const half = (width: number) => (width - between) / 2;
    const cut = (width: number): [Block, Block] => {
      const tall = (from: number, to: number) => blocks.slice(from, to).reduce((sum, b) => sum + b.height(half(width)) + gap, 0);
      const cuts = [...blocks.keys(), blocks.length].map((n) => ({ n, tall: Math.max(tall(0, n), tall(n, blocks.length)) }));
      const { n } = cuts.reduce((best, one) => (one.tall <= best.tall ? one : best));
      return [this.stack(blocks.slice(0, n), gap), this.stack(blocks.slice(n), gap)];
    };
    return block(
      cut,
      (halves, width) => Math.max(...halves.map((c) => c.height(half(width)))),
      (halves, { x, y, width }, parent) => halves.forEach((c, i) => c.draw({ x: x + i * (half(width) + between), y, width: half(width) }, parent)),
    );
  }

  /** A tag around a block: a section, a list, a list item. */
  within(tag: 'Sect' | 'L' | 'LI' | 'LBody', inner: Block): Block {
    return {
      height: (width) => inner.height(width),
      draw: (place, parent) => {
        const element = this.doc.struct(tag);
        parent.add(element);
        inner.draw(place, element);
        element.end();
      },
    };
  }

  /** A box with round corners around a block: tinted, outlined, or both. A tail makes it a speech bubble. */
  box(content: Block, { fill, line, pad = 8, tail = false }: { fill?: string; line?: string; pad?: number; tail?: boolean }): Block {
    const [ROUND, POINTED] = [6, 1];
    const inner = (width: number) => width - 2 * pad;
    const tall = (width: number) => content.height(inner(width)) + 2 * pad;
    const outline = ({ x, y, width }: Place) => {
      const [right, bottom] = [x + width, y + tall(width)];
      const corner = tail ? POINTED : ROUND;
      const arc = (radius: number, toX: number, toY: number) => `A${radius} ${radius} 0 0 1 ${toX} ${toY}`;
      return `M${x + ROUND} ${y}H${right - ROUND}${arc(ROUND, right, y + ROUND)}V${bottom - ROUND}${arc(ROUND, right - ROUND, bottom)}H${x + corner}${arc(corner, x, bottom - corner)}V${y + ROUND}${arc(ROUND, x + ROUND, y)}Z`;
    };
    return {
      height: tall,
      draw: (place, parent) => {
        this.decorate(() => {
          if (fill) this.doc.path(outline(place)).fill(fill);
          if (line) this.doc.path(outline(place)).lineWidth(0.8).stroke(line);
        });
        content.draw({ x: place.x + pad, y: place.y + pad, width: inner(place.width) }, parent);
      },
    };
  }
}
