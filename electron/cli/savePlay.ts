import { v7 } from 'uuid';
import { engineVersion, semantics } from '../../scenarios/engine/index.ts';
import { foldName, foldStaffNo } from '../service/people.ts';
import type { Records, RunHeader } from '../service/ports.ts';
import { scoreOf } from '../service/training/finishRun.ts';
import type { Played } from './played.ts';
import { withRecords } from './stationData.ts';
import { WrongUse } from './wrongUse.ts';

/** Stores a play as a record whose role says who played: a bot or a script, never a trainee. Gives the run's id. */
export async function savePlay(played: Played): Promise<string> {
  return withRecords(played.options.data, (records) => store(records, played), true);
}

function store(records: Records | null, { entry, options, run, inputs }: Played): string {
  if (!records) throw new Error('the records could not be opened');
  const wall = new Date().toISOString();
  const personId = traineeOf(records, options.trainee, options.staffNo);
  const header: RunHeader = {
    runId: v7(), scenarioId: entry.id, scenarioVersion: entry.version, logicHash: entry.logicHash, contentHash: entry.contentHash,
    engineVersion, semantics, seed: options.seed, variant: options.variant, mode: options.mode, station: records.stationId(), seat: null, className: null,
    participants: [{ personId, role: 'bot' in options.player ? `bot:${options.player.bot}` : 'script' }], startedAt: wall,
  };
  records.openRun(header, entry.files);
  inputs.forEach(({ at, input }, index) => records.appendInput(header.runId, { seq: index + 1, at, wall, input }));
  records.finishRun(scoreOf({ run, header }, records, wall));
  return header.runId;
}

function traineeOf(records: Records, typedName: string, typedNo: string): string {
  const [name, staffNo] = [foldName(typedName), foldStaffNo(typedNo)];
  if (name === '' || staffNo === '') throw new WrongUse('姓名和工号不能为空', 'name and staff number must not be empty');
  const known = records.findByStaffNo(staffNo).find((person) => person.name === name);
  if (known) return known.id;
  const id = v7();
  records.addPerson({ id, name, staffNo });
  return id;
}
