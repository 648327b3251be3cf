import { closeSync, existsSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ExportFile, Exports } from '../../service/ports/exports.ts';
import { makePrivateFolder } from '../privately.ts';
import { clearLeftovers, newFile } from './newFile.ts';
import { openView } from './view.ts';

/** What leaves the station whose records are in this file. */
export function createExports(recordsPath: string): Exports {
  const folder = join(dirname(recordsPath), 'exports');
  // a name, never a way out of the folder
  const own = (name: string): string => join(folder, basename(name));
  return {
    view: () => openView(recordsPath),
    create: (path) => {
      if (basename(path) !== path) return newFile(path);
      makePrivateFolder(folder);
      clearLeftovers(folder);
      return newFile(own(path));
    },
    folder: () => folder,
    list: () => (existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')).map((name) => fileOf(name, own(name))).toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1)) : []),
    read: (name, from, most) => (existsSync(own(name)) && !name.startsWith('.') ? pieceOf(own(name), from, most) : null),
    remove: (name) => rmSync(own(name), { force: true }),
  };
}

function fileOf(name: string, path: string): ExportFile {
  const { size, mtime } = statSync(path);
  return { name, bytes: size, madeAt: mtime.toISOString() };
}

function pieceOf(path: string, from: number, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(most);
    return bytes.subarray(0, readSync(file, bytes, 0, most, from));
  } finally {
    closeSync(file);
  }
}
