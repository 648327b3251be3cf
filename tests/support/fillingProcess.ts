import { createRouterClient } from '@orpc/server';
import { sessionHeader } from '../../electron/contract/access.ts';
import { openReleases } from '../../electron/library/releases/openReleases.ts';
import { openDrafts } from '../../electron/library/drafts/openDrafts.ts';
import { readScenarios } from '../../electron/library/readScenarios.ts';
import { openRecords } from '../../electron/records/openRecords.ts';
import { createRouter } from '../../electron/service/router.ts';
import { aClock, someIds } from './clock.ts';

/** A trainee acts until the disk takes no more (the parent limits how far a file may grow); says what was acknowledged and how it was refused. */
const [folder = '', scenarios = ''] = process.argv.slice(2);
const [clock, ids] = [aClock(), someIds()];
const { records, care } = openRecords({ folder, keep: 'whole', now: new Date(clock.wall()), newStation: { id: ids.uuid(), label: 'full' } });
const report = (): void => {};
const { router } = createRouter({ records, care: care(clock, report), clock, ids, library: readScenarios(scenarios), drafts: openDrafts(folder), releases: openReleases(folder), report, station: { version: '0', label: 'full', shell: 'test', notices: [] } });
const { token, ...person } = await createRouterClient(router, { context: {} }).people.enter({ name: '李明', staffNo: '007' });
const api = createRouterClient(router, { context: { reqHeaders: new Headers({ [sessionHeader]: token }) } });
const { runId } = await api.training.start({ personId: person.id, scenarioId: 'small-fire' });
let refused: unknown = null;
let seq = 0;
for (let n = 0; n < 5000 && refused === null; n += 1) {
  try {
    seq = (await api.training.act({ runId, seq, intent: { type: n % 2 === 0 ? 'paused' : 'resumed' } })).seq;
  } catch (error) {
    refused = error instanceof Error && 'code' in error ? error.code : String(error);
  }
}
const view = await api.training.view({ runId, lang: 'zh' });
process.stdout.write(`${JSON.stringify({ runId, acknowledged: seq, refused, seen: view.seq })}\n`);
process.kill(process.pid, 'SIGKILL');
