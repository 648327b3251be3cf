import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';

/** Makes a folder that only this user can look into (POSIX; on Windows the profile's own rights hold). One that is there and was everybody's is closed. */
export function makePrivateFolder(folder: string): void {
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32' || made !== undefined || resolve(folder) === homedir()) return;
  const { mode, uid } = statSync(folder);
  const isSharedByDesign = (mode & 0o1000) !== 0;
  if ((mode & 0o077) !== 0 && !isSharedByDesign && uid === process.getuid?.()) chmodSync(folder, 0o700);
}

/** Makes sure that a file exists and is readable by this user alone before anything is written to it. */
export function makePrivateFile(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  else if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
}

/** Replaces a small text file in one step: a cut leaves the old one or the new one. */
export function writePrivately(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  flush(`${path}.new`);
  renameSync(`${path}.new`, path);
}

/** Brings a file to the disk before it gets its final name. */
export function flush(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}
