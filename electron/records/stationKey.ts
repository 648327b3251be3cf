import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivately } from './privately.ts';

const stationKey = z.object({ station: z.string(), privateKey: z.string(), machine: z.array(z.string()) });
/** The station's Ed25519 key, made on the computer that it stands for; `machine` tells a clone. */
export type StationKey = z.infer<typeof stationKey>;

const keyPath = (folder: string): string => join(folder, 'station-key.json');

export function makeStationKey(folder: string, station: string, machine: readonly string[]): StationKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = { station, privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), machine: [...machine] };
  writePrivately(keyPath(folder), `${JSON.stringify(key)}\n`);
  return key;
}

/** Null where there is none, or none that can be used. */
export function readStationKey(folder: string): StationKey | null {
  if (!existsSync(keyPath(folder))) return null;
  try {
    const key = stationKey.parse(JSON.parse(readFileSync(keyPath(folder), 'utf8')));
    return createPrivateKey(key.privateKey).asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

/** The former key stays for the administrator under the name of its station. */
export function setKeyAside(folder: string, station: string): void {
  if (existsSync(keyPath(folder))) renameSync(keyPath(folder), join(folder, `station-key-${station}.json`));
}

/** PEM, as the ledger keeps it and `openssl pkeyutl -verify -pubin` reads it. */
export function publicKeyOf({ privateKey }: StationKey): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
}

/** A signature over the text's UTF-8 bytes, in base64. */
export function signWith({ privateKey }: StationKey, text: string): string {
  return sign(null, Buffer.from(text, 'utf8'), privateKey).toString('base64');
}
