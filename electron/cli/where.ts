import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chooseFolder } from '../records/dataFolder.ts';
import { diskOf } from '../records/disk.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { folderOf, surroundings } from './stationData.ts';

/** Says where the data lives; `where DIR` chooses the folder for every later start. */
export function where(args: readonly string[], io: Io): number {
  const { values, positionals } = parseOptions(args, { json: { type: 'boolean', default: false } }, { min: 0, max: 1 });
  if (positionals[0] !== undefined) {
    mkdirSync(resolve(positionals[0]), { recursive: true, mode: 0o700 });
    chooseFolder(positionals[0], surroundings());
  }
  const folder = folderOf(undefined);
  const disk = diskOf(folder);
  const warning = { usual: null, volatile: say(io, '这个磁盘会随关机清空，成绩会丢失', 'this disk is emptied at switch-off; records will be lost'), network: say(io, '这是网络共享，断网会损坏成绩库', 'this is a network share; a broken connection can damage the records') }[disk];
  if (values.json) io.out(JSON.stringify({ folder, disk }));
  else {
    io.out(folder);
    if (warning !== null) io.err(warning);
  }
  return disk === 'usual' ? 0 : 1;
}
