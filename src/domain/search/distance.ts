/** Letters people take for one another, in Danish spelling and on the keyboard. */
const ALIKE = new Set(['bp', 'dt', 'gk', 'ck', 'cs', 'sz', 'fv', 'vw', 'ea', 'ei', 'iy', 'jg', 'ij', 'nm', 'oa', 'ou', 'ao', 'uy', 'kq', 'kx'].flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]));
/** Letters that are hardly heard, and the s that binds a compound. */
const SILENT = /[dghes]/;
/** The least a slip costs that changes which letters there are. */
const CHEAPEST = 0.6;

/**
 * How many slips lie between two folded words, up to `limit` (Damerau-Levenshtein, neighbours swapped count once).
 * A doubled or undoubled letter, a look-alike and a silent letter cost less than a whole slip; gives Infinity beyond the limit.
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit * 2) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let j = 1, sum = 0; j <= b.length; j += 1) last[j] = sum += lone(b, j - 1);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [(last[0] ?? 0) + lone(a, i - 1)];
    let best = row[0] ?? 0;
    const x = a.charAt(i - 1);
    for (let j = 1; j <= b.length; j += 1) {
      const y = b.charAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + lone(a, i - 1), (row[j - 1] ?? 0) + lone(b, j - 1), (last[j - 1] ?? 0) + (x === y ? 0 : ALIKE.has(x + y) ? 0.6 : 1));
      if (i > 1 && j > 1 && x === b.charAt(j - 2) && y === a.charAt(i - 2)) cost = Math.min(cost, (before[j - 2] ?? 0) + 0.8);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return Infinity;
    before = last;
    last = row;
  }
  const found = last[b.length] ?? Infinity;
  return found <= limit ? found : Infinity;
}

/** Which letters a word has, as bits: two words within few slips have nearly the same. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << word.charCodeAt(i) % 32;
  return bits;
}

/** False when the letters alone tell that more slips lie between than the limit. */
export function mayBeNear(a: number, b: number, limit: number): boolean {
  let differ = a ^ b;
  let count = 0;
  for (; differ !== 0; differ &= differ - 1) count += 1;
  return count <= (2 * limit) / CHEAPEST;
}

/** Cost of a letter that stands in one of the two words only. */
function lone(word: string, at: number): number {
  const letter = word.charAt(at);
  if (letter === word.charAt(at - 1) || letter === word.charAt(at + 1)) return 0.5;
  return at > 0 && SILENT.test(letter) ? 0.8 : 1;
}

/** Slips forgiven in a word of this length. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 10 ? 1.8 : length < 12 ? 2 : 2.6);
