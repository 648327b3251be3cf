import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Disk, PlaceProblem } from '../service/ports/care.ts';
import { diskOf } from './disk.ts';

/** The disks of this computer that a folder could lie on: drive letters, what is mounted as a stick or a disk, the user's own folder last. */
export function disksOf(home: string, platform: string = process.platform): Disk[] {
  const roots = platform === 'win32' ? letters() : [...under(platform === 'darwin' ? '/Volumes' : '/media', 1), ...(platform === 'linux' ? [...under('/media', 2), ...under('/run/media', 2), ...under('/mnt', 1)] : [])];
  return [...new Set([...roots, home])].flatMap((root) => {
    const freeMb = freeOf(root);
    return freeMb === null ? [] : [{ root, folder: join(root, 'Shapan'), freeMb, kind: diskOf(root) }];
  });
}

const letters = (): string[] => [...'CDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`).filter((root) => existsSync(root));

function under(folder: string, levels: number): string[] {
  if (!existsSync(folder)) return [];
  try {
    const own = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => join(folder, name));
    return levels === 1 ? own : own.flatMap((each) => under(each, levels - 1));
  } catch {
    // Another user's sticks: not ours to offer.
    return [];
  }
}

/** Free space of a disk that this user may write to; null of another. */
function freeOf(root: string): number | null {
  try {
    accessSync(root, constants.W_OK);
    const { bavail, bsize } = statfsSync(root);
    return Math.floor((bavail * bsize) / 1024 / 1024);
  } catch {
    return null;
  }
}

/** Makes the folder and tries to write in it; says why it cannot hold anything. `apartFrom`: a folder that it may not lie in. */
export function problemOfPlace(typed: string, apartFrom: string | null): PlaceProblem | null {
  if (typed.trim() === '' || !isAbsolute(typed)) return 'notAFolder';
  if (apartFrom !== null && !relative(apartFrom, resolve(typed)).startsWith('..')) return 'inData';
  try {
    makeFolder(resolve(typed));
    const trial = join(typed, '.shapan-trial');
    writeFileSync(trial, 'shapan');
    rmSync(trial);
    return null;
  } catch {
    return 'notWritable';
  }
}

/** Step by step: Node's own recursive way never comes back where a folder that is there refuses to hold another (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}
