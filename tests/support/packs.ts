import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packHash } from '../../electron/service/packs/manifest.ts';
import { writePack, type PackTexts } from '../../electron/service/packs/writePack.ts';
import { aZip, type RawEntry } from './zips.ts';

const folder = join(import.meta.dirname, '../fixtures/liftStuck');

/** The small drill that the studio is tried with. */
export const liftStuck: PackTexts = { scenario: readFileSync(join(folder, 'scenario.yaml'), 'utf8'), en: readFileSync(join(folder, 'en.yaml'), 'utf8') };

export function aGoodPack(texts: PackTexts = liftStuck): Uint8Array {
  const bytes = writePack(texts, '王老师');
  if ('refusals' in bytes) throw new Error(bytes.refusals.map(({ en }) => en).join('\n'));
  return bytes;
}

/** A pack by hand whose manifest is right about these files, whatever they hold. */
export function packEntries(files: Readonly<Record<string, string | Uint8Array>> = { 'scenario.yaml': liftStuck.scenario, 'en.yaml': liftStuck.en }, manifest: object = {}): RawEntry[] {
  const listed = Object.entries(files).map(([path, data]) => ({ path, size: Buffer.from(data).length, sha256: createHash('sha256').update(data).digest('hex') }));
  const whole = { format: 1, id: 'lift-stuck', category: 'elevator', version: '1.0.0', title: '电梯困人', author: '王老师', contentHash: packHash(listed), files: listed, ...manifest };
  return [{ name: 'manifest.json', data: JSON.stringify(whole) }, ...Object.entries(files).map(([name, data]) => ({ name, data }))];
}

export const aPackOf = (...wishes: Parameters<typeof packEntries>): Uint8Array => aZip(packEntries(...wishes));
