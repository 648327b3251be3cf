import { writeSync } from 'node:fs';
import { planOf, takePlan } from '../../electron/service/roster/importFile.ts';
import { systemClock, systemIds } from '../../electron/service/systemPorts.ts';
import { openRecords } from '../../electron/records/openRecords.ts';

/** Takes in one roster after the other, of 400 people and a class each, until it is killed. */
const [folder = '', round = ''] = process.argv.slice(2);
const { records } = openRecords({ folder, keep: 'migrated', now: new Date(), newStation: { id: 'station-1', label: 'test' } });
writeSync(1, 'ready\n');
for (let n = 0; ; n += 1) {
  const rows = Array.from({ length: 400 }, (_, i) => `人甲,${round}-${n}-${i},和平里,${round}-${n}班`);
  const plan = planOf({ records }, new TextEncoder().encode(`姓名,工号,单位,班次\n${rows.join('\n')}\n`));
  if (typeof plan === 'string') throw new Error(plan);
  takePlan({ records, clock: systemClock(), ids: systemIds() }, plan, { withSameNames: true, by: 'commandLine' });
}
