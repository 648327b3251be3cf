import { openRecords } from '../../../electron/records/openRecords.ts';
import { aClassOfPlays } from './aClassOfPlays.ts';

/** Played fire drills on record, and the class of those who played them. */
export function aPaperClass(folder: string, count: number): void {
  aClassOfPlays(folder, count);
  const { records } = openRecords({ folder, keep: 'whole', now: new Date(), newStation: { id: 'station-1', label: 'test' } });
  const members = records.roster.people().map(({ id }) => id);
  for (const [i, personId] of members.entries()) records.roster.correct(personId, { name: `郑岚${'甲乙丙丁戊己庚辛'.charAt(i % 8)}`, staffNo: `${1000 + i}`, unit: '和平里社区', post: '社区工作者', by: 'test', wall: '2026-03-01T00:00:00.000Z' });
  records.roster.keepClass({ id: 'class-1', name: '春季一班', from: '2026-03-01', to: '2026-12-31', unit: '和平里街道', members, drills: [{ scenarioId: 'fire-ebike-stairwell', mode: 'assessed', variant: null, from: '2026-03-01', to: '2026-12-31' }] });
  records.close();
}
