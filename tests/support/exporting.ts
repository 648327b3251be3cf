import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { exportFile, type ExportWish } from '../../electron/service/exports/exportFile.ts';
import { inputDigest } from '../../electron/service/digest.ts';
import { playedScenarios } from '../../electron/service/playedScenarios.ts';
import { anExamStation, examBegun } from './exams.ts';
import type { Db } from '../../electron/records/database.ts';
import { appendInput } from '../../electron/records/inputs.ts';
import { addPerson } from '../../electron/records/people.ts';
import { addRun } from '../../electron/records/runs.ts';
import { keepFiles } from '../../electron/records/scenarioFiles.ts';
import { addScore } from '../../electron/records/scores.ts';
import { aFolder, aHeader, anInput, aScore } from './records.ts';
import { acts, answerPhone, choose, type TestStation } from './stations.ts';

/** What every trainee who answers says about it. */
export const reason = '我想先弄清楚有没有人';

export interface PlayedRuns { readonly station: TestStation; /** by what they are */ readonly runs: Readonly<Record<'practice' | 'odd' | 'timedOut' | 'released' | 'unreleased' | 'tutorial' | 'retry' | 'bot', string>> }

/** Records as a centre has them: two ordinary runs and one that ran out of time, a released and an unreleased exam, a tutorial, a retry and a bot. */
export async function playedRuns(): Promise<PlayedRuns> {
  const station = await anExamStation();
  onTestFinished(() => station.records.close());
  const { api, clock } = station;
  const practice = await plays(station, '李明', '007', '先问');
  const fork = await forked(station, practice);
  const odd = await plays(station, '=HYPERLINK("http://x")', '-1', '烧起来', 'assessed');
  const timedOut = await plays(station, '龘𬭼\n芳', '123456789012345678', null, 'assessed');
  const released = await exam(station, '0101');
  await api.invigilation.release({ runId: released });
  const unreleased = await exam(station, '0102');
  const tutorial = copied(station, practice, 'tutorial');
  const bot = copied(station, practice, 'bot:expert');
  clock.pass(1000);
  return { station, runs: { practice, retry: fork, odd, timedOut, released, unreleased, tutorial, bot } };
}

async function plays(station: TestStation, name: string, staffNo: string, answer: string | null, mode: 'practice' | 'assessed' = 'practice'): Promise<string> {
  const { api } = station;
  const person = await api.people.enter({ name, staffNo });
  const { runId } = await api.training.start({ personId: person.id, scenarioId: 'small-fire', mode });
  await answers(station, runId, answer);
  return runId;
}

async function answers({ api, clock }: TestStation, runId: string, answer: string | null): Promise<void> {
  clock.pass(3000);
  await acts(api, runId, answerPhone);
  clock.pass(2000);
  if (answer === null) clock.pass(60_000);
  else {
    const asked = (await api.training.view({ runId, lang: 'zh' })).decisions[0]!.handle;
    await acts(api, runId, choose(answer));
    await acts(api, runId, () => ({ type: 'rationaleWritten', decision: asked, text: reason }));
  }
  await acts(api, runId, () => ({ type: 'runEnded' }));
}

async function exam(station: TestStation, staffNo: string): Promise<string> {
  const { runId } = await examBegun(station, staffNo);
  await answers(station, runId, '先问');
  return runId;
}

/** A finished run that goes on from this one's first step; it has the same log. */
function forked({ records, ids }: TestStation, runId: string): string {
  const header = records.readRun(runId)!;
  const id = ids.uuid();
  records.openFork({ ...header, runId: id, parent: { runId, seq: 1 } }, records.readInputs(runId));
  records.finishRun({ ...records.readScore(runId)!, runId: id, inputDigest: inputDigest(records.storedInputs(id)) });
  return id;
}

function copied({ records, ids }: TestStation, runId: string, role: string): string {
  const header = records.readRun(runId)!;
  const id = ids.uuid();
  records.openRun({ ...header, runId: id, participants: header.participants.map((each) => ({ ...each, role })) }, records.scenarioFiles(header.contentHash)!);
  for (const input of records.readInputs(runId)) records.appendInput(id, input);
  records.finishRun({ ...records.readScore(runId)!, runId: id, inputDigest: inputDigest(records.storedInputs(id)) });
  return id;
}

let count = 0;

/** Writes one export and gives its path and what was told of it. */
export async function exported({ ports }: Pick<TestStation, 'ports'>, wish: Partial<ExportWish> & Pick<ExportWish, 'format'>): Promise<{ path: string; bytes: Buffer; kind: string; runs: number }> {
  const path = join(aFolder(), `export-${(count += 1)}.${{ xlsx: 'xlsx', archive: 'zip', xapi: 'json', gbt38860: 'json', csv: 'csv', 'long-csv': 'csv' }[wish.format]}`);
  const { kind, runs } = await exportFile(ports, playedScenarios(ports), { list: 'records', filter: {}, lang: 'zh', file: path, ...wish }, { signal: new AbortController().signal, progress: () => {} });
  return { path, bytes: readFileSync(path), kind, runs };
}

/** So many finished runs of one person, stored in one step. */
export function manyRuns(db: Db, count: number): void {
  db.transaction(() => {
    addPerson(db, { id: 'person-1', name: '李明', staffNo: '007' });
    keepFiles(db, 'content', { 'scenario.yaml': 'id: test-drill\n' });
    for (let n = 0; n < count; n += 1) {
      addRun(db, aHeader(`run-${n}`));
      appendInput(db, `run-${n}`, anInput(1));
      addScore(db, 'station-1', aScore(`run-${n}`));
    }
  })();
}
