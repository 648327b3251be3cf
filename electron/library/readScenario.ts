import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { englishTexts, loadScenario, namedThings, rebuildScenario, renamed, shelfNames, type Compiled, type Finding, type Loaded, type OwnName, type Renamed } from '../../scenarios/engine/index.ts';
import type { LibraryEntry } from '../service/ports.ts';
import type { DraftTexts } from '../service/ports/drafts.ts';
import { contentHash, logicHash } from './hashes.ts';
import { lawsOf, type LawTable } from './readLaws.ts';
import { commonsOf, type SharedCommons } from './readCommons.ts';
import { readText } from './readText.ts';

/** What all drills of a library are read with. */
export interface SharedTables { readonly laws: LawTable; readonly shared: SharedCommons }

/**
 * Reads one scenario from its main file and the English beside it. Whatever is wrong becomes findings: the entry then has
 * no `compiled`. Paths in findings are as `nameOf` gives them.
 */
export function readScenario(root: string, path: string, { laws: table, shared }: SharedTables, nameOf: (path: string) => string): LibraryEntry {
  const folder = dirname(path);
  const paths = { scenario: path, en: join(folder, 'en.yaml') };
  const main = readText(root, paths.scenario, nameOf(paths.scenario));
  const english = existsSync(paths.en) ? readText(root, paths.en, nameOf(paths.en)) : { text: null };
  const unread = [main, english].flatMap((each) => ('finding' in each ? [each.finding] : []));
  return entryFrom(folder, { scenario: 'text' in main ? main.text : null, en: 'text' in english ? english.text : null }, unread, { laws: table, shared }, { scenario: nameOf(paths.scenario), en: nameOf(paths.en) });
}

/** A playable drill read again with names of the station's own in its texts. */
export function readRenamed(root: string, { id, category, files, written, document }: LibraryEntry, names: readonly OwnName[], tables: SharedTables, nameOf: (path: string) => string): { entry: LibraryEntry; texts: Renamed['texts'] } | null {
  if (!document) return null;
  const english = files['en.yaml'] === undefined ? null : englishTexts(files['en.yaml']);
  const { texts, ...both } = renamed({ written, english, things: namedThings(document, english ?? new Map()), names });
  const folder = join(root, category, id);
  return { texts, entry: entryFrom(folder, both, [], tables, { scenario: nameOf(join(folder, 'scenario.yaml')), en: nameOf(join(folder, 'en.yaml')) }) };
}

/** What two texts are as a drill, wherever they come from. */
export function readDraftTexts({ scenario, en }: DraftTexts, tables: SharedTables): LibraryEntry {
  const entry = entryFrom('', { scenario, en: en === '' ? null : en }, [], tables, { scenario: 'scenario.yaml', en: 'en.yaml' });
  return { ...entry, id: entry.document?.id ?? '' };
}

interface Texts { readonly scenario: string | null; readonly en: string | null }

function entryFrom(folder: string, { scenario, en }: Texts, unread: readonly Finding[], { laws: table, shared }: SharedTables, paths: { readonly scenario: string; readonly en: string }): LibraryEntry {
  const files: Record<string, string> = { ...table.files, ...shared.files };
  if (scenario !== null) files['scenario.yaml'] = scenario;
  if (en !== null) files['en.yaml'] = en;
  const loaded = scenario === null
    ? { findings: [], document: null, written: null, compiled: null }
    : loadScenario({ path: paths.scenario, scenario, en, enPath: paths.en, laws: table.laws, commons: shared.commons });
  return entryOf(folder, files, [...unread, ...loaded.findings], loaded, unread.length > 0 ? null : loaded.compiled);
}

function entryOf(folder: string, files: Readonly<Record<string, string>>, findings: readonly Finding[], { document, written }: Pick<Loaded, 'document' | 'written'>, compiled: Compiled | null): LibraryEntry {
  const shelf = basename(dirname(folder));
  return {
    id: basename(folder),
    category: document?.category ?? shelfNames.find((name) => name === shelf) ?? 'dispute',
    version: document?.version ?? '0.0.0',
    document, compiled, findings, files, written,
    contentHash: contentHash(files),
    logicHash: compiled ? logicHash(written, localValues(compiled)) : '',
  };
}

/** The local rules that any form of a drill uses. */
function localValues(compiled: Compiled): Record<string, number> {
  return Object.fromEntries([compiled, ...compiled.variants.values()].flatMap(({ local }) => local.used.map(({ id, value }) => [id, value] as const)));
}

/** A playable scenario from texts that were sound when they were stored; throws when this engine cannot run them. */
export function rebuild(files: Readonly<Record<string, string>>): Compiled {
  const { laws } = lawsOf(files, (path) => path);
  return rebuildScenario({ path: 'scenario.yaml', scenario: files['scenario.yaml'] ?? '', en: files['en.yaml'] ?? null, enPath: 'en.yaml', laws, commons: commonsOf(files).commons });
}
