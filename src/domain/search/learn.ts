import { ACUTE, featuresOf, likelihoods, shareOf, writeLearnt, type Learnt } from './intents.ts';

/** A feature is learnt from when so many sentences have it. */
const OFTEN = 4;
/** As often all sentences are gone through. */
const ROUNDS = 6;
/** What is as good as right teaches nothing. */
const GOOD = 0.03;
/** How fast is learnt, and how strongly weights are held down. */
const RATE = { alpha: 1, beta: 1, l1: 0.1, l2: 1 };

/** The same numbers in every build. */
function steadyRandom(): () => number {
  let seed = 7;
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
}

interface Example {
  /** Where the weights of its features begin. */
  rows: Int32Array;
  question: number;
}

/**
 * Learns from sentences which question a query asks: logistic regression over all questions, by FTRL-Proximal
 * (McMahan et al., Ad Click Prediction: a View from the Trenches, KDD 2013), which leaves most weights at nothing.
 * @param said question → sentences, each as its plain words
 */
export function learn(said: Record<string, readonly (readonly string[])[]>): Learnt {
  const questions = Object.keys(said);
  const width = questions.length;
  const sentences = questions.flatMap((id, question) => (said[id] ?? []).map((words) => ({ question, features: featuresOf(words) })));
  const places = placesOf(sentences.map((s) => s.features));
  const examples = sentences.map(({ question, features }): Example => ({ question, rows: Int32Array.from(features.flatMap((f) => { const at = places.get(f); return at === undefined ? [] : [at * width]; })) })).filter((e) => e.rows.length > 0);
  // Where much is said of a question, each sentence counts for less; but not where somebody is in danger.
  const fair = questions.map((id) => (id === ACUTE ? 1 : Math.min(1, sentences.length / width / (said[id]?.length || 1)) ** 0.5));
  const weights = trained(examples, { features: places.size, fair });
  return writeLearnt(questions, new Map([...places].map(([feature, at]) => [feature, weights.subarray(at * width, (at + 1) * width)])));
}

/** The features that are said often enough, numbered. */
function placesOf(all: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const features of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Map([...counts].filter(([, n]) => n >= OFTEN).map(([feature], at) => [feature, at]));
}

/**
 * The weights of each feature for each question, row after row.
 * @param fair how much each question's sentences count
 */
function trained(examples: Example[], { features, fair }: { features: number; fair: readonly number[] }): Float32Array {
  const width = fair.length;
  const size = features * width;
  // Sums of slopes, roots of the sums of their squares, and the weights these give.
  const [slopes, roots, weights] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  const [sums, wrong, slope] = [new Float32Array(width), new Int32Array(width), new Float32Array(width)];
  const { alpha, beta, l1, l2 } = RATE;
  const random = steadyRandom();
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(examples, random);
    for (const { rows, question } of examples) {
      const share = shareOf(rows.length);
      sums.fill(0);
      for (const row of rows) for (let k = 0; k < width; k += 1) sums[k] = (sums[k] ?? 0) + (weights[row + k] ?? 0);
      const likely = likelihoods(sums, share);
      // Only what is wrong by more than a little is gone through for every feature.
      let found = 0;
      for (let k = 0; k < width; k += 1) {
        const by = (likely[k] ?? 0) - (k === question ? 1 : 0);
        if (Math.abs(by) <= GOOD) continue;
        wrong[found] = k;
        slope[found] = by * share * (fair[question] ?? 1);
        found += 1;
      }
      for (const row of rows) {
        for (let i = 0; i < found; i += 1) {
          const at = row + (wrong[i] ?? 0);
          const down = slope[i] ?? 0;
          const before = roots[at] ?? 0;
          const root = Math.sqrt(before * before + down * down);
          const sum = (slopes[at] ?? 0) + down - ((root - before) / alpha) * (weights[at] ?? 0);
          slopes[at] = sum;
          roots[at] = root;
          weights[at] = Math.abs(sum) <= l1 ? 0 : (Math.sign(sum) * l1 - sum) / ((beta + root) / alpha + l2);
        }
      }
    }
  }
  return weights;
}

function shuffle(list: unknown[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}
