import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Db } from '../../electron/records/database.ts';
import type { Records } from '../../electron/service/ports.ts';
import { aFolder, aHeader, aScore, now, someRecords, withARun } from '../support/records.ts';

const wall = now.toISOString();
const program = join(import.meta.dirname, '../support/erasingProcess.ts');

/** A drill with a reason typed in it, made void with another one. */
function spoken(records: Records, runId: string, typed: string, why: string): void {
  const seq = records.readInputs(runId).length + 1;
  records.appendInput(runId, { seq, at: seq * 1000, wall, input: { type: 'rationaleWritten', decision: 'firstCall', text: typed } });
  const personId = records.readRun(runId)!.participants[0]!.personId;
  records.addExamAct({ kind: 'annulled', sessionId: `s-${runId}`, personId, scenarioId: 'test-drill', runId, note: why, wall });
  records.audit({ kind: 'examAnnulled', by: 'a', about: runId, note: why, wall });
}

const problems = (records: Records): unknown[] => [...[records.checkChain('run-1')].filter((each) => each !== null), ...records.checkExamActs(), ...records.checkAudit(), ...records.checkLedger()];
const told = (records: Records): unknown[] => [records.readInputs('run-1').at(-1)?.input, records.examActsOfRun('run-1')[0]?.note, records.auditEntries(1)[0]?.note, records.lastAudit('examAnnulled', 'run-1')?.note];

test('whatever is typed is told as it was typed, and nothing of it stands in a chain', () => {
  fc.assert(fc.property(fc.string({ minLength: 4, unit: 'grapheme' }).filter((text) => text.trim() !== ''), (text) => {
    const { records, db } = someRecords();
    withARun(records);
    spoken(records, 'run-1', text, text);
    expect(told(records)).toEqual([{ type: 'rationaleWritten', decision: 'firstCall', text }, text, text, text]);
    const stored = db.prepare<[], { input: string }>('SELECT input FROM inputs ORDER BY seq DESC LIMIT 1').get()?.input ?? '';
    expect([JSON.parse(stored), problems(records)]).toEqual([{ type: 'rationaleWritten', decision: 'firstCall', text: expect.stringMatching(/^sealed:[0-9a-f]{64}$/) }, []]);
    db.close();
  }), { numRuns: 10 });
});

test('erasing somebody takes what was typed in their drill and about it out of every file of the folder, and all chains stay whole', () => {
  const { records, folder } = someRecords();
  withARun(records);
  spoken(records, 'run-1', '我邻居张三腿脚不便', '李明请人代考');
  records.finishRun(aScore());
  records.papers.keepText('report', '["run","run-1"] zh', '{"summary":"李明动作慢"}', { by: 'a', wall });
  records.papers.keepImprovement({ id: 'i', about: '["run","run-1"]', problem: '李明不会打电话', measure: '教他', owner: '王芳', due: '2026-04-01', evidence: '', followUp: '', state: 'open', wall });
  expect(records.erasePerson('person-1', wall)).toEqual({ unsealed: 0 });
  expect(told(records)).toEqual([{ type: 'rationaleWritten', decision: 'firstCall', text: '' }, '', '', '']);
  expect([problems(records), records.papers.texts('report'), records.papers.improvements(null)]).toEqual([[], [], [expect.objectContaining({ problem: '已删除人员', measure: '', owner: '', state: 'open' })]]);
  for (const file of readdirSync(folder).filter((each) => each.startsWith('records.db'))) {
    const bytes = readFileSync(join(folder, file));
    expect([file, ...['张三', '代考', '动作慢', '不会打电话', '教他'].map((each) => bytes.includes(each))]).toEqual([file, false, false, false, false, false]);
  }
});

test.each([
  ['exchanged', "UPDATE words SET text = '别的话'"],
  ['emptied as if somebody had been erased', "UPDATE words SET text = '', salt = NULL"],
  ['deleted', 'DELETE FROM words'],
])('words that were %s behind our back are found in the run, the exam act and the audit log', (_what, sql) => {
  const { records, db } = someRecords();
  withARun(records);
  spoken(records, 'run-1', '先报警', '换人代考');
  db.exec(`DROP TRIGGER words_never_change; DROP TRIGGER words_never_go; ${sql}`);
  expect(problems(records)).toHaveLength(3);
});

test('reasons from before words were kept apart stay in their chain, and the erasure says how many', () => {
  const { records, db } = someRecords();
  withARun(records);
  spoken(records, 'run-1', '先报警', '换人代考');
  unsealed(db);
  expect(told(records)).toEqual([{ type: 'rationaleWritten', decision: 'firstCall', text: '先报警' }, '换人代考', '换人代考', '换人代考']);
  expect(records.erasePerson('person-1', wall)).toEqual({ unsealed: 3 });
});

/** The rows as an earlier version stored them. */
function unsealed(db: Db): void {
  db.exec(`DROP TRIGGER inputs_never_change; DROP TRIGGER exam_acts_never_change; DROP TRIGGER audit_never_changes;
    UPDATE inputs SET input = '{"decision":"firstCall","text":"先报警","type":"rationaleWritten"}' WHERE input LIKE '%sealed:%';
    UPDATE exam_acts SET note = '换人代考' WHERE note <> ''; UPDATE audit SET note = '换人代考' WHERE note <> ''`);
}

test('killed at any moment of an erasure, each person is there with every word or gone with every word, and all chains are whole', async () => {
  const folder = aFolder();
  const people = Array.from({ length: 300 }, (_, n) => `person-${n + 1}`);
  const filled = someRecords(folder);
  for (const id of people) {
    filled.records.addPerson({ id, name: `名字${id}`, staffNo: id });
    filled.records.openRun(aHeader(`run-${id}`, id), {});
    spoken(filled.records, `run-${id}`, '先报警', '换人代考');
  }
  filled.db.close();
  let erased = 0;
  for (let round = 0; round < 3; round += 1) {
    const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await wait(40 + round * 31);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const { records, db } = someRecords(folder);
    for (const id of people) {
      const isGone = records.findPerson(id)?.staffNo === '';
      const words = [...records.readInputs(`run-${id}`).map(({ input }) => ('text' in input ? input.text : '')), records.examActsOfRun(`run-${id}`)[0]?.note];
      expect(words).toEqual(isGone ? ['', ''] : ['先报警', '换人代考']);
      expect(records.checkChain(`run-${id}`)).toBeNull();
      erased += isGone ? 1 : 0;
    }
    expect([records.checkExamActs(), records.checkAudit(), records.checkLedger()]).toEqual([[], [], []]);
    db.close();
  }
  expect(erased).toBeGreaterThan(0);
}, 60_000);
