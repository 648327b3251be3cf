import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

/** Writes beside `path` and brings it to the disk; `path` itself stays as it is. */
export function writeBeside(path: string, text: string): void {
  const file = openSync(`${path}.new`, 'w', 0o600);
  try {
    writeFileSync(file, text, 'utf8');
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts what was written beside `path` in its place, in one step. */
export function putInPlace(path: string): void {
  renameSync(`${path}.new`, path);
}
