import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cachingOf, NOT_FOUND, rulesFor, type HostRules } from '#hosts/headers.ts';
import { OWN_FILES } from '#hosts/own-files.ts';
import { styleSourceOf } from '#hosts/page.ts';
import { site } from '#site.ts';

/** `npm start`, after the build: serves `dist/` as a well set up static host would, with all its headers and the 404 page. */
const folder = join(process.cwd(), 'dist');
const front = join(folder, 'index.html');
if (!existsSync(front)) {
  console.error('Der er ingen bygget side i dist/. Kør npm run build først.');
  process.exit(1);
}
const wanted = Number(process.env['PORT'] ?? 4321);

let known: { time: number; headers: HostRules['headers'] } | undefined;
/** The headers of the site as it stands in dist/ now: a new build may have another stylesheet. */
function headersNow(): HostRules['headers'] {
  const time = statSync(front).mtimeMs;
  if (known?.time !== time) known = { time, headers: rulesFor({ base: site.base, styles: styleSourceOf(readFileSync(front, 'utf8')) ?? "'none'" }).headers };
  return known.headers;
}

const own = new Set(OWN_FILES.map((name) => `/${name}`));
const files = sirv(folder, { dev: true, etag: true, dotfiles: true });
const server = createServer((request, response) => {
  const url = request.url ?? '/';
  const [path = '/'] = url.split('?');
  const below = path.startsWith(site.base) ? path.slice(site.base.length - 1) : undefined;
  for (const [name, value] of headersNow()) response.setHeader(name, value);
  response.setHeader('Cache-Control', cachingOf(below?.slice(1) ?? ''));
  const missing = () => {
    if (below && !below.endsWith('/') && existsSync(join(folder, below, 'index.html'))) response.writeHead(301, { location: `${path}/${url.slice(path.length)}` }).end();
    else response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': cachingOf('') }).end(readFileSync(join(folder, NOT_FOUND)));
  };
  if (below === undefined || own.has(below)) return missing();
  request.url = url.slice(site.base.length - 1);
  const folderPage = !below.endsWith('/') && !/\.[a-z0-9_]+$/i.test(below);
  return folderPage ? missing() : files(request, response, missing);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Porten ${wanted} er optaget. Vælg en anden: PORT=4400 npm start`);
  process.exit(1);
});
server.listen(wanted, () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : wanted;
  console.log(`Siden er klar: http://localhost:${port}${site.base}`);
});
