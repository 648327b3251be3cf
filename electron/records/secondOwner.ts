import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Db } from './database.ts';
import { ledgerHashAt, ledgerHead } from './ledger.ts';
import { writePrivately } from './privately.ts';
import { ownStation } from './stations.ts';

const owner = z.object({ station: z.string(), entries: z.number(), hash: z.string(), wall: z.string() });
type Owner = z.infer<typeof owner>;

const path = (second: string): string => join(second, 'shapan-station.json');

/** Whose back-ups a second folder holds, and how far that station's ledger was at the last of them; null where nobody's or unreadable. */
export function readOwner(second: string): Owner | null {
  if (!existsSync(path(second))) return null;
  try {
    return owner.parse(JSON.parse(readFileSync(path(second), 'utf8')));
  } catch {
    return null;
  }
}

/** Beside the back-ups of a station, so that two stations never mix theirs. */
export function writeOwner(db: Db, second: string, wall: string): void {
  writePrivately(path(second), `${JSON.stringify({ station: ownStation(db) ?? '', ...ledgerHead(db), wall } satisfies Owner)}\n`);
}

/**
 * Whose folder it is. `twin`: it says our own station, but its ledger is not an earlier state of ours, and none of our records was restored since:
 * a copy of this station (a cloned disk) works elsewhere under the same key.
 */
export function ownershipOf(db: Db, second: string): 'free' | 'own' | 'other' | 'twin' {
  const found = readOwner(second);
  if (found === null) return 'free';
  if (found.station !== ownStation(db)) return 'other';
  if (ledgerHashAt(db, found.entries) === found.hash) return 'own';
  return db.prepare<[string], unknown>("SELECT 1 FROM ledger WHERE kind = 'restored' AND wall >= ?").get(found.wall) === undefined ? 'twin' : 'own';
}
