import { closeSync, existsSync, fsyncSync, linkSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { NewFile } from '../../service/ports/exports.ts';

/**
 * A file that has its name only once it is whole and on the disk. Until then it is called `.NAME.PID.part` beside it; what a killed process left
 * there goes when the next file of that name is begun. Nothing that is there is overwritten.
 */
export function newFile(path: string): NewFile {
  const target = resolve(path);
  if (existsSync(target)) throw taken(path);
  clearLeftovers(target);
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  const file = openSync(part, 'wx', 0o600);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write: (bytes) => {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    },
    finish: () => {
      fsyncSync(file);
      close();
      nameIt(part, target, path);
      flushFolder(dirname(target));
    },
    abandon: () => {
      close();
      rmSync(part, { force: true });
    },
  };
}

/** A link never replaces a file; where the disk knows none (FAT on a USB stick), the name is looked at once more. */
function nameIt(part: string, target: string, path: string): void {
  try {
    linkSync(part, target);
    rmSync(part);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || existsSync(target)) throw taken(path);
    renameSync(part, target);
  }
}

/** The name itself must survive a power cut; Windows has no such call and keeps its own journal. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function clearLeftovers(target: string): void {
  const start = `.${basename(target)}.`;
  for (const name of readdirSync(dirname(target))) {
    const pid = name.startsWith(start) ? /^(\d+)\.part$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))) rmSync(join(dirname(target), name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const taken = (path: string): Error => Object.assign(new Error(`"${path}" is there already`), { code: 'EEXIST' });
const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
