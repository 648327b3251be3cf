import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCopy } from '../look.ts';
import { flush } from '../privately.ts';
import { stampOf } from '../stamp.ts';
import { keptFiles } from './inBackup.ts';
import { markOf, ownDrillFiles, unitOf, unitsOf, type FileMark } from './ownDrills.ts';

/** How many drills and drafts were put back, and the folder that others were set aside in; null where none had to give way. */
export interface BroughtBack { readonly count: number; readonly aside: string | null }

const copying = (folder: string): string => join(folder, 'drills-copying');
const ready = (folder: string): string => join(folder, 'drills-restoring');

/**
 * Lays the drills and drafts of a back-up out beside the present ones: those that are gone or differ. Where nobody asked (the records had to be restored
 * by themselves) only if the folder has none at all: drills that are there are newer than any back-up.
 */
export function layOutDrills(folder: string, backup: string, isAsked: boolean): void {
  rmSync(copying(folder), { recursive: true, force: true });
  const present = unitsOf(ownDrillFiles(folder).map(markOf));
  if (!isAsked && present.size > 0) return;
  readCopy(backup, (db) => {
    const files = [...keptFiles(db)];
    const units = unitsOf(files.map(markOf));
    for (const { path, bytes } of files) {
      const unit = unitOf(path);
      if (unit === null || units.get(unit) === present.get(unit)) continue;
      const target = join(copying(folder), path);
      mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
      writeFileSync(target, bytes, { mode: 0o600 });
      flush(target);
    }
  });
}

/** From here on what was laid out is put in place, by the next start if this one is cut off. */
export function settleDrills(folder: string): void {
  rmSync(ready(folder), { recursive: true, force: true });
  if (existsSync(copying(folder))) renameSync(copying(folder), ready(folder));
}

export function forgetDrills(folder: string): void {
  for (const each of [copying(folder), ready(folder)]) rmSync(each, { recursive: true, force: true });
}

/** Puts what is settled in place, drill by drill; one that is there goes aside first, and so does its twin in (or outside) the bin. Nothing is deleted. */
export function placeDrills(folder: string, now: Date): BroughtBack {
  const aside = `drills-replaced-${stampOf(now)}`;
  const units = unitsIn(ready(folder));
  let hasGivenWay = false;
  for (const unit of units) {
    for (const other of [unit, ...twinOf(unit)].filter((each) => existsSync(join(folder, each)))) {
      move(join(folder, other), freeName(join(folder, aside, other)));
      hasGivenWay = true;
    }
    move(join(ready(folder), unit), join(folder, unit));
  }
  rmSync(ready(folder), { recursive: true, force: true });
  return { count: units.length, aside: hasGivenWay ? aside : null };
}

function twinOf(unit: string): string[] {
  const [top, ...rest] = unit.split('/');
  return top !== 'studio' ? [] : [rest[0] === '.bin' ? `studio/${rest[1]}` : `studio/.bin/${rest[0]}`];
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  renameSync(from, to);
}

function freeName(path: string): string {
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? path : `${path}-${n}`;
    if (!existsSync(free)) return free;
  }
}

function unitsIn(root: string): string[] {
  if (!existsSync(root)) return [];
  const marks: FileMark[] = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => ({ path: join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll('\\', '/'), sha256: '' }));
  return [...unitsOf(marks).keys()];
}
