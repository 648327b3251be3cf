import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import { RequestHeadersPlugin } from '@orpc/server/plugins';
import type { CallContext } from '../service/implementer.ts';
import type { StationRouter } from '../service/router.ts';
import { longestBody } from './bodyLimits.ts';
import { cookieName, hasToken, isOurs, type House, type Knock } from './guard.ts';
import { plainHeaders, servePage } from './servePage.ts';

type HandlerFor = (pathname: string) => RPCHandler<CallContext>;
export interface PageServer { readonly port: number; close(): Promise<void> }

/** Serves the page and the contract on 127.0.0.1. Rejects with EADDRINUSE when the port is taken; port 0 takes any. */
export async function listen(router: StationRouter, page: string, token: string, port: number): Promise<PageServer> {
  const handlers = new Map<number, RPCHandler<CallContext>>();
  const handlerFor: HandlerFor = (pathname) => {
    const maxBodySize = longestBody(pathname);
    const handler = handlers.get(maxBodySize) ?? new RPCHandler(router, { plugins: [new BodyLimitPlugin({ maxBodySize }), new RequestHeadersPlugin()] });
    handlers.set(maxBodySize, handler);
    return handler;
  };
  const house = { port, token };
  const server = createServer((request, response) => {
    answer(handlerFor, page, house, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  house.port = (server.address() as AddressInfo).port;
  return { port: house.port, close: () => close(server) };
}

async function answer(handlerFor: HandlerFor, page: string, house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const shown = request.headers['x-shapan-token'];
  const knock: Knock = {
    host: request.headers.host, origin: request.headers.origin, cookie: request.headers.cookie, shown: typeof shown === 'string' ? shown : undefined,
  };
  if (!isOurs(knock, house)) return refuse(response, 403);
  if (url.pathname.startsWith('/rpc/')) {
    if (!hasToken(knock, house)) return refuse(response, 401);
    for (const [name, value] of Object.entries(plainHeaders())) response.setHeader(name, value);
    const { matched } = await handlerFor(url.pathname).handle(request, response, { prefix: '/rpc', context: {} });
    return matched ? undefined : refuse(response, 404);
  }
  const token = url.searchParams.get('token');
  if (token === null || request.method !== 'GET') return servePage(page, url.pathname, request, response);
  if (!hasToken({ ...knock, cookie: undefined, shown: token }, house)) return refuse(response, 401);
  // The token leaves the address bar at once and stays out of reach of scripts.
  response.writeHead(303, { ...plainHeaders(), location: '/', 'set-cookie': `${cookieName(house)}=${house.token}; HttpOnly; SameSite=Strict; Path=/` });
  response.end();
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...plainHeaders(), 'content-type': 'text/plain; charset=utf-8' });
  response.end();
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
