import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aLibraryFolder } from '../support/library.ts';
import { aStation, begun, playedOut } from '../support/stations.ts';

test('a growth archive has twelve lines, each from its own source; what is not known is a gap, and one drill colours nobody', async () => {
  const scenarios = aLibraryFolder();
  cpSync(join(import.meta.dirname, '../../scenarios/assessment'), join(scenarios, 'assessment'), { recursive: true });
  const station = aStation({ scenarios });
  const { personId, runId } = await begun(station, 'assessed');
  await playedOut(station, runId);
  const { lines, state, hours } = await station.api.history.archive({ personId, lang: 'zh' });
  expect(lines).toHaveLength(12);
  const valueOf = (code: string): unknown => lines.find((line) => line.code === code)?.value;
  const share = (await station.api.history.mine({ personId, lang: 'zh' })).map(({ score }) => (score ? score.total / score.max : null));
  expect([valueOf('runs'), valueOf('mean'), valueOf('projects'), valueOf('mentor')]).toEqual([1, share[0], null, null]);
  expect(state).toMatchObject({ prefix: '培养状态', colour: 'undecided', why: 'fewRuns' });
  expect(hours?.lines.filter(({ counted }) => counted > 0)).toEqual([{ title: '应急处突演练', source: 'D', counted: 2, target: 20, missing: 18, cap: 20 }]);
});
