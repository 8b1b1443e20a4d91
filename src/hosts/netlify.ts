import { FOREVER, KEPT, type HostRules } from './headers.ts';

/**
 * `_headers`, read by Netlify and Cloudflare Pages. Headers of all rules that match are merged, so caching stands for the
 * hashed folders alone: both hosts revalidate everything else by themselves.
 */
export const headersFile = ({ base, headers }: HostRules): string =>
  [`${base}*`, ...headers.map(([name, value]) => `  ${name}: ${value}`), ...FOREVER.flatMap((folder) => [`${base}${folder}*`, `  Cache-Control: ${KEPT}`]), ''].join('\n');

/** `_redirects`, read by the same two. */
export const redirectsFile = ({ redirects }: HostRules): string => redirects.map(([from, to]) => `${from} ${to} 302\n`).join('');
