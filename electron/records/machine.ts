import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { sha256 } from './chain.ts';

/**
 * What tells this computer from a clone of its disk: the addresses burnt into its network cards, hashed. Addresses given by software (virtual
 * cards, private Wi-Fi addresses) are left out. Empty where there is nothing to go by; then nothing is concluded.
 */
export function machineTraits(): string[] {
  const burnt = [...cards(), ...Object.values(networkInterfaces()).flatMap((each) => each ?? []).filter(({ internal }) => !internal).map(({ mac }) => mac)];
  return [...new Set(burnt.map((mac) => mac.trim().toLowerCase()).filter(isBurnt))].sort().map((mac) => sha256(`shapan/machine/1\n${mac}`).slice(0, 16));
}

/** On Linux also the cards whose cable is out. */
function cards(): string[] {
  const folder = '/sys/class/net';
  if (process.platform !== 'linux' || !existsSync(folder)) return [];
  return readdirSync(folder).flatMap((card) => (existsSync(join(folder, card, 'device')) ? [readFileSync(join(folder, card, 'address'), 'utf8')] : []));
}

/** Neither all zero nor marked as given by software (the second lowest bit of the first byte). */
function isBurnt(mac: string): boolean {
  return /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(mac) && !/^[0:]+$/.test(mac) && (Number.parseInt(mac.slice(0, 2), 16) & 2) === 0;
}

/** Whether these are two computers: both are known, and they share no card. A card that was changed or added keeps it the same one. */
export function isOther(then: readonly string[], now: readonly string[]): boolean {
  return then.length > 0 && now.length > 0 && !now.some((each) => then.includes(each));
}
