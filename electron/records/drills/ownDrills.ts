import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a station made itself, as files of its data folder: drills, what was released of them, drafts and the bin of drafts. */
const tops = ['scenarios', 'releases', 'studio'] as const;

/** `path` is within the data folder, with slashes. */
export interface DrillFile { readonly path: string; readonly bytes: Uint8Array }
export interface FileMark { readonly path: string; readonly sha256: string }

/** The folder that a file belongs to as a whole (one drill, one draft): what is put back together. Null for a path that is no drill's, or leads anywhere else. */
export function unitOf(path: string): string | null {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:*?"<>|\0]/.test(part))) return null;
  const [top, second] = parts;
  const depth = top === 'scenarios' || (top === 'studio' && second === '.bin') ? 3 : 2;
  return tops.some((each) => each === top) && parts.length > depth ? parts.slice(0, depth).join('/') : null;
}

/** Every file of the station's own drills and drafts, in the order of their names. What begins with a dot is half made; links are nobody's drill. */
export function ownDrillFiles(folder: string): DrillFile[] {
  return tops.flatMap((top) => pathsIn(folder, top)).filter((path) => unitOf(path) !== null).toSorted().map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(folder, path))) }));
}

function pathsIn(folder: string, path: string): string[] {
  if (!existsSync(join(folder, path))) return [];
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const below = `${path}/${entry.name}`;
    if (entry.name.startsWith('.') && below !== 'studio/.bin') return [];
    return entry.isDirectory() ? pathsIn(folder, below) : entry.isFile() ? [below] : [];
  });
}

export const markOf = ({ path, bytes }: DrillFile): FileMark => ({ path, sha256: createHash('sha256').update(bytes).digest('hex') });

/** By drill or draft: the same text for the same files. */
export function unitsOf(marks: readonly FileMark[]): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const { path, sha256 } of marks) {
    const unit = unitOf(path);
    if (unit !== null) units.set(unit, `${units.get(unit) ?? ''}${path} ${sha256}\n`);
  }
  return units;
}
