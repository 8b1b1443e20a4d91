import type { OwnWords, PageRow, SharedWords } from './vocabulary.ts';

/**
 * The words as they travel: plain text, which packs better than JSON. Columns end with a tab and cells with a line,
 * and neither stands in any word. The columns of the pages come last.
 */
const COLUMN = '\t';
const CELL = '\n';
const TO = '=';
const AND = ',';
const MARKS = /^[\w-]*$/;

const inColumns = (...columns: string[][]) => columns.map((cells) => cells.join(CELL)).join(COLUMN);
const fromColumns = (text: string) => text.split(COLUMN).map((column) => (column === '' ? [] : column.split(CELL)));
const columnsOf = (pages: readonly PageRow[]) => (pages[0] ?? []).map((_, i) => pages.map((row) => row[i] ?? ''));
const rowsOf = (columns: readonly string[][]) => (columns[0] ?? []).map((_, i) => columns.map((cells) => cells[i] ?? '') as PageRow);
const pairs = (lists: Record<string, string[]>) => Object.entries(lists).map(([key, list]) => key + TO + list.join(AND));
const lists = (lines: readonly string[]) => Object.fromEntries(lines.map((line) => line.split(TO)).map(([key = '', list = '']) => [key, list.split(AND)]));

export const writeOwn = ({ pages, text, places }: OwnWords): string => inColumns([text], pairs(places), ...columnsOf(pages));

export const writeShared = ({ pages, text, stops, synonyms, danger, elsewhere }: SharedWords): string =>
  inColumns([text], stops, pairs(synonyms), danger, elsewhere, ...columnsOf(pages));

/** Fails on a text that is not one of ours. */
export function readOwn(written: string): OwnWords {
  const [text, places, ...pages] = fromColumns(written);
  if (!text || !MARKS.test(text[0] ?? '') || !places || pages.length === 0) throw new Error('Not a list of words');
  return { text: text[0] ?? '', places: lists(places), pages: rowsOf(pages) };
}

export function readShared(written: string): SharedWords {
  const [text, stops = [], synonyms = [], danger = [], elsewhere = [], ...pages] = fromColumns(written);
  return { text: text?.[0] ?? '', stops, synonyms: lists(synonyms), danger, elsewhere, pages: rowsOf(pages) };
}
