import { v7 } from 'uuid';
import { readScenarios } from '../../../electron/library/readScenarios.ts';
import { openRecords } from '../../../electron/records/openRecords.ts';
import type { Records, RunHeader } from '../../../electron/service/ports.ts';
import { scoreOf } from '../../../electron/service/training/finishRun.ts';
import { engineVersion, playDrill, replay, semantics, type BotName, type Mode } from '../../../scenarios/engine/index.ts';

export interface SavedPlay { readonly bot: BotName; readonly seed: number; readonly trainee: string; readonly staffNo: string; readonly scenario?: string; readonly minutesAgo?: number; readonly mode?: Mode }

/** Finished drills on record as their trainees' own: a bot's hands, so that a test need not play for minutes. Gives the runs, in order. */
export function savedPlays(folder: string, plays: readonly SavedPlay[]): string[] {
  const { records } = openRecords({ folder, keep: 'whole', now: new Date(), newStation: { id: v7(), label: 'test' } });
  try {
    return plays.map((play) => save(records, play));
  } finally {
    records.close();
  }
}

function save(records: Records, { bot, seed, trainee, staffNo, scenario = 'fire-ebike-stairwell', minutesAgo = 0, mode = 'practice' }: SavedPlay): string {
  const entry = readScenarios().find(scenario);
  if (!entry?.compiled) throw new Error(`there is no drill ${scenario}`);
  const { inputs } = playDrill(entry.compiled, { seed, mode }, { bot });
  const wall = new Date(Date.now() - minutesAgo * 60_000).toISOString();
  const header: RunHeader = {
    runId: v7(), scenarioId: entry.id, scenarioVersion: entry.version, logicHash: entry.logicHash, contentHash: entry.contentHash, engineVersion, semantics, seed,
    variant: null, mode, station: records.stationId(), seat: null, className: null, participants: [{ personId: personOf(records, trainee, staffNo), role: 'trainee' }], startedAt: wall,
  };
  records.openRun(header, entry.files);
  inputs.forEach(({ at, input }, index) => records.appendInput(header.runId, { seq: index + 1, at, wall, input }));
  records.finishRun(scoreOf({ header, run: replay(entry.compiled, { seed, mode, variant: null }, inputs) }, records, wall));
  return header.runId;
}

function personOf(records: Records, name: string, staffNo: string): string {
  const [known] = records.findByStaffNo(staffNo);
  if (known) return known.id;
  const id = v7();
  records.addPerson({ id, name, staffNo });
  return id;
}
