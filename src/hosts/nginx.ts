import { FOREVER, KEPT, NOT_FOUND, REVALIDATED, TEXT, TYPES, type HostRules } from './headers.ts';
import { OWN_FILES } from './own-files.ts';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A snippet for nginx, included in a `server` block whose `root` holds the site below the base path.
 * A location with one `add_header` inherits none, so each carries the whole list; nothing is said about the rest of the server.
 */
export function nginxFile({ base, headers, redirects }: HostRules): string {
  const location = (match: string, caching: string, ...lines: string[]) =>
    [
      `location ${match} {`,
      ...lines.map((line) => `  ${line}`),
      ...[...headers, ['Cache-Control', caching] as const].map(([name, value]) => `  add_header ${name} "${value}" always;`),
      '}',
    ].join('\n');
  const serving = [
    'index index.html;',
    'try_files $uri $uri/ =404;',
    `error_page 404 ${base}${NOT_FOUND};`,
    'absolute_redirect off;',
    'default_type application/octet-stream;',
    'charset utf-8;',
    // text/html is always among them.
    `charset_types ${compressed.join(' ')};`,
    'gzip on;',
    'gzip_static on;',
    'gzip_vary on;',
    `gzip_types ${compressed.join(' ')};`,
  ];
  return [
    ...redirects.flatMap(([from, to]) => [from.replace(/\/$/, ''), from].map((path) => location(`= ${path}`, REVALIDATED, `return 302 ${to};`))),
    `location ~ ^${literal(base)}(${OWN_FILES.map(literal).join('|')})$ {\n  return 404;\n}`,
    location(`~ ^${literal(base)}(${FOREVER.map(literal).join('|')})`, KEPT, ...serving),
    location(base, REVALIDATED, ...serving),
    '',
  ].join('\n');
}

/** nginx says application/javascript of .js and text/xml of .xml: both are right, and named here beside our own. */
const compressed = [...new Set([...TEXT.map((extension) => TYPES[extension] ?? ''), 'application/javascript', 'text/xml'])].filter((type) => type !== 'text/html');
