import { existsSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = { '.html': 'text/html;charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.xml': 'application/xml', '.txt': 'text/plain', '.woff2': 'font/woff2', '.png': 'image/png', '.wasm': 'application/wasm' };

/** A key and the certificate that belongs to it, as PEM. */
export interface Certificate { key: string; cert: string }
export interface Host { origin: string; close(): void }

/** Serves a folder as a good host does: TLS, HTTP/2, text packed with brotli once. */
export function serveSecurely(folder: string, certificate: Certificate): Promise<Host> {
  const packed = new Map<string, Buffer>();
  const server: Http2SecureServer = createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/');
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404, { 'content-type': 'text/plain' }).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    if (!/text|json|xml|javascript/.test(type)) return void response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
    const body = packed.get(file) ?? brotliCompressSync(readFileSync(file));
    packed.set(file, body);
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length }).end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() })));
}
