import type { ImportedRunLine } from '../../../contract/imports.ts';
import { closely, foldName, foldStaffNo } from '../../people.ts';
import type { Lang, Ports } from '../../ports.ts';
import { titleOf } from '../../statistics/dashboardOf.ts';
import { letOthers } from './letOthers.ts';
import { parseRunLog } from './runLog.ts';

const perPage = 50;
type Line = Omit<ImportedRunLine, 'name' | 'staffNo' | 'title'> & { readonly personId: string; readonly scenarioId: string };
export interface ListWish { readonly search: string; readonly station: string; readonly page: number; readonly lang: Lang }

/** The runs of other stations, page by page. Each archive is read once, in steps; who played them is looked up each time, because people are erased. */
export function importedList({ records, library }: Pick<Ports, 'records' | 'library'>) {
  const read = new Map<string, readonly Line[]>();
  const linesOf = async (digest: string, station: string, label: string): Promise<readonly Line[]> => {
    const lines: Line[] = [];
    for (const [path, text] of Object.entries(records.imported.files(digest))) {
      if (!path.startsWith('runs/')) continue;
      for (const line of text.split('\n').filter((each) => each !== '')) {
        lines.push(lineOf(line, station, label));
        await letOthers();
      }
    }
    return lines;
  };
  return async ({ search, station, page, lang }: ListWish): Promise<{ total: number; perPage: number; runs: ImportedRunLine[] }> => {
    const [name, staffNo] = [closely(foldName(search)).toLowerCase(), foldStaffNo(search)];
    const found = new Map<string, ImportedRunLine>();
    for (const archive of records.imported.archives()) {
      if (station !== '' && archive.station !== station) continue;
      const lines = read.get(archive.digest) ?? await linesOf(archive.digest, archive.station, archive.label);
      read.set(archive.digest, lines);
      const people = new Map(records.imported.people(archive.digest).map((person) => [person.id, person]));
      for (const { personId, scenarioId, ...line } of lines) {
        const person = people.get(personId);
        const isWanted = name === '' || (person !== undefined && (closely(person.name).toLowerCase().includes(name) || person.staffNo === staffNo));
        if (isWanted) found.set(line.runId, { ...line, name: person?.name ?? '', staffNo: person?.staffNo ?? '', title: titleOf(library, scenarioId, lang) });
      }
    }
    const runs = [...found.values()].toSorted((a, b) => (a.finishedAt < b.finishedAt ? 1 : a.finishedAt > b.finishedAt ? -1 : a.runId < b.runId ? 1 : -1));
    return { total: runs.length, perPage, runs: runs.slice(page * perPage, (page + 1) * perPage) };
  };
}

function lineOf(text: string, station: string, label: string): Line {
  const { header, score } = parseRunLog(text);
  return {
    runId: header.runId, station, label, personId: header.participants[0]?.personId ?? '', scenarioId: header.scenarioId, className: header.className ?? '', mode: header.mode,
    finishedAt: score.finished_at, total: score.total, max: score.max, passed: score.passed === 1,
  };
}
