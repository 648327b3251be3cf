import type { Records } from '../service/ports.ts';
import type { Notice } from './notice.ts';
import { openRecordsFile } from './openRecordsFile.ts';
import { createRecords } from './recordsPort.ts';
import { ownStation } from './stations.ts';

export interface RecordsOptions {
  readonly folder: string;
  readonly keep: 'whole' | 'migrated' | 'untouched';
  readonly now: Date;
  /** Used only when the file is new. */
  readonly newStation: { readonly id: string; readonly label: string };
}

/** Opens the records of a data folder as the Records port; see openRecordsFile for what `keep` allows. */
export function openRecords({ folder, keep, now, newStation }: RecordsOptions): { records: Records; notices: readonly Notice[] } {
  const { db, notices } = openRecordsFile(folder, now, keep);
  const station = ownStation(db, { ...newStation, wall: now.toISOString() });
  return { records: createRecords(db, station), notices };
}
