import type { Records } from '../../ports.ts';
import type { RunLog } from '../../ports/exports.ts';
import { parseRunLog } from './runLog.ts';

export interface ImportedRun { readonly log: RunLog; readonly station: string; readonly label: string; /** null: erased, or never told */ readonly person: { readonly name: string; readonly staffNo: string } | null }

/** Every run that came from other stations, each once, archive by archive. */
export function* importedRuns({ imported }: Pick<Records, 'imported'>): Generator<ImportedRun> {
  const told = new Set<string>();
  for (const { digest, station, label } of imported.archives()) {
    const people = new Map(imported.people(digest).map((person) => [person.id, person]));
    for (const [path, text] of Object.entries(imported.files(digest))) {
      if (!path.startsWith('runs/')) continue;
      for (const line of text.split('\n').filter((each) => each !== '')) {
        const log = parseRunLog(line);
        if (told.has(log.header.runId)) continue;
        told.add(log.header.runId);
        yield { log, station, label, person: people.get(log.header.participants[0]?.personId ?? '') ?? null };
      }
    }
  }
}
