import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivately } from './privately.ts';

const settings = z.object({
  /** where a second copy of each back-up goes (a USB stick, another disk) */
  second: z.string().nullable().default(null),
  /** the back-up that the next start puts in place */
  restoreNext: z.string().nullable().default(null),
  /** somebody was shown where the data lies, and agreed */
  isPlaceSettled: z.boolean().default(false),
  /** the next start enrols as a station of its own */
  enrolAnew: z.boolean().default(false),
});
export type Settings = z.infer<typeof settings>;

const path = (folder: string): string => join(folder, 'settings.json');

/** A file that cannot be read counts as none: the station starts with what is usual. */
export function readSettings(folder: string): Settings {
  if (!existsSync(path(folder))) return settings.parse({});
  try {
    return settings.parse(JSON.parse(readFileSync(path(folder), 'utf8')));
  } catch {
    return settings.parse({});
  }
}

export function changeSettings(folder: string, change: Partial<Settings>): void {
  writePrivately(path(folder), `${JSON.stringify({ ...readSettings(folder), ...change }, null, 1)}\n`);
}
