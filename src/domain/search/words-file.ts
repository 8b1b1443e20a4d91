import { CLASSES, type OwnWords, type PageRow, type QuestionRow, type SharedWords } from './vocabulary.ts';

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
const columnsOf = (rows: readonly (readonly string[])[], width = rows[0]?.length ?? 0) => Array.from({ length: width }, (_, i) => rows.map((row) => row[i] ?? ''));
/** A question's id, its sayings, and its words by class. */
const QUESTION = CLASSES.length + 2;
const rowsOf = <Row extends readonly string[]>(columns: readonly string[][]) => (columns[0] ?? []).map((_, i) => columns.map((cells) => cells[i] ?? '') as unknown as Row);
const pairs = (lists: Record<string, string[]>) => Object.entries(lists).map(([key, list]) => key + TO + list.join(AND));
const lists = (lines: readonly string[]) => Object.fromEntries(lines.map((line) => line.split(TO)).map(([key = '', list = '']) => [key, list.split(AND)]));

export const writeOwn = ({ pages, text, places }: OwnWords): string => inColumns([text], pairs(places), ...columnsOf(pages));

export const writeShared = ({ pages, questions, text, stops, synonyms, danger, child, elsewhere, everyday, said }: SharedWords): string =>
  inColumns([text], stops, pairs(synonyms), danger, child, elsewhere, [everyday], said.questions, [said.features], said.weights, ...columnsOf(questions, QUESTION), ...columnsOf(pages));

/** What is known when the shared words could not be had. */
export const NO_WORDS: SharedWords = { pages: [], questions: [], text: '', stops: [], synonyms: {}, danger: [], child: [], elsewhere: [], everyday: '', said: { questions: [], features: '', weights: [] } };

/** Fails on a text that is not one of ours. */
export function readOwn(written: string): OwnWords {
  const [text, places, ...pages] = fromColumns(written);
  if (!text || !MARKS.test(text[0] ?? '') || !places || pages.length === 0) throw new Error('Not a list of words');
  return { text: text[0] ?? '', places: lists(places), pages: rowsOf<PageRow>(pages) };
}

export function readShared(written: string): SharedWords {
  const [text, stops = [], synonyms = [], danger = [], child = [], elsewhere = [], everyday, asked = [], features = [], weights = [], ...rows] = fromColumns(written);
  if (!MARKS.test(text?.[0] ?? '') || rows.length < QUESTION) throw new Error('Not a list of words');
  return { text: text?.[0] ?? '', stops, synonyms: lists(synonyms), danger, child, elsewhere, everyday: everyday?.[0] ?? '', said: { questions: asked, features: features[0] ?? '', weights }, questions: rowsOf<QuestionRow>(rows.slice(0, QUESTION)), pages: rowsOf<PageRow>(rows.slice(QUESTION)) };
}
