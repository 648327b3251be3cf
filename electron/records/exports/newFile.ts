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
  clearLeftovers(dirname(target), basename(target));
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

/** Half files of processes that are no more: of one file, or of every one in a folder. */
export function clearLeftovers(folder: string, file?: string): void {
  for (const name of readdirSync(folder)) {
    const [, of, pid] = /^\.(.+)\.(\d+)\.part$/.exec(name) ?? [];
    if (pid === undefined || (file !== undefined && of !== file)) continue;
    if (Number(pid) === process.pid ? of === file : !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
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
