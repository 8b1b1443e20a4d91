import { foldedStem } from './stem.ts';

const NOT_STEM = foldedStem('ikke');

/** Small words that may stand within a phrase: `siger næsten ingenting` says `siger ingenting`. */
const MOST_BETWEEN = 2;

/**
 * Where the words of a phrase stand in the query, in its order with small words between; a denial may also come first, as in a clause: `at han ikke taler`.
 * @param phrase folded stems, word by word, each in every way it may be said
 * @param stems the folded stems of what was typed
 * @param others how many other words may stand among its words besides
 */
export function saidAs(phrase: readonly (readonly string[])[], typed: readonly string[], stems: readonly string[], isStop: (word: string) => boolean, others = 0): number[] | undefined {
  const orders = phrase.length === 2 && phrase[1]?.[0] === NOT_STEM ? [phrase, [...phrase].reverse()] : [phrase];
  for (const order of orders) {
    const isNext = (at: number, n: number) => order[n]?.includes(stems[at] ?? '') ?? false;
    for (const [from] of stems.entries()) {
      if (!isNext(from, 0)) continue;
      const places = [from];
      let left = others;
      for (let at = from + 1; at < stems.length && places.length < order.length; at += 1) {
        if (isNext(at, places.length)) places.push(at);
        else if (!isStop(typed[at] ?? '')) left -= 1;
        if (left < 0 || at - (places.at(-1) ?? at) > MOST_BETWEEN + others) break;
      }
      if (places.length === order.length) return places;
    }
  }
  return undefined;
}
