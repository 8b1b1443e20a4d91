import { hills, mark } from '#domain/hills.ts';
import { block, type Block, type Sheet } from './sheet.ts';

/** A4 in points, and the white around the text. */
export const PAGE = { width: 595.28, height: 841.89, margin: 30 } as const;

const WHITE = '#ffffff';
/** How high the hills stand, and how much of them lies beside the last line of text. */
const HILLS = { height: 50, overlap: 15 } as const;
/** How far head and foot reach into the white at the edges of the paper; printers need 12 points. */
const REACH = 10;
/** The ridge every page of the site ends at: parts of the width, and parts of its height. */
const RIDGE = [[0, 0.8], [0.09, 0.4], [0.26, 1], [0.46, 0], [0.66, 1], [0.82, 0.35], [1, 0.9]] as const;
const RIDGE_HEIGHT = 22;
/** A line of dots, in the units of the drawing it belongs to: how thick, and how far from dot to dot. The PDF library knows no dash of no length. */
const dotted = ({ doc }: Sheet, path: string, width: number, space: number, colour: string) => doc.lineWidth(width).lineCap('round').dash(0.01, { space }).path(path).stroke(colour).undash();

/** The head of the leaflet: text on the deep colour, and below it the hills and the way up them, out to the edges of the paper. */
export function hero(sheet: Sheet, content: Block): Block {
  const { doc, colours } = sheet;
  const scale = HILLS.height / hills.height;
  return block(
    (width) => content.height(width) + HILLS.height - HILLS.overlap - REACH,
    (height) => height,
    (height, place, parent) => {
      const ground = place.y + height;
      sheet.decorate(() => {
        doc.rect(0, 0, PAGE.width, ground).fill(colours.deep);
        doc.translate((PAGE.width - hills.width * scale) / 2, ground - HILLS.height).scale(scale);
        doc.path(hills.far).fill(colours.hill).path(hills.near).fill(WHITE);
        dotted(sheet, hills.wayUp, 4, 9, colours.sun);
        doc.circle(hills.sun.x, hills.sun.y, hills.sun.r).fill(colours.sun);
        // The paper begins a little above the ground, so that no hair of the deep colour is left below the white hills.
        doc.rect(0, hills.height - 2.4, hills.width, 5).fill(WHITE);
      });
      content.draw({ ...place, y: place.y - REACH }, parent);
    },
  );
}

/** The name of the site with its mark before it. */
export function brand(sheet: Sheet, name: Block, side: number): Block {
  const GAP = 5;
  return {
    height: (width) => name.height(width - side - GAP),
    draw: ({ x, y, width }, parent) => {
      const { doc, colours } = sheet;
      const beside = { x: x + side + GAP, y, width: width - side - GAP };
      sheet.decorate(() => {
        doc.translate(x, y + (name.height(beside.width) - side) / 2).scale(side / mark.size);
        doc.path(mark.hill).fill(colours.hill);
        dotted(sheet, mark.wayUp, 2.4, 4, WHITE);
      });
      name.draw(beside, parent);
    },
  };
}

/** The foot of the leaflet: a ridge in the deep colour, and text on it down to the end of the paper. */
export function foot(sheet: Sheet, content: Block): Block {
  return {
    height: (width) => RIDGE_HEIGHT + content.height(width) - REACH,
    draw: ({ x, y, width }, parent) => {
      const { doc, colours } = sheet;
      sheet.decorate(() => {
        doc.moveTo(0, PAGE.height);
        for (const [along, down] of RIDGE) doc.lineTo(along * PAGE.width, y + down * RIDGE_HEIGHT);
        doc.lineTo(PAGE.width, PAGE.height).closePath().fill(colours.deep);
      });
      content.draw({ x, y: y + RIDGE_HEIGHT, width }, parent);
    },
  };
}
