import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressFault } from '#checks/address-fault.ts';

let server: Server;
let origin = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/der') response.end('ja');
    else if (request.url === '/') response.end('forside');
    else if (request.url === '/flyttet') response.writeHead(301, { location: '/der' }).end();
    else if (request.url === '/tabt') response.writeHead(302, { location: '/' }).end();
    else if (request.url !== '/venter') response.writeHead(404).end();
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an address', () => {
  it.each(['/der', '/', '/flyttet'])('%s answers', async (path) => expect(await addressFault(origin + path)).toBeUndefined());
  it('that is gone says so', async () => expect(await addressFault(`${origin}/vaek`)).toBe('svarer med fejl 404'));
  it('that was sent to the front page says so', async () => expect(await addressFault(`${origin}/tabt`)).toBe(`fører nu til forsiden ${origin}/`));
  it('that never answers says so', async () => expect(await addressFault(`${origin}/venter`, 50)).toBe('svarer ikke'));
  it('that nobody listens on says so', async () => expect(await addressFault('http://127.0.0.1:1/')).toBe('kan ikke nås'));
});
