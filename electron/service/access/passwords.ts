import { randomBytes, randomInt, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** 32 MB and a few tenths of a second, beside the thread that drives the clocks of the drills. */
const cost = { N: 32_768, r: 8, p: 3 };
const memory = 64 * 2 ** 20;
const length = 32;
const shortest = 10;
/** For an account that does not exist: as much work, and never right. */
const nobodysHash = ['scrypt', cost.N, cost.r, cost.p, randomBytes(16).toString('base64url'), randomBytes(length).toString('base64url')].join('$');

/** Typed by an IME or not, a password is the same password. */
function folded(password: string): string {
  return password.normalize('NFKC');
}

/** Ten characters or more of at least five kinds, and not the name of the account. */
export function isFitPassword(password: string, account: string): boolean {
  const characters = [...folded(password)];
  return characters.length >= shortest && new Set(characters).size >= 5 && folded(password).toLowerCase() !== account;
}

/** A salted hash with its own parameters in it. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derived(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether the password is the one of this hash; without a hash it takes as long and is wrong. */
export async function isPasswordOf(password: string, stored: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', hash = ''] = (stored ?? nobodysHash).split('$');
  const expected = Buffer.from(hash, 'base64url');
  const found = await derived(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) });
  return stored !== null && expected.length === found.length && timingSafeEqual(expected, found);
}

/** To be read aloud and typed: no letters that look like others. */
export function aNewPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group()].join('-');
}

function derived(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(folded(password), salt, length, { ...options, maxmem: memory }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
