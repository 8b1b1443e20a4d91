import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = { '.html': 'text/html;charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png', '.mjs': 'text/javascript', '.xml': 'application/xml', '.txt': 'text/plain;charset=utf-8', '.pagefind': 'application/wasm' };
/** Packed already by who wrote it. */
const PACKED = /\.(woff2|pf_meta|pf_index|pf_fragment|pf_filter|png|pdf)$|wasm\.[\w-]+\.pagefind$/;

/** What an answer's headers take, about. */
const HEADERS = 200;

/** A key and the certificate that belongs to it, as PEM. */
export interface Certificate { key: string; cert: string }

/**
 * Serves a folder as a well set up host does: brotli, kept ready. The same for everything that is compared.
 * @param certificate with one, over TLS and HTTP/2
 */
export async function serve(folder: string, certificate?: Certificate): Promise<{ origin: string; sent: (from: number, to: number) => number; stop: () => void }> {
  const ready = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  const read = (path: string) => {
    const known = ready.get(path);
    if (known) return known;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const raw = readFileSync(file);
    const packed = !PACKED.test(file);
    const body = packed ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) : raw;
    const made = { body, headers: { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'max-age=600', ...(packed ? { 'content-encoding': 'br' } : {}) } };
    ready.set(path, made);
    return made;
  };
  const log: { at: number; bytes: number }[] = [];
  const answer = (request: Pick<IncomingMessage, 'url'>, response: Pick<ServerResponse, 'writeHead' | 'end'>) => {
    const found = read(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    if (found) log.push({ at: Date.now(), bytes: found.body.length + HEADERS });
    if (found) response.writeHead(200, { ...found.headers, 'content-length': found.body.length }).end(found.body);
    else response.writeHead(404).end();
  };
  const server = certificate ? createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => answer(request, response as unknown as ServerResponse)) : createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { origin: `http${certificate ? 's' : ''}://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, sent: (from, to) => log.filter(({ at }) => at >= from && at <= to).reduce((sum, { bytes }) => sum + bytes, 0), stop: () => void server.close() };
}
