import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

const cost = { N: 16_384, r: 8, p: 1 };
const length = 32;
/** Every run of six that a keyboard writes by itself. */
const runs = '01234567890 09876543210';

/** `１２ ３４５６` → `123456`: typed by an IME or not, a PIN is the same PIN. */
export function foldPin(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, '');
}

/** Six to twenty digits that nobody tries first: not one digit repeated, not 123456 and its like. */
export function isFitPin(pin: string): boolean {
  return /^\d{6,20}$/.test(pin) && new Set(pin).size > 1 && !runs.includes(pin);
}

/** A salted hash with its own parameters in it. It slows a guesser down; who owns the file can still try a million PINs in hours. */
export function hashPin(pin: string, salt = randomBytes(16)): string {
  const hash = scryptSync(pin, salt, length, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

export function isPinOf(pin: string, stored: string): boolean {
  const [scheme, N, r, p, salt = '', hash = ''] = stored.split('$');
  if (scheme !== 'scrypt') return false;
  const expected = Buffer.from(hash, 'base64url');
  const found = scryptSync(pin, Buffer.from(salt, 'base64url'), length, { N: Number(N), r: Number(r), p: Number(p) });
  return expected.length === found.length && timingSafeEqual(expected, found);
}
