import { foldedStem } from './stem.ts';

/** What a query may be asking: question → how likely, 0 to 1. */
export type Intents = ReadonlyMap<string, number>;

/** The question of those who tell of danger, and the word for it. */
export const ACUTE = 'akut';
/** Stands for all that none of our questions asks: its sentences are in a file of that name. */
export const OTHER = 'andet';

/** What was learnt of how parents ask, as it travels: for each feature how much it speaks for or against each question. */
export interface Learnt {
  questions: string[];
  /** The features in order, each as its distance from the one before. */
  features: string;
  /** For each feature, its questions: a letter tells how many are passed over, then how much it speaks for it (a digit, none for one) or against it (a small letter). */
  weights: string[];
}

/** What one sign of a weight is worth. */
const STEP = 0.8;
/** Bits of a feature's number. The few that share one are learnt as one. */
const BITS = 18;
/** So many letters in a row of a word are read apart: `sprogstimulering` is much like `sprogpædagog`. */
const PART = 4;

/** A feature's number: 18 bits of FNV-1a, stirred. */
function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i += 1) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - BITS);
}

/** What is learnt from: the words of a sentence, each two side by side, and the parts of each, small words too: »må de« and »hvem« tell what is asked. */
export function featuresOf(words: readonly string[]): number[] {
  const stems = words.map(foldedStem);
  const pairs = stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`);
  const parts = stems.flatMap((stem) => {
    const whole = `^${stem}$`;
    return Array.from({ length: Math.max(0, whole.length - PART) }, (_, i) => `#${whole.slice(i, i + PART)}`);
  });
  return [...new Set([...stems, ...pairs, ...parts].map(numberOf))];
}

/** How much each feature of many counts: less than when it stands alone. */
export const shareOf = (features: number): number => features ** -0.4;

/**
 * Likelihoods from how much is said for each: they sum to one.
 * @param share what each sum is multiplied with
 */
export function likelihoods(sums: Float32Array, share: number): Float32Array {
  const likely = new Float32Array(sums.length);
  let most = -Infinity;
  for (const sum of sums) most = Math.max(most, sum);
  let whole = 0;
  for (let k = 0; k < sums.length; k += 1) whole += likely[k] = Math.exp(((sums[k] ?? 0) - most) * share);
  for (let k = 0; k < sums.length; k += 1) likely[k] = (likely[k] ?? 0) / whole;
  return likely;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Stands for the longest distance, and another follows. */
const ON = DIGITS.length - 1;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXY';
/** Stands for as many questions passed over as there are letters. */
const FAR = 'Z';
const AGAINST = 'abcdefghijklmnopqrstuvwxyz';
const MOST = 9;

function written(row: ArrayLike<number>): string {
  let last = -1;
  return Array.from(row, (weight, at) => {
    const level = Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)));
    if (level === 0) return '';
    const passed = at - last - 1;
    last = at;
    return FAR.repeat(Math.floor(passed / LETTERS.length)) + LETTERS.charAt(passed % LETTERS.length) + (level === 1 ? '' : level > 0 ? String(level) : AGAINST.charAt(-level - 1));
  }).join('');
}

/** @param rows feature → how much it speaks for each question */
export function writeLearnt(questions: readonly string[], rows: ReadonlyMap<number, ArrayLike<number>>): Learnt {
  const telling = [...rows].map(([feature, row]) => [feature, written(row)] as const).filter(([, row]) => row !== '').sort(([a], [b]) => a - b);
  const gap = (by: number) => DIGITS.charAt(ON).repeat(Math.floor(by / ON)) + DIGITS.charAt(by % ON);
  return { questions: [...questions], features: telling.map(([feature], i) => gap(feature - (telling[i - 1]?.[0] ?? 0))).join(''), weights: telling.map(([, row]) => row) };
}

function readRow(row: string): [at: number, weight: number][] {
  let at = -1;
  return (row.match(/[A-Z][\da-z]?/g) ?? []).flatMap((said): [number, number][] => {
    const [letter, level] = [said.charAt(0), said.charAt(1)];
    at += letter === FAR ? LETTERS.length : LETTERS.indexOf(letter) + 1;
    return letter === FAR ? [] : [[at, STEP * (level === '' ? 1 : level > '9' ? -AGAINST.indexOf(level) - 1 : Number(level))]];
  });
}

function readFeatures(features: string): number[] {
  let at = 0;
  return [...features].flatMap((sign) => {
    const by = DIGITS.indexOf(sign);
    at += by;
    return by === ON ? [] : [at];
  });
}

/**
 * Reads what a query asks, as it was learnt (learn.ts).
 * @returns asked with the plain words of a query; with nothing known of them it tells nothing
 */
export function readIntents({ questions, features, weights }: Learnt): (words: readonly string[]) => Intents {
  let places: Map<number, number> | undefined;
  return (words) => {
    places ??= new Map(readFeatures(features).map((feature, i) => [feature, i]));
    // A row is read when its feature is asked for: a slow telephone has no time to read thousands.
    const rows = featuresOf(words).flatMap((feature) => { const at = places?.get(feature); return at === undefined ? [] : [readRow(weights[at] ?? '')]; });
    if (rows.length === 0) return new Map();
    const sums = new Float32Array(questions.length);
    for (const row of rows) for (const [at, weight] of row) sums[at] = (sums[at] ?? 0) + weight;
    const likely = likelihoods(sums, shareOf(rows.length));
    return new Map(questions.map((id, at) => [id, likely[at] ?? 0]));
  };
}
