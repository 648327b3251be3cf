import { timingSafeEqual } from 'node:crypto';

/** What of a request decides whether it is ours. */
export interface Knock {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly cookie: string | undefined;
  /** the token carried by a header or the address, where there is one */
  readonly shown: string | undefined;
}

export interface House { readonly port: number; readonly token: string }

/** Named by port: browsers share cookies between the ports of one host. */
export function cookieName({ port }: House): string {
  return `shapan-${port}`;
}

/**
 * Host must be ours (a foreign name that resolves to this computer is not), Origin absent or exactly ours. Our client is
 * a browser and sends its Origin, so refusing every Origin would refuse ourselves: hence the token.
 */
export function isOurs({ host, origin }: Knock, house: House): boolean {
  const own = `127.0.0.1:${house.port}`;
  return host === own && (origin === undefined || origin === `http://${own}`);
}

/** Whether the caller holds this start's token, by cookie or shown openly. */
export function hasToken({ cookie, shown }: Knock, house: House): boolean {
  return isSame(shown, house.token) || isSame(cookieValue(cookie, cookieName(house)), house.token);
}

function cookieValue(header: string | undefined, name: string): string | undefined {
  const pair = header?.split(';').map((part) => part.trim()).find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

function isSame(given: string | undefined, token: string): boolean {
  if (given === undefined) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
