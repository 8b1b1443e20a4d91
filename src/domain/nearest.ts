import { forgiven, slips } from './search/distance.ts';
import { fold, plain } from './search/letters.ts';

const key = (name: string) => fold(plain(name)).replace(/[\s_-]+/g, '-');

/** Names sorted by how few slips lie between each and the wanted one. */
export function byNearness(wanted: string, names: readonly string[]): string[] {
  const from = key(wanted);
  return names.map((name) => ({ name, cost: slips(from, key(name), from.length) })).sort((a, b) => a.cost - b.cost).map(({ name }) => name);
}

/** The one of the names that exist which somebody most likely meant; undefined when none is near. */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  const from = key(wanted);
  const limit = Math.max(1, forgiven(from.length));
  let best: { name: string; cost: number } | undefined;
  for (const name of known) {
    const cost = slips(from, key(name), limit);
    if (cost <= limit && cost < (best?.cost ?? Infinity)) best = { name, cost };
  }
  return best?.name;
}
