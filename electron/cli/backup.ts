import { existsSync, mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { v7 } from 'uuid';
import { openRecords } from '../records/openRecords.ts';
import { recordsPath } from '../records/openRecordsFile.ts';
import { changeSettings } from '../records/settings.ts';
import type { CopyOutcome } from '../service/ports/care.ts';
import { reportTo, systemClock } from '../service/systemPorts.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { folderOf } from './stationData.ts';
import { WrongUse } from './wrongUse.ts';

const flags = { second: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean', default: false } } as const;

/** Makes a back-up now, beside a running station too. `--second DIR` names a second folder for every back-up from now on; `--second none` ends that. */
export async function backup(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseOptions(args, flags, { min: 0, max: 0 });
  const folder = folderOf(values.data);
  if (!existsSync(recordsPath(folder))) throw new WrongUse(`“${folder}”里还没有成绩库`, `there are no records in "${folder}"`);
  if (values.second === 'none') changeSettings(folder, { second: null });
  else if (values.second !== undefined) {
    mkdirSync(values.second, { recursive: true });
    changeSettings(folder, { second: resolve(values.second) });
  }
  const { records, care } = openRecords({ folder, keep: 'untouched', now: new Date(), newStation: { id: v7(), label: hostname() } });
  try {
    const { id, second } = await care(systemClock(), reportTo(io.err)).backUp();
    if (values.json) io.out(JSON.stringify({ ok: second === 'none' || second === 'copied', id, second }));
    else io.out(`${say(io, '备份已做好并核对', 'the back-up is made and was read back')}: ${id}${secondText(second, io)}`);
    return second === 'none' || second === 'copied' ? 0 : 1;
  } finally {
    records.close();
  }
}

function secondText(second: CopyOutcome, io: Io): string {
  if (second === 'none') return '';
  if (second === 'copied') return say(io, '；第二备份位置也有了一份', '; a second copy is in the second folder');
  if (second === 'foreign') return say(io, '；第二备份位置是另一个站点的，没有存过去：请用 --second 另选', '; the second folder is another station’s and was left alone: choose another with --second');
  return second === 'missing' ? say(io, '；第二备份位置不在（U 盘没插？）', '; the second folder is not there (is the stick plugged in?)') : say(io, '；第二备份位置写不进去（满了，或写保护？）', '; the second folder could not be written to (full or write-protected?)');
}
