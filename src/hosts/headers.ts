import { createHash } from 'node:crypto';

/** What every host must be told about a built site: the one list all host files are written from. */
export interface HostRules {
  /** Starts and ends with a slash. */
  base: string;
  /** Sent with every response. */
  headers: readonly (readonly [name: string, value: string])[];
  /** Old and short addresses, base path included, with where they lead. Each also stands as a page, for hosts that cannot redirect. */
  redirects: readonly (readonly [from: string, to: string])[];
}

const SEVERAL_FEATURES = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

/** Folders whose file names change with their content: they are kept for a year and never asked for again. */
export const FOREVER = ['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'] as const;
export const KEPT = 'public, max-age=31536000, immutable';
/** Everything else is asked for again each time; an unchanged file answers 304. */
export const REVALIDATED = 'no-cache';

export const NOT_FOUND = '404.html';

/** Content types by file extension. A wrong one stops search or shows source text, since sniffing is forbidden. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
};
/** Types a host does not know by itself. */
export const UNUSUAL = Object.keys(TYPES).filter((extension) => extension.startsWith('p') && TYPES[extension] === 'application/octet-stream');
/** Text: sent as UTF-8, and worth compressing. */
export const TEXT = Object.keys(TYPES).filter((extension) => /^text|json|xml/.test(TYPES[extension] ?? ''));

/** The `'sha256-…'` of each stylesheet standing in the pages, in one order whatever order they came in. */
export const hashesOf = (styles: Iterable<string>): string => [...styles].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort().join(' ');

/**
 * What pages may load: their own files, and the few stylesheets that stand in the pages.
 * Search runs WebAssembly, hence `'wasm-unsafe-eval'`, which allows that and no eval.
 * A page without scripts of its own needs no word about them: `default-src 'none'` says no. It may still be asked from within for robots.txt,
 * as tools that judge a page do.
 * No `upgrade-insecure-requests`: nothing here is foreign, and it stops WebKit on plain http.
 */
export const pagePolicy = (styles: string, { scripts = true }: { scripts?: boolean } = {}): string =>
  [`default-src 'none'`, ...(scripts ? [`script-src 'self' 'wasm-unsafe-eval'`] : []), `style-src ${styles}`, `img-src 'self'`, `connect-src 'self'`, ...(scripts ? [`worker-src 'self'`] : []), `form-action 'self'`, `base-uri 'none'`].join('; ');

export function rulesFor({ base, styles, redirects = [] }: { base: string; styles: string; redirects?: HostRules['redirects'] }): HostRules {
  return {
    base,
    redirects,
    headers: [
      // frame-ancestors works in a header alone, not in the copy in the page.
      ['Content-Security-Policy', `${pagePolicy(styles)}; frame-ancestors 'none'`],
      ['Strict-Transport-Security', 'max-age=31536000'],
      ['X-Content-Type-Options', 'nosniff'],
      ['X-Frame-Options', 'DENY'],
      ['Referrer-Policy', 'no-referrer'],
      ['Permissions-Policy', SEVERAL_FEATURES.map((feature) => `${feature}=()`).join(', ')],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      ['Cross-Origin-Resource-Policy', 'same-origin'],
    ],
  };
}

/** What a file is cached as. @param path from the root of the site, without the base path */
export const cachingOf = (path: string): string => (FOREVER.some((folder) => path.startsWith(folder)) ? KEPT : REVALIDATED);
