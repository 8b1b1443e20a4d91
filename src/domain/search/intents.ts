import { MARK, markOf } from './marks.ts';
import { foldedStem } from './stem.ts';

/** What a query may be asking: question → how likely, 0 to 1. */
export type Intents = ReadonlyMap<string, number>;

/** How often each word, and each two words side by side, was said in each question. */
export interface SaidCounts {
  /** Ids, and how much was said in each. */
  questions: string[];
  totals: number[];
  /** Marks of the words, one after the other. */
  marks: string;
  /** For each mark its questions, each as a letter that tells how many are passed over before it, with a digit where it was said more than once. */
  counts: string[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy';
/** Stands for as many questions passed over as there are letters, and for none where it was said. */
const FAR = 'z';
/** Counts travel rounded to a power of this. */
const STEP = 2;

function written(row: readonly number[]): string {
  let last = -1;
  return row.map((count, at) => {
    if (count === 0) return '';
    const passed = at - last - 1;
    const [letter, level] = [FAR.repeat(Math.floor(passed / LETTERS.length)) + LETTERS.charAt(passed % LETTERS.length), Math.min(9, Math.round(Math.log(count) / Math.log(STEP)))];
    last = at;
    return level > 0 ? `${letter}${level}` : letter;
  }).join('');
}

function readRow(row: string): Map<number, number> {
  let at = -1;
  return new Map((row.match(/[A-Za-z]\d?/g) ?? []).flatMap((said): [number, number][] => {
    const letter = said.charAt(0);
    at += letter === FAR ? LETTERS.length : LETTERS.indexOf(letter) + 1;
    return letter === FAR ? [] : [[at, STEP ** Number(said.charAt(1))]];
  }));
}

/** A word counts when it was said this often, two side by side when they were this often. */
const OFTEN = { word: 3, pair: 6 };
/** Besides what was said of a question, as many words of all questions together: what nobody said of it yet is not impossible. */
const BESIDES = 1000;
/** Two words side by side repeat what each says alone. */
const PAIR = 0.8;
/** Words of one sentence say partly the same: how sharply they are read together. */
const SHARP = 1.5;

/** The words of a sentence and each two side by side, small words too: »må de« and »hvem« tell what is asked. */
function saidIn(words: readonly string[]): { words: string[]; pairs: string[] } {
  const stems = words.map(foldedStem);
  return { words: [...new Set(stems)], pairs: [...new Set(stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`))] };
}

/**
 * Counts of what parents say, as they travel.
 * @param said question → sentences, each as its plain words
 */
export function countsOf(said: Record<string, readonly (readonly string[])[]>): SaidCounts {
  const questions = Object.keys(said);
  const counts = new Map<string, number[]>();
  questions.forEach((id, at) => {
    for (const sentence of said[id] ?? []) {
      const { words, pairs } = saidIn(sentence);
      for (const word of [...words, ...pairs]) {
        const row = counts.get(word) ?? questions.map(() => 0);
        row[at] = (row[at] ?? 0) + 1;
        counts.set(word, row);
      }
    }
  });
  const often = ([word, row]: [string, number[]]) => row.reduce((a, b) => a + b, 0) >= (word.includes(' ') ? OFTEN.pair : OFTEN.word);
  // Rows that are alike stand together, which packs best.
  const rows = [...new Map([...counts].filter(often).map(([word, row]) => [markOf(word), written(row)]))].sort(([a, x], [b, y]) => (x < y || (x === y && a < b) ? -1 : 1));
  const totals = questions.map(() => 0);
  for (const [, row] of rows) for (const [at, count] of readRow(row)) totals[at] = (totals[at] ?? 0) + count;
  return { questions, totals, marks: rows.map(([mark]) => mark).join(''), counts: rows.map(([, row]) => row) };
}

/**
 * Reads what a query asks from how parents asked before: naive Bayes over words and pairs of words, with no question likelier beforehand.
 * @returns asked with the plain words of a query
 */
export function readIntents({ questions, totals, marks, counts }: SaidCounts): (words: readonly string[]) => Intents {
  /** A row is read when one of its words is asked for: a slow telephone has no time to read thousands. */
  const rowOf = (word: string): Map<number, number> | undefined => {
    const mark = markOf(word);
    let at = marks.indexOf(mark);
    while (at % MARK > 0) at = marks.indexOf(mark, at + 1);
    return at < 0 ? undefined : readRow(counts[at / MARK] ?? '');
  };
  const all = totals.reduce((a, b) => a + b, 0);
  return (typed) => {
    const { words, pairs } = saidIn(typed);
    const sums = questions.map(() => 0);
    let known = 0;
    for (const word of [...words, ...pairs]) {
      const row = rowOf(word);
      if (!row) continue;
      known += 1;
      const said = [...row.values()].reduce((a, b) => a + b, 0);
      const weight = word.includes(' ') ? PAIR : 1;
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + weight * Math.log((((row.get(at) ?? 0) * all) / said + BESIDES) / ((totals[at] ?? 0) + BESIDES));
    }
    if (known === 0) return new Map();
    const most = Math.max(...sums);
    const likely = sums.map((sum) => Math.exp(((sum - most) * SHARP) / Math.sqrt(known)));
    const whole = likely.reduce((a, b) => a + b, 0);
    return new Map(questions.map((id, at) => [id, (likely[at] ?? 0) / whole]));
  };
}
