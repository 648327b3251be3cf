import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { categoryNames, type Finding } from '../../scenarios/engine/index.ts';
import type { LibraryEntry, ScenarioLibrary } from '../service/ports.ts';
import { contentHash, logicHash } from './hashes.ts';
import { listFolder, type Listing } from './listFolder.ts';
import { readLaws } from './readLaws.ts';
import { readScenario, rebuild } from './readScenario.ts';

export interface DiskLibrary extends ScenarioLibrary {
  readonly root: string;
  /** What is wrong with what all scenarios share: the law table and the folders they stand in. */
  readonly lawFindings: readonly Finding[];
}

/** The scenarios that came with this program. */
export function ownScenarios(): string {
  return fileURLToPath(new URL('../../scenarios', import.meta.url));
}

/** Reads the whole library once: `<category>/<id>/scenario.yaml` below `root`. Bad scenarios are kept as unusable, never hidden. */
export function readScenarios(root = ownScenarios(), nameOf = (path: string): string => relative(join(root, '..'), path)): DiskLibrary {
  const table = readLaws(root, nameOf);
  const shelves = categoryNames.map((category) => ({ category, path: join(root, category), listing: listFolder(join(root, category), nameOf(join(root, category))) }));
  const entries = shelves.flatMap(({ category, path, listing }) =>
    foldersOf(path, listing).map((folder) => shelved(readScenario(root, join(folder, 'scenario.yaml'), table, nameOf), category, nameOf(join(folder, 'scenario.yaml')))),
  );
  const byId = new Map<string, LibraryEntry>();
  for (const entry of entries) if (!byId.get(entry.id)?.compiled) byId.set(entry.id, entry);
  const lawFindings = [...table.findings, ...shelves.flatMap(({ listing }) => listing.findings)];
  return { root, lawFindings, list: () => entries, find: (id) => byId.get(id) ?? null, rebuild, contentHash, logicHash };
}

function foldersOf(shelf: string, { items }: Listing): string[] {
  return items.filter((item) => item.isDirectory() && existsSync(join(shelf, item.name, 'scenario.yaml'))).map((item) => join(shelf, item.name));
}

/** The folder is the name by which a drill is asked for: a document that calls itself otherwise cannot be played. */
function shelved(entry: LibraryEntry, category: string, file: string): LibraryEntry {
  const { document } = entry;
  const findings: Finding[] = [];
  if (document && document.id !== entry.id) {
    findings.push(misplaced(file, 'id', `the folder is called "${entry.id}" but the scenario "${document.id}"; give both one name`, `文件夹名“${entry.id}”与剧本编号“${document.id}”不一致，请改为相同`));
  }
  if (document && document.category !== category) {
    findings.push(misplaced(file, 'category', `the scenario says category "${document.category}" but stands in "${category}"`, `剧本类别“${document.category}”与所在文件夹“${category}”不一致`));
  }
  return findings.length === 0 ? entry : { ...entry, compiled: null, findings: [...entry.findings, ...findings] };
}

function misplaced(file: string, path: string, message: string, messageZh: string): Finding {
  return { severity: 'error', code: 'misplaced', file, line: 1, path, message, messageZh };
}
