import { expect, test } from 'vitest';
import type { ExamAct } from '../../electron/service/ports.ts';
import { aHeader, now, someRecords } from '../support/records.ts';

const act = (kind: ExamAct['kind'], runId: string | null = null): ExamAct =>
  ({ kind, sessionId: 'session-1', personId: 'person-1', scenarioId: 'test-drill', runId, note: kind === 'annulled' ? '换人代考' : '', wall: now.toISOString() });

function withAnExam(): ReturnType<typeof someRecords> {
  const opened = someRecords();
  opened.records.addPerson({ id: 'person-1', name: '李明', staffNo: '007' });
  opened.records.addExamAct(act('asked'));
  opened.records.openRun({ ...aHeader(), mode: 'exam' }, { 'scenario.yaml': 'id: test-drill\n' }, act('started', 'run-1'));
  opened.records.addExamAct(act('annulled', 'run-1'));
  return opened;
}

test('what was done about an exam comes back in order, by person and by run', () => {
  const { records } = withAnExam();
  expect(records.examActs(null)).toEqual([act('asked'), act('started', 'run-1'), act('annulled', 'run-1')]);
  expect(records.examActs('person-1')).toHaveLength(3);
  expect(records.examActs('person-2')).toEqual([]);
  expect(records.examActsOfRun('run-1').map(({ kind }) => kind)).toEqual(['started', 'annulled']);
  expect(records.checkExamActs()).toEqual([]);
});

test('an exam and the act that starts it are stored together or not at all', () => {
  const { records } = someRecords();
  records.addPerson({ id: 'person-1', name: '李明', staffNo: '007' });
  expect(() => records.openRun({ ...aHeader(), mode: 'exam' }, {}, { ...act('started', 'run-1'), personId: 'nobody' })).toThrow('FOREIGN KEY');
  expect(records.readRun('run-1')).toBeNull();
});

const changes: readonly [string, string, string][] = [
  ['an act', "UPDATE exam_acts SET kind = 'released' WHERE number = 3", 'exam act 3 (released) was changed'],
  ['the reason', "UPDATE exam_acts SET note = '' WHERE number = 3", 'exam act 3 (annulled) was changed'],
  ['a missing act', 'DELETE FROM exam_acts WHERE number = 2', 'act before 3'],
];

test.each(changes)('%s changed behind our back is found', (_what, sql, problem) => {
  const { records, db } = withAnExam();
  db.exec(`DROP TRIGGER exam_acts_never_change; DROP TRIGGER exam_acts_never_go; ${sql}`);
  expect(records.checkExamActs().map((each) => each.problem).join('\n')).toContain(problem);
});

test('there is one PIN, and setting it again replaces it', () => {
  const { records } = someRecords();
  expect(records.invigilatorPin()).toBeNull();
  records.keepInvigilatorPin({ hash: 'a', setAt: 'w', setBy: 'a', wrongTries: 0 });
  records.keepInvigilatorPin({ hash: 'b', setAt: 'x', setBy: 'a', wrongTries: 2 });
  expect(records.invigilatorPin()).toEqual({ hash: 'b', setAt: 'x', setBy: 'a', wrongTries: 2 });
});
