import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Ports } from '../../electron/service/ports.ts';
import { sessionHeader } from '../../electron/contract/access.ts';
import type { Api } from '../../electron/contract/contract.ts';
import { openReleases } from '../../electron/library/releases/openReleases.ts';
import { openDrafts } from '../../electron/library/drafts/openDrafts.ts';
import { readScenarios } from '../../electron/library/readScenarios.ts';
import { connect } from '../../electron/records/open.ts';
import { openRecords } from '../../electron/records/openRecords.ts';
import { createRouter } from '../../electron/service/router.ts';
import { aClock, someIds } from '../support/clock.ts';
import { root } from '../support/steps.ts';
import { percentile, type Line } from './measure.ts';

const rounds = 150;

/**
 * An input from the call of the service to its answer, which comes when it is durable, against one bare insert in a file with the same settings.
 * Wall time, because both wait for the disk; in turns, one each.
 */
export async function acknowledgedLines(scenarioId: string): Promise<Line[]> {
  mkdirSync(join(root, '.build'), { recursive: true });
  // not in the system's folder for temporary files: where that is memory, nothing is waited for
  const folder = mkdtempSync(join(root, '.build/bench-'));
  const bare = bareInsert(join(folder, 'bare.db'));
  const station = await aDrill(folder, scenarioId);
  try {
    const times = { input: [] as number[], insert: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      station.pass();
      times.insert.push(await wallOf(() => bare.insert(round)));
      times.input.push(await wallOf(() => station.input(round)));
    }
    const [input, insert] = [percentile(times.input, 50), percentile(times.insert, 50)];
    return [
      { what: 'bare insert, fsynced', value: insert, unit: 'ms' },
      { what: 'acknowledged input, service and records', value: input, unit: 'ms', ratio: input / insert, against: 'bare insert, same settings' },
      { what: 'acknowledged input, 95th percentile', value: percentile(times.input, 95), unit: 'ms' },
    ];
  } finally {
    station.close();
    bare.close();
    rmSync(folder, { recursive: true });
  }
}

async function aDrill(folder: string, scenarioId: string): Promise<{ pass(): void; input(round: number): Promise<unknown>; close(): void }> {
  const clock = aClock();
  const report: Ports['report'] = ({ error }) => { throw error; };
  const { records, care } = openRecords({ folder, keep: 'whole', now: new Date(clock.wall()), newStation: { id: 'bench', label: 'bench' } });
  const { router, close } = createRouter({
    records, care: care(clock, report), clock, ids: someIds(), library: readScenarios(), drafts: openDrafts(folder), releases: openReleases(folder), report, station: { version: '0', label: 'bench', shell: 'test', notices: [] },
  });
  const session = { reqHeaders: new Headers() };
  const api: Api = createRouterClient(router, { context: session });
  const person = await api.people.enter({ name: '李明', staffNo: '007' });
  session.reqHeaders.set(sessionHeader, person.token);
  const { runId } = await api.training.start({ personId: person.id, scenarioId, mode: 'practice' });
  return {
    // the drill goes on in between, with its own heartbeats, which are not what is measured
    pass: () => clock.pass(500),
    input: (round) => api.training.act({ runId, seq: round, intent: { type: round % 2 === 0 ? 'paused' : 'resumed' } }),
    close: () => { close(); records.close(); },
  };
}

function bareInsert(path: string): { insert(round: number): void; close(): void } {
  const db = connect(path);
  db.exec('CREATE TABLE inputs (seq INTEGER PRIMARY KEY, input TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO inputs VALUES (?, ?)');
  const write = db.transaction((round: number) => insert.run(round, '{"type":"paused"}'));
  return { insert: (round) => void write.immediate(round), close: () => void db.close() };
}

async function wallOf(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
