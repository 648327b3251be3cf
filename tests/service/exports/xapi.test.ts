import validated from '@learninglocker/xapi-validation';
import { expect, test } from 'vitest';
import { exported, playedRuns } from '../../support/exporting.ts';

interface Statement {
  readonly id: string; readonly actor: object; readonly verb: { readonly id: string }; readonly timestamp: string;
  readonly result?: { readonly success?: boolean; readonly completion?: boolean; readonly duration?: string; readonly response?: string; readonly score?: { readonly scaled: number; readonly raw: number; readonly min: number; readonly max: number } };
  readonly context: { readonly registration: string; readonly contextActivities: { readonly category?: readonly { readonly id: string }[] }; readonly extensions: Record<string, unknown> };
}
const read = (bytes: Buffer): Statement[] => JSON.parse(bytes.toString('utf8')) as Statement[];
const verbOf = ({ verb }: Statement): string => verb.id.split('/').at(-1)!;

test('every statement is valid for Learning Locker, and made again it is the same', async () => {
  const { station } = await playedRuns();
  const { bytes } = await exported(station, { format: 'xapi' });
  const statements = read(bytes);
  expect(statements.flatMap((statement) => validated(statement).map((warning) => JSON.stringify(warning)))).toEqual([]);
  expect(validated({ ...statements[0], timestamp: 'yesterday' })).not.toEqual([]);
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  expect((await exported(station, { format: 'xapi' })).bytes.equals(bytes)).toBe(true);
});

test('a run is told in cmi5’s order: judged once, success and completion where they belong, durations on what ends it', async () => {
  const { station, runs } = await playedRuns();
  const own = read((await exported(station, { format: 'xapi' })).bytes);
  const byRun = Map.groupBy(own, ({ context }) => context.registration);
  expect(byRun.size).toBe(7);
  for (const statements of byRun.values()) {
    const verbs = statements.map(verbOf);
    expect([verbs[0], verbs.at(-1), verbs.filter((verb) => verb === 'passed' || verb === 'failed').length, verbs.filter((verb) => verb === 'completed').length]).toEqual(['initialized', 'terminated', 1, 1]);
    for (const statement of statements) {
      const verb = verbOf(statement);
      const { success, completion, duration, score } = statement.result ?? {};
      expect([verb, success !== undefined, completion !== undefined]).toEqual([verb, verb === 'passed' || verb === 'failed', verb === 'completed']);
      expect(duration !== undefined).toBe(['passed', 'failed', 'completed', 'terminated'].includes(verb));
      expect(statement.context.contextActivities.category !== undefined).toBe(success !== undefined || completion !== undefined);
      if (score) expect(score.min <= score.raw && score.raw <= score.max && Math.abs(score.scaled - score.raw / score.max) < 1e-4).toBe(true);
    }
  }
  const hash = station.records.scoreHash(runs.practice);
  const practice = own.filter(({ context }) => context.extensions['https://shapan.invalid/xapi/extensions/record-hash'] === hash);
  expect(practice.find((each) => verbOf(each) === 'answered')?.result?.response).toBe(station.records.readInputs(runs.practice).map(({ input }) => (input.type === 'optionChosen' ? input.option : null)).find((option) => option !== null));
  expect(practice.find((each) => verbOf(each) === 'answered')?.timestamp).toBe(station.records.readInputs(runs.practice).find(({ input }) => input.type === 'optionChosen')?.wall);
});

test('an actor is an account and nothing else; whoever was erased has no statements; a bot’s are marked', async () => {
  const { station, runs } = await playedRuns();
  station.records.erasePerson(station.records.readRun(runs.odd)!.participants[0]!.personId, '2026-03-19T00:00:00.000Z');
  const { bytes } = await exported(station, { format: 'xapi' });
  const statements = read(bytes);
  for (const { actor } of statements) expect(actor).toEqual({ objectType: 'Agent', account: { homePage: 'https://shapan.invalid/staff', name: expect.stringMatching(/^\d+$/) } });
  expect(bytes.includes('李明') || bytes.includes('HYPERLINK')).toBe(false);
  const hashes = new Set(statements.map(({ context }) => context.extensions['https://shapan.invalid/xapi/extensions/record-hash']));
  expect([hashes.has(station.records.scoreHash(runs.odd)), hashes.has(station.records.scoreHash(runs.practice)), hashes.has(station.records.scoreHash(runs.unreleased))]).toEqual([false, true, false]);
  expect(statements.filter(({ context }) => context.extensions['https://shapan.invalid/xapi/extensions/role'] === 'bot:expert').length).toBeGreaterThan(0);
});
