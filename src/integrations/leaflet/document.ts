import PDFDocument, { type Structure } from 'pdfkit';
import { qrCode, triangle } from './figures.ts';
import type { Run } from './lines.ts';
import { faces, type Colours, type Fonts } from './looks.ts';
import { brand, foot, hero, PAGE } from './scene.ts';
import type { Entry, Item, Leaflet } from './selection.ts';
import { Sheet, type Block, type Style } from './sheet.ts';

/** A way to make room: text size in points, and whether contacts say what they are. */
interface Fit {
  size: number;
  full: boolean;
}
/** Tried in this order; the first at which everything needed fits is used. */
const FITS: readonly Fit[] = [
  { size: 10.5, full: true }, { size: 10, full: true }, { size: 10.5, full: false }, { size: 10, full: false },
  { size: 9.5, full: true }, { size: 9.5, full: false }, { size: 9, full: false },
];
const INNER = PAGE.width - 2 * PAGE.margin;
const COLUMN_GAP = 20;
const QR_SIDE = 84;
const QR_SHARE = 0.17;

const ROOM = PAGE.height - 2 * PAGE.margin;
const fits = (side: Block) => side.height(INNER) <= ROOM + 0.01;

/** Blocks down a side, the last one at its end: what room is left is shared out between the others, within reason. */
function spread(sheet: Sheet, blocks: readonly Block[], last?: Block): Block {
  const [least, most] = [6, 20];
  const room = ROOM - (last ? last.height(INNER) + least : 0);
  const left = room - sheet.stack(blocks, least).height(INNER);
  const upper = sheet.stack(blocks, Math.min(most, least + Math.max(0, left) / (blocks.length - 1)));
  if (!last) return upper;
  return {
    height: (width) => Math.max(ROOM, upper.height(width) + least + last.height(width)),
    draw: (place, parent) => {
      upper.draw(place, parent);
      last.draw({ ...place, y: place.y + ROOM - last.height(place.width) }, parent);
    },
  };
}

/** The leaflet's two sides at one text size, with a number of contacts. */
function sidesOf(sheet: Sheet, leaflet: Leaflet, { size, full }: Fit, contacts: number): { front: Block; back: Block } {
  const { colours } = sheet;
  const look = (face: Style['face'], points: number, colour: string = colours.ink, line = 1.3): Style => ({ face, size: points, leading: points * line, colour });
  const body = look('body', size);
  const small = look('body', Math.max(size - 1.5, 8), colours.quiet, 1.22);
  const plain = (text: string): Run[] => [{ text }];
  const p = (text: string, style = body) => sheet.text('P', plain(text), style);
  const section = (title: string, blocks: Block[], { gap = 5, larger = 1.45 } = {}) => sheet.within('Sect', sheet.stack([sheet.text('H2', plain(title), look('display', size * larger, colours.ink, 1.2)), ...blocks], gap));

  const strong = look('strong', size);
  const parts = ({ title, about, texts }: Item, titleStyle: Style) => [sheet.text('P', plain(title), titleStyle), ...(about && full ? [p(about)] : []), ...texts.map((runs) => sheet.text('P', runs, body))];
  const bullet = (content: Block) => sheet.within('LI', sheet.within('LBody', content));
  const entry = ({ items, remark }: Entry, titleStyle: Style, cards: boolean) => {
    const content = sheet.stack([...items.map((i) => sheet.stack(parts(i, titleStyle), 0)), ...(remark ? [p(remark, small)] : [])], items.length > 1 ? 3 : 0.5);
    return bullet(cards ? sheet.box(content, { line: colours.line, pad: 5 }) : items.length > 1 ? sheet.box(content, { fill: colours.soft, pad: 6 }) : content);
  };
  const list = (entries: readonly Entry[], { gap = 5, titleStyle = strong, cards = false } = {}) => sheet.within('L', sheet.columns(entries.map((e) => entry(e, titleStyle, cards)), gap, COLUMN_GAP));

  const { danger, situations, triangle: levels, say, ifNothing, rights } = leaflet;
  const numbers = danger.numbers.map((runs) => sheet.text('P', runs, look('body', size * 1.5, colours.danger, 1.2)));
  const alarm = sheet.box(sheet.stack([sheet.row(numbers.map((block) => ({ block, share: 1 / numbers.length })), COLUMN_GAP), ...(danger.summary ? [p(danger.summary, look('body', size, colours.danger))] : [])], 2), { fill: colours.dangerSoft, line: colours.danger, pad: 6 });
  const numeral = look('display', size * 1.35, colours.accent);
  const figure = triangle(sheet, levels.levels.map((e, i) => ({ label: String(i + 1), text: bullet(sheet.stack(parts(e, strong), 0)) })), { alt: levels.alt, numeral, share: 0.36, gap: 14, least: size * 3.2 });

  const { text, address, alt } = leaflet.web;
  const white = (face: Style['face'], points: number, line = 1.25) => look(face, points, '#ffffff', line);
  const name = brand(sheet, sheet.text('P', plain(leaflet.siteName), white('display', 12.5, 1.4)), 17);
  const title = [name, sheet.text('H1', plain(leaflet.title), white('display', 25)), sheet.text('P', plain(leaflet.intro), white('body', size * 1.1, 1.35)), sheet.text('P', [{ text, ...(address ? { link: address, strong: true } : {}) }], white('body', size))];
  const words = sheet.stack(title, 3);
  const head = hero(sheet, address ? sheet.row([{ block: words, share: 1 - QR_SHARE }, { block: qrCode(sheet, address, alt ?? address, QR_SIDE), share: QR_SHARE }], COLUMN_GAP) : words);
  const front = [
    head,
    ...(numbers.length > 0 ? [alarm] : []),
    section(situations.title, [p(situations.lead), list(situations.entries, { cards: true, titleStyle: look('display', size, colours.accent) })]),
    section(levels.title, [p(levels.lead), figure, p(levels.note, small), ...leaflet.words.map((runs) => sheet.text('P', runs, small))]),
  ];

  const saying = say && section(say.title, [p(say.lead, small), sheet.within('L', sheet.stack(say.sentences.map((s) => sheet.within('LI', sheet.box(sheet.text('LBody', plain(s), look('display', size * 1.02)), { fill: colours.soft, pad: 5, tail: true }))), 4))]);
  const nothing = section(ifNothing.title, ifNothing.texts.map((t) => p(t)));
  const shown = leaflet.contacts.entries.slice(0, contacts);
  const sources = [...new Set([...leaflet.sources.texts, ...shown.flatMap((e) => e.source ?? [])])];
  const owner = foot(sheet, sheet.text('P', [{ text: `${leaflet.owner} `, strong: true }, { text: leaflet.about.join(' ') }], white('body', small.size)));
  const back = [
    saying ? sheet.row([{ block: saying, share: 0.5 }, { block: nothing, share: 0.5 }], COLUMN_GAP) : nothing,
    section(rights.title, [p(rights.lead), list(rights.entries)]),
    section(leaflet.contacts.title, [p(leaflet.contacts.more, small), list(shown)]),
    section(leaflet.sources.title, [p(`${sources.join('. ')}.`, small)], { gap: 2, larger: 1.1 }),
  ];
  return { front: spread(sheet, front), back: spread(sheet, back, owner) };
}

/** The rule for room: the largest size that holds all needed contacts, then as many of the others, in their order, as still fit. */
function fitted(sheet: Sheet, leaflet: Leaflet): { front: Block; back: Block } | undefined {
  const { needed, entries } = leaflet.contacts;
  for (const fit of FITS) {
    let sides = sidesOf(sheet, leaflet, fit, needed);
    if (!fits(sides.front) || !fits(sides.back)) continue;
    for (let n = needed + 1; n <= entries.length; n += 1) {
      const more = sidesOf(sheet, leaflet, fit, n);
      if (!fits(more.back)) break;
      sides = more;
    }
    return sides;
  }
  return undefined;
}

/**
 * Sets the leaflet on two A4 sides as a tagged PDF. The same leaflet and day give the same bytes.
 * @param today ISO day, the document's date
 * @returns undefined when the words do not fit even at the smallest size
 */
export async function setLeaflet(leaflet: Leaflet, { fonts, colours, today, lang }: { fonts: Fonts; colours: Colours; today: string; lang: string }): Promise<Uint8Array | undefined> {
  const date = new Date(`${today}T00:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4', margin: 0, pdfVersion: '1.7', tagged: true, lang, displayTitle: true, autoFirstPage: false, font: null,
    info: { Title: leaflet.title, Author: leaflet.siteName, Subject: leaflet.intro, Creator: leaflet.siteName, CreationDate: date, ModDate: date },
  });
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => void doc.on('data', (chunk) => chunks.push(chunk)).on('end', resolve).on('error', reject));
  for (const face of faces) doc.registerFont(face, fonts[face]);
  const sheet = new Sheet(doc, colours);
  const sides = fitted(sheet, leaflet);
  if (!sides) return undefined;
  const root: Structure = doc.struct('Document');
  doc.addStructure(root);
  for (const side of [sides.front, sides.back]) {
    doc.addPage();
    side.draw({ x: PAGE.margin, y: PAGE.margin, width: INNER }, root);
  }
  root.end();
  doc.end();
  await done;
  return Buffer.concat(chunks);
}
