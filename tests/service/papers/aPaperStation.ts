import { onTestFinished } from 'vitest';
import type { Api } from '../../../electron/contract/contract.ts';
import type { RunHeader, StoredScore } from '../../../electron/service/ports.ts';
import { aScenario } from '../../support/aScenario.ts';
import { aLibraryFolder, filesOf } from '../../support/library.ts';
import { signedIn } from '../../support/staff.ts';
import { acts, answerPhone, aStation, choose, withToken, type StationWishes, type TestStation } from '../../support/stations.ts';

export interface PaperStation { readonly station: TestStation; readonly staff: Api; readonly runId: string; readonly personId: string }

const easy = (): string => aLibraryFolder(filesOf(aScenario({ rubric: { ...aScenario().rubric, passMark: 30 } })));

/** A station with an instructor signed in and one assessed drill that a trainee played and passed. */
export async function aPaperStation(wishes: StationWishes = {}): Promise<PaperStation> {
  const station = aStation({ scenarios: easy(), ...wishes });
  onTestFinished(() => station.records.close());
  const staff = withToken(station.router, await signedIn(station.records, withToken(station.router, null), 'instructor'));
  const person = await station.api.people.enter({ name: '李明', staffNo: '007' });
  const runId = await playedBy(station, person.id);
  return { station, staff, runId, personId: person.id };
}

/** Plays the small drill to its good end. */
export async function playedBy(station: TestStation, personId: string, mode: 'practice' | 'assessed' = 'assessed'): Promise<string> {
  const { runId } = await station.api.training.start({ personId, scenarioId: 'small-fire', mode });
  station.clock.pass(3000);
  await acts(station.api, runId, answerPhone);
  station.clock.pass(2000);
  await acts(station.api, runId, choose('先问'));
  for (let tries = 0; tries < 200 && !(await station.api.training.view({ runId, lang: 'zh' })).ended; tries += 1) station.clock.pass(30_000);
  return runId;
}

/** A finished run stored once more under another id, changed in one respect. */
export function storedOtherwise({ records }: TestStation, runId: string, id: string, change: Partial<RunHeader>, score: Partial<StoredScore> = {}): string {
  const header = records.readRun(runId)!;
  records.openRun({ ...header, runId: id, ...change }, records.scenarioFiles(header.contentHash)!);
  for (const input of records.readInputs(runId)) records.appendInput(id, input);
  records.finishRun({ ...records.readScore(runId)!, runId: id, ...score });
  return id;
}
