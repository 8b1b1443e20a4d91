import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { site } from '#site.ts';

/** `npm start`, after the build: serves `dist/` as a plain static host would, 404 page included. */
const folder = join(process.cwd(), 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  console.error('Der er ingen bygget side i dist/. Kør npm run build først.');
  process.exit(1);
}
const wanted = Number(process.env['PORT'] ?? 4321);
const notFound = readFileSync(join(folder, '404.html'));
const files = sirv(folder, { dev: true, etag: true, dotfiles: true });
const server = createServer((request, response) => {
  const url = request.url ?? '/';
  const [path = '/'] = url.split('?');
  const missing = () => {
    const folderExists = !path.endsWith('/') && path.startsWith(site.base) && existsSync(join(folder, decodeURI(path.slice(site.base.length - 1)), 'index.html'));
    if (folderExists) response.writeHead(301, { location: `${path}/${url.slice(path.length)}` }).end();
    else response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound);
  };
  if (!path.startsWith(site.base)) return missing();
  request.url = url.slice(site.base.length - 1);
  const folderPage = !path.endsWith('/') && !/\.[a-z0-9_]+$/i.test(path);
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
