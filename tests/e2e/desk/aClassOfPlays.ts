import { readScenarios } from '../../../electron/library/readScenarios.ts';
import { openRecords } from '../../../electron/records/openRecords.ts';
import { answersOf } from '../../../electron/service/statistics/answersOf.ts';
import { scoreOf } from '../../../electron/service/training/finishRun.ts';
import { engineVersion, playDrill, semantics, type BotName } from '../../../scenarios/engine/index.ts';

const bots: readonly BotName[] = ['expert', 'hesitant', 'random', 'expert', 'longest-option'];

/** Finished fire drills of a class on record, as if its trainees had played as these bots do. Where one `opens`, the last has its log, which is written input by input. */
export function aClassOfPlays(folder: string, count: number, opens = false): void {
  const entry = readScenarios().find('fire-ebike-stairwell');
  if (!entry?.compiled) throw new Error('the fire drill does not load');
  const { records } = openRecords({ folder, keep: 'whole', now: new Date(), newStation: { id: 'station-1', label: 'test' } });
  for (let i = 0; i < count; i += 1) {
    const personId = `person-${i}`;
    records.addPerson({ id: personId, name: `学员${i}`, staffNo: `${1000 + i}` });
    const played = playDrill(entry.compiled, { seed: i, mode: 'assessed' }, { bot: bots[i % bots.length] ?? 'expert' });
    const wall = `2026-${i < count / 2 ? '03' : '04'}-18T04:00:00.000Z`;
    const header = {
      runId: `019d0000-0000-7000-8000-${String(i).padStart(12, '0')}`, scenarioId: entry.id, scenarioVersion: entry.version, logicHash: entry.logicHash, contentHash: entry.contentHash, engineVersion, semantics,
      seed: i, variant: null, mode: 'assessed' as const, station: records.stationId(), seat: null, className: i % 2 === 0 ? '春季一班' : '春季二班', participants: [{ personId, role: 'trainee' }], startedAt: wall,
    };
    records.openRun(header, entry.files);
    if (opens && i === count - 1) played.inputs.forEach(({ at, input }, index) => records.appendInput(header.runId, { seq: index + 1, at, wall, input }));
    records.finishRun(scoreOf({ run: played.run, header }, records, wall), answersOf(played.run));
  }
  records.close();
}
