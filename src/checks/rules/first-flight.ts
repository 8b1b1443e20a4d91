import { gzipSync } from 'node:zlib';
import { problem } from '#domain/problem.ts';
import { policy } from '../policy.ts';
import type { BuiltPage, DistRule } from '../read-dist.ts';

const SHARED = /^(ordliste|kilder|soeg|daekning|privatliv|tilgaengelighed|was|404\.html|(om|emner|api)\/.*|.+\/(udskriv|kontakter|emner))\/?$/;
/** Guidance pages: the four collections, rights and front pages. @param url below the base path */
export const isGuidance = (url: string): boolean => !SHARED.test(url);

/** So many of the longest pages are compressed to be weighed: compression differs little between pages, and costs. */
const WEIGHED = 40;

/** Every guidance page arrives in one round trip. */
export function firstFlight(): DistRule {
  let longest: BuiltPage[] = [];
  const keepLongest = () => (longest = longest.sort((a, b) => b.html.length - a.html.length).slice(0, WEIGHED));
  return {
    page(page) {
      if (!isGuidance(page.url)) return;
      longest.push(page);
      if (longest.length > 2 * WEIGHED) keepLongest();
    },
    problems: () =>
      keepLongest().flatMap(({ path, html }) => {
        const bytes = gzipSync(html, { level: 9 }).length;
        return bytes > policy.firstFlightBytes ? [problem('byg-vaegt', path, undefined, `Siden fylder ${bytes} byte, når den sendes. Den må højst fylde ${policy.firstFlightBytes}.`, 'Del siden i to, eller skriv kortere.')] : [];
      }),
  };
}
