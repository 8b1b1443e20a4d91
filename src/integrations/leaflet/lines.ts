/** A stretch of text in one look. Where two meet without a space between, no line breaks. */
export interface Run {
  text: string;
  strong?: boolean;
  /** Address the text leads to, for readers on a screen. */
  link?: string;
}
/** The part of a run that stands on one line. */
export interface Part {
  run: Run;
  text: string;
  width: number;
}
export type Line = Part[];
/** Width of a text in the look of its run, in points. */
export type Measure = (text: string, run: Run) => number;

type Word = { run: Run; text: string }[];

const wordsOf = (runs: readonly Run[]): Word[] => {
  const words: Word[] = [];
  let open = false;
  for (const run of runs)
    for (const text of run.text.match(/[^ ]+ *| +/g) ?? []) {
      if (open) words.at(-1)?.push({ run, text });
      else words.push([{ run, text }]);
      open = !text.endsWith(' ');
    }
  return words;
};

/** Pieces of a word that is wider than a line: after a slash, hyphen, full stop or at sign when that is enough, else between any two letters. */
const piecesOf = (word: Word, width: number, measure: Measure): Word[] =>
  word.flatMap(({ run, text }) => {
    const pieces = text.split(/(?<=[/\-.@])/).flatMap((piece) => (measure(piece, run) <= width ? [piece] : [...piece]));
    return pieces.map((piece) => [{ run, text: piece }]);
  });

/**
 * Sets runs of text in lines of a width. Nothing is lost: the parts of all lines, joined, are the text.
 * @param width in points
 */
export function linesOf(runs: readonly Run[], width: number, measure: Measure): Line[] {
  const lines: Line[] = [[]];
  let used = 0;
  const wide = (word: Word) => word.reduce((sum, { run, text }, i) => sum + measure(i === word.length - 1 ? text.trimEnd() : text, run), 0);
  const put = (word: Word) => {
    if (used > 0 && used + wide(word) > width) {
      lines.push([]);
      used = 0;
    }
    const line = lines.at(-1) ?? [];
    for (const { run, text } of word) {
      const last = line.at(-1);
      const whole = last?.run === run ? last.text + text : text;
      const part = { run, text: whole, width: measure(whole, run) };
      used += part.width - (last?.run === run ? last.width : 0);
      if (last?.run === run) line[line.length - 1] = part;
      else line.push(part);
    }
  };
  for (const word of wordsOf(runs)) for (const piece of wide(word) > width ? piecesOf(word, width, measure) : [word]) put(piece);
  return lines;
}
