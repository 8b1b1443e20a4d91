import { encode } from 'uqr';
import type { Block, Sheet, Style } from './sheet.ts';

/** The triangle, sliced at the height of each level's text; `levels[0]` is the base. */
export function triangle(sheet: Sheet, levels: readonly { label: string; text: Block }[], { alt, numeral, share, gap, least }: { alt: string; numeral: Style; share: number; gap: number; least: number }): Block {
  const { doc, colours } = sheet;
  const PAD = 4;
  const side = (width: number) => width * share;
  const rowHeights = (width: number) => levels.map(({ text }) => Math.max(least, text.height(width - side(width) - gap) + 2 * PAD));
  return {
    height: (width) => rowHeights(width).reduce((a, b) => a + b, 0),
    draw: ({ x, y, width }, parent) => {
      const heights = rowHeights(width);
      const total = heights.reduce((a, b) => a + b, 0);
      const middle = x + side(width) / 2;
      const reach = (depth: number) => (side(width) / 2) * (depth / total);
      const slices = heights.map((height, i) => {
        const bottom = total - heights.slice(0, i).reduce((a, b) => a + b, 0);
        return { top: bottom - height, bottom };
      });
      sheet.decorate(() => slices.forEach(({ top }, i) => i < slices.length - 1 && doc.lineWidth(0.6).moveTo(middle + reach(top), y + top).lineTo(x + width, y + top).stroke(colours.line)));
      const figure = doc.struct('Figure', { alt, bbox: [x, y, x + side(width), y + total] }, [
        () =>
          slices.forEach(({ top, bottom }, i) => {
            const edge = 1.2;
            const upper = top === 0 ? 0 : top + edge;
            doc.moveTo(middle - reach(upper), y + upper).lineTo(middle + reach(upper), y + upper).lineTo(middle + reach(bottom - edge), y + bottom - edge).lineTo(middle - reach(bottom - edge), y + bottom - edge).closePath();
            doc.lineWidth(0.9).fillAndStroke(colours.soft, colours.accent);
            const label = levels[i]?.label ?? '';
            const wide = doc.font(numeral.face).fontSize(numeral.size).widthOfString(label);
            const centre = top === 0 ? bottom * 0.68 : (top + bottom) / 2;
            doc.fillColor(numeral.colour).text(label, middle - wide / 2, y + centre + numeral.size * 0.34, { lineBreak: false, baseline: 'alphabetic' });
          }),
        () => doc.circle(middle, y + 1, 4).fill(colours.sun),
      ]);
      parent.add(figure);
      const list = doc.struct('L');
      parent.add(list);
      levels.forEach(({ text }, i) => {
        const inner = width - side(width) - gap;
        const { top = 0, bottom = 0 } = slices[i] ?? {};
        text.draw({ x: x + side(width) + gap, y: y + top + (bottom - top - text.height(inner)) / 2, width: inner }, list);
      });
      list.end();
    },
  };
}

/** A QR code of a side in points, its quiet zone of four modules included; always dark on white. */
export function qrCode({ doc }: Sheet, address: string, alt: string, side: number): Block {
  const QUIET = 4;
  return {
    height: () => side,
    draw: ({ x, y }, parent) => {
      const { data, size } = encode(address, { ecc: 'M', border: 0 });
      const module = side / (size + 2 * QUIET);
      const figure = doc.struct('Figure', { alt, bbox: [x, y, x + side, y + side] }, [
        () => {
          doc.roundedRect(x, y, side, side, 6).fill('#ffffff');
          data.forEach((line, row) => line.forEach((dark, column) => dark && doc.rect(x + (column + QUIET) * module, y + (row + QUIET) * module, module, module)));
          doc.fill('#000000');
        },
      ]);
      parent.add(figure);
    },
  };
}
