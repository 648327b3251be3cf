import type { Care } from '../service/ports/care.ts';
import type { Clock, Records, Report } from '../service/ports.ts';
import { careFor } from './care.ts';
import type { Surroundings } from './dataFolder.ts';
import { machineTraits } from './machine.ts';
import type { Notice } from './notice.ts';
import { openRecordsFile, type Keep } from './openRecordsFile.ts';
import { placeNotices } from './placeNotices.ts';
import { createRecords } from './recordsPort.ts';
import { enrol } from './stations.ts';
import { tellingTrouble } from './storageTrouble.ts';

export interface RecordsOptions {
  readonly folder: string;
  readonly keep: Keep;
  readonly now: Date;
  /** a file to put in the records' place first */
  readonly restore?: string;
  /** Used when the file is new, or was carried to another computer. */
  readonly newStation: { readonly id: string; readonly label: string };
  /** what tells this computer from others; by default its network cards */
  readonly machine?: readonly string[];
}

/** Opens the records of a data folder as the Records port; see openRecordsFile for what `keep` allows. */
export function openRecords({ folder, keep, now, newStation, restore, machine = machineTraits() }: RecordsOptions): { records: Records; notices: readonly Notice[]; care: (clock: Clock, report: Report, at?: Surroundings) => Care } {
  const { db, notices } = openRecordsFile(folder, now, keep, restore ?? null);
  try {
    const enrolled = tellingTrouble(folder, () => enrol(db, { ...newStation, wall: now.toISOString() }, machine, keep === 'whole'));
    return { records: createRecords(db, enrolled.station), notices: [...notices, ...enrolled.notices], care: (clock, report, at) => careFor(db, folder, clock, report, at) };
  } catch (fault) {
    db.close();
    throw fault;
  }
}

export interface PlaceOptions { readonly folder: string; /** the user's configuration folder, where the canary lives */ readonly nest: string; readonly token: string }

/** What the people at the station should know of where the data lies: said at every start, until it lies better. */
export function noticesOfPlace(options: PlaceOptions): readonly Notice[] {
  return placeNotices(options.folder, options.nest, options.token);
}
