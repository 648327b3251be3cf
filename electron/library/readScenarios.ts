import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shelfNames, type Finding } from '../../scenarios/engine/index.ts';
import type { LibraryEntry, ScenarioLibrary } from '../service/ports.ts';
import { contentHash } from './hashes.ts';
import { readAssessment } from './readAssessment.ts';
import { listFolder, type Listing } from './listFolder.ts';
import { readLaws } from './readLaws.ts';
import { readCommons } from './readCommons.ts';
import { readRenamed, readScenario, rebuild } from './readScenario.ts';

export interface DiskLibrary extends ScenarioLibrary {
  readonly root: string;
  /** What is wrong with what all scenarios share: the law table, the commons and the folders they stand in. */
  readonly lawFindings: readonly Finding[];
}

/** The scenarios that came with this program. */
export function ownScenarios(): string {
  return fileURLToPath(new URL('../../scenarios', import.meta.url));
}

export interface LibraryOptions {
  readonly nameOf?: (path: string) => string;
  /** a file of this station with the rules of its city; where it is there it takes the place of the pack that ships */
  readonly localRules?: string;
}

/** Reads the whole library once: `<category>/<id>/scenario.yaml` below `root`. Bad scenarios are kept as unusable, never hidden. */
export function readScenarios(root = ownScenarios(), { nameOf = (path) => relative(join(root, '..'), path), localRules }: LibraryOptions = {}): DiskLibrary {
  const tables = { laws: readLaws(root, nameOf), shared: readCommons(root, { nameOf, localRules }) };
  const shelves = shelfNames.map((category) => ({ category, path: join(root, category), listing: listFolder(join(root, category), nameOf(join(root, category))) }));
  const read = shelves.flatMap(({ category, path, listing }) => foldersOf(path, listing).map((folder) => {
    const main = join(folder, 'scenario.yaml');
    return { file: nameOf(main), entry: shelved(readScenario(root, main, tables, nameOf), category, nameOf(main)) };
  }));
  const entries = withoutTwins(read);
  const byId = new Map<string, LibraryEntry>();
  for (const entry of entries) if (!byId.get(entry.id)?.compiled) byId.set(entry.id, entry);
  // a library of its own without assessment models is read with those that came with this program
  const assessment = existsSync(join(root, 'assessment')) ? readAssessment(root, nameOf) : readAssessment(ownScenarios());
  const lawFindings = [...tables.laws.findings, ...assessment.findings, ...tables.shared.findings, ...shelves.flatMap(({ listing }) => listing.findings)];
  const placed = new Map<string, LibraryEntry>();
  const shown = (entry: LibraryEntry): LibraryEntry => (entry === byId.get(entry.id) ? placed.get(entry.id) ?? entry : entry);
  const original = (id: string): LibraryEntry | null => byId.get(id) ?? null;
  return {
    root, lawFindings, original, rebuild, contentHash, tables: { laws: tables.laws.laws, commons: tables.shared.commons }, assessment: assessment.tables,
    list: () => entries.map(shown),
    find: (id) => placed.get(id) ?? original(id),
    withNames: (id, names) => { const entry = original(id); return entry?.compiled ? readRenamed(root, entry, names, tables, nameOf) : null; },
    put: (id, entry) => void (entry ? placed.set(id, entry) : placed.delete(id)),
  };
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

/** Two playable drills of one id could not be told apart when one is asked for: neither can be played until one is renamed. */
function withoutTwins(read: readonly { readonly file: string; readonly entry: LibraryEntry }[]): LibraryEntry[] {
  const playable = Map.groupBy(read.filter(({ entry }) => entry.compiled), ({ entry }) => entry.id);
  return read.map(({ file, entry }) => {
    const others = (playable.get(entry.id) ?? []).filter((other) => other.file !== file).map((other) => other.file);
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
