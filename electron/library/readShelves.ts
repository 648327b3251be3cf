import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { shelfNames, type Finding } from '../../scenarios/engine/index.ts';
import type { LibraryEntry } from '../service/ports.ts';
import { listFolder, type Listing } from './listFolder.ts';
import { readScenario, type SharedTables } from './readScenario.ts';

/** A drill and the file it was read from. `isOwn`: of this station, not of those that ship. */
export interface Shelved { readonly file: string; readonly isOwn: boolean; readonly entry: LibraryEntry }

export interface Shelves {
  readonly root: string; readonly isOwn: boolean; readonly tables: SharedTables; readonly nameOf: (path: string) => string;
}

/** What lies at `<category>/<id>/scenario.yaml` below a root, bad drills included; `only` one id where it is given. */
export function readShelves(shelves: Shelves, only?: string): { read: Shelved[]; findings: readonly Finding[] } {
  const { root, nameOf } = shelves;
  const found = shelfNames.map((category) => {
    const path = join(root, category);
    const listing = listFolder(path, nameOf(path));
    const folders = foldersOf(path, listing).filter((folder) => only === undefined || basename(folder) === only);
    return { findings: listing.findings, read: folders.map((folder) => shelved(shelves, category, join(folder, 'scenario.yaml'))) };
  });
  return { read: found.flatMap(({ read }) => read), findings: found.flatMap(({ findings }) => findings) };
}

function foldersOf(shelf: string, { items }: Listing): string[] {
  return items.filter((item) => item.isDirectory() && !item.name.startsWith('.') && existsSync(join(shelf, item.name, 'scenario.yaml'))).map((item) => join(shelf, item.name));
}

/** The folder is the name by which a drill is asked for: a document that calls itself otherwise cannot be played. */
function shelved({ root, isOwn, tables, nameOf }: Shelves, category: string, path: string): Shelved {
  const entry = readScenario(root, path, tables, nameOf);
  const file = nameOf(path);
  const { document } = entry;
  const findings: Finding[] = [];
  if (document && document.id !== basename(dirname(path))) {
    findings.push(misplaced(file, 'id', `the folder is called "${entry.id}" but the scenario "${document.id}"; give both one name`, `文件夹名“${entry.id}”与剧本编号“${document.id}”不一致，请改为相同`));
  }
  if (document && document.category !== category) {
    findings.push(misplaced(file, 'category', `the scenario says category "${document.category}" but stands in "${category}"`, `剧本类别“${document.category}”与所在文件夹“${category}”不一致`));
  }
  return { file, isOwn, entry: findings.length === 0 ? entry : { ...entry, compiled: null, findings: [...entry.findings, ...findings] } };
}

/**
 * Two playable drills of one id could not be told apart when one is asked for: neither can be played until one is renamed. Only one that ships is never
 * taken away by a station's own, which nobody could rename there.
 */
export function withoutTwins(read: readonly Shelved[]): LibraryEntry[] {
  const playable = Map.groupBy(read.filter(({ entry }) => entry.compiled), ({ entry }) => entry.id);
  return read.map(({ file, isOwn, entry }) => {
    const others = (playable.get(entry.id) ?? []).filter((other) => other.file !== file && (isOwn || !other.isOwn)).map((other) => other.file);
    if (!entry.compiled || others.length === 0) return entry;
    const finding: Finding = {
      severity: 'error', code: 'duplicateScenario', file, line: 1, path: 'id',
      message: `the id "${entry.id}" is also that of ${others.join(', ')}; give each scenario and its folder an id of its own`,
      messageZh: `剧本编号“${entry.id}”与 ${others.join('、')} 重复，请为每个剧本及其文件夹另取不同的编号`,
    };
    return { ...entry, compiled: null, logicHash: '', findings: [...entry.findings, finding] };
  });
}

function misplaced(file: string, path: string, message: string, messageZh: string): Finding {
  return { severity: 'error', code: 'misplaced', file, line: 1, path, message, messageZh };
}
