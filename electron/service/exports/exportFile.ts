import type { ExportFormat, ExportList } from '../../contract/exports.ts';
import { titleOf } from '../statistics/dashboardOf.ts';
import { noteAnswers } from '../statistics/noteAnswers.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Lang, Ports, StationFacts } from '../ports.ts';
import type { ExportedRun, ExportFilter, ExportView } from '../ports/exports.ts';
import { archive, type ArchiveMade } from './archive.ts';
import { csv } from './csv.ts';
import type { Table } from './columns.ts';
import { learningArchives } from './learningArchive.ts';
import { longTable, type DecisionLine } from './longTable.ts';
import { playedTexts } from './playedTexts.ts';
import { classTable, peopleTable } from './rosterLists.ts';
import { runTable, type RunLine } from './runList.ts';
import { statementsFile, type XapiRun } from './xapi.ts';
import { xlsx } from './xlsx.ts';

export const endings: Readonly<Record<ExportFormat, string>> = { csv: 'csv', xlsx: 'xlsx', 'long-csv': 'csv', xapi: 'json', gbt38860: 'json', archive: 'zip' };

export interface ExportWish { readonly format: ExportFormat; readonly list: ExportList; readonly filter: ExportFilter; readonly lang: Lang; /** a name in the station's folder, or a path */ readonly file: string }
/** Runs written, of all that are asked for; 0 of 0 for a list of people or classes. */
export interface ExportProgress { readonly done: number; readonly of: number }
export interface ExportDone { readonly kind: 'done' | 'cancelled'; readonly runs: number; readonly bytes: number }

/** What an export is made of. */
export type Source = Pick<Ports, 'records' | 'library' | 'clock'> & { readonly station: Pick<StationFacts, 'version' | 'label'> };

/** Ms after which the station does other work in between. */
const longestTurn = 12;

/**
 * Writes one file: all of it, or nothing. Runs are read one by one from an unchanging view and leave memory as they are written. Throws `EEXIST` where
 * the file is there, `TooBig` and `Unsigned` for an archive that cannot be made, and what the disk says.
 */
export async function exportFile(ports: Source, played: PlayedScenarios, wish: ExportWish, watched: { readonly signal: AbortSignal; progress(at: ExportProgress): void }): Promise<ExportDone> {
  const { records } = ports;
  if (wish.format === 'long-csv' || wish.format === 'xapi') await noteAnswers(records, played, Number.MAX_SAFE_INTEGER);
  const file = records.exports.create(wish.file);
  const view = records.exports.view();
  let done = 0;
  let bytes = 0;
  try {
    const of = wish.list === 'records' ? view.count(wish.filter) : 0;
    let turn = performance.now();
    for (const chunk of chunksOf(ports, played, view, wish, () => { done = Math.min(of, done + 1); })) {
      file.write(chunk);
      bytes += chunk.length;
      if (performance.now() - turn < longestTurn) continue;
      watched.progress({ done, of });
      await new Promise((resolve) => { setImmediate(resolve); });
      if (watched.signal.aborted) break;
      turn = performance.now();
    }
    if (watched.signal.aborted) {
      file.abandon();
      return { kind: 'cancelled', runs: done, bytes: 0 };
    }
    file.finish();
    watched.progress({ done: of, of });
    return { kind: 'done', runs: of, bytes };
  } catch (error) {
    file.abandon();
    throw error;
  } finally {
    view.close();
  }
}

function chunksOf(ports: Source, played: PlayedScenarios, view: ExportView, { format, list, filter, lang }: ExportWish, isRead: () => void): Iterable<Uint8Array> {
  const { records, library } = ports;
  const texts = playedTexts(records, played, lang);
  const lines = function* (order?: 'person'): Generator<RunLine> {
    for (const run of view.runs(filter, order)) {
      isRead();
      yield { run, texts: texts(run) };
    }
  };
  const written = <Row>(table: Table<Row>): Iterable<Uint8Array> => (format === 'xlsx' ? xlsx(table, lang) : csv(table, lang));
  switch (format) {
    case 'csv':
    case 'xlsx':
      if (list === 'people') return written(peopleTable(records.roster.people().filter(({ classes }) => filter.className === undefined || classes.includes(filter.className)), lang));
      if (list === 'classes') return written(classTable(records.roster.classes().filter(({ name }) => filter.className === undefined || name === filter.className), (id) => titleOf(library, id, lang), lang));
      return written(runTable(lines(), lang));
    case 'long-csv': return csv(longTable(decisionLines(view, lines()), lang), lang);
    case 'xapi': return statementsFile(xapiRuns(view, lines(), `Shapan ${ports.station.version}`), needed(library.assessment.of('xapi')));
    case 'gbt38860': return learningArchives(lines('person'), needed(library.assessment.of('learningArchive')), { station: records.stationId(), at: new Date(ports.clock.wall()).toISOString() });
    case 'archive': return archive(view, lines, archiveMade(ports, lang));
  }
}

function archiveMade({ records, station, clock }: Source, lang: Lang): ArchiveMade {
  return { station: records.stationId(), label: station.label, program: station.version, at: new Date(clock.wall()).toISOString(), head: records.head(), lang, sign: (text) => signed(records, text) };
}

/** With the key of this station, whose public half stands in the ledger. */
function signed({ papers, stationId }: Ports['records'], text: string): ReturnType<ArchiveMade['sign']> {
  const [signature, publicKey] = [papers.sign(text), papers.publicKey(stationId())];
  return signature !== null && publicKey !== null ? { signature, publicKey } : null;
}

function* decisionLines(view: ExportView, lines: Iterable<RunLine>): Generator<DecisionLine> {
  for (const { run, texts } of lines) for (const answer of view.answers(run.number)) yield { run, texts, answer };
}

function* xapiRuns(view: ExportView, lines: Iterable<RunLine>, platform: string): Generator<XapiRun> {
  for (const { run, texts } of lines) yield { run, texts, platform, answers: view.answers(run.number), sheet: view.sheet(run.number), closedAt: closingTimes(view, run) };
}

function closingTimes(view: ExportView, { runId }: ExportedRun): ReadonlyMap<string, string> {
  return new Map(view.inputs(runId).flatMap(({ input, wall }) => (input.type === 'optionChosen' ? [[input.decision, wall] as const] : [])));
}

/** The shipped tables hold it; a station whose copy is damaged says which file. */
function needed<T>(table: T | undefined): T {
  if (table === undefined) throw new MappingMissing();
  return table;
}

/** `learning-archive.yaml` or `xapi.yaml` in `scenarios/assessment` cannot be used; `check` says why. */
export class MappingMissing extends Error {}
