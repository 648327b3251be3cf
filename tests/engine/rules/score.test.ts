import { describe, expect, it } from 'vitest';
import type { Run } from '../../../scenarios/engine/run/draft.ts';
import { advance, apply } from '../../../scenarios/engine/run/run.ts';
import { sheetOf } from '../../../scenarios/engine/score/score.ts';
import { aRun } from '../../support/aRun.ts';
import { aScenario, type ScenarioInput } from '../../support/aScenario.ts';

type Rubric = NonNullable<ScenarioInput['rubric']>;
type Item = NonNullable<Rubric['tasks']>[number];
type Pattern = Item['pattern'];
type Moment = readonly [at: number, what: string];

const common = { title: '项', points: 10, indicators: { P1: 1 }, sources: ['design'], feedback: { done: '好。', missing: '缺。' } } satisfies Partial<Item>;
const anItem = (pattern: Pattern, parts: Partial<Item> = {}): Item => ({ ...common, id: 'item', pattern, ...parts });
const anOutcome = (id: string, parts: object) => ({ id, title: '结果', points: 10, indicators: { P1: 1 }, sources: ['design'], feedback: { good: '好。', bad: '坏。' }, ...parts });

/** A drill of twenty minutes in which each moment's word happens; `calm` and `angry` set the mood instead. */
function world(moments: readonly Moment[], rubric: Partial<Rubric>, parts: Partial<ScenarioInput> = {}): Run {
  const moods: readonly string[] = ['calm', 'angry'];
  const after = moments.map(([delay, what]) => ({ delay, effects: [moods.includes(what) ? { set: { mood: `"${what}"` } } : { happen: what }] }));
  return aRun(aScenario({
    tasks: [], dynamics: [], decisions: [], injects: [], initialPhase: 'alarm',
    phases: [{ id: 'alarm', title: '接警', pace: 1, after: [...after, { delay: 'minutes(20)', phase: 'done' }] }, { id: 'done', title: '结束', pace: 1, final: true }],
    endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }],
    rubric: { passMark: 60, passMarkSetBy: 'provisional', ...rubric }, ...parts,
  }));
}
const finished = (run: Run) => sheetOf(advance(run, 1_200_000));
const read = (pattern: Pattern, ...moments: Moment[]) => { const item = finished(world(moments, { tasks: [anItem(pattern)] })).items[0]; return [item?.state, item?.points, item?.at]; };
const angry = { state: 'mood == "angry"' };

describe('rule 17: done by', () => {
  const soon: Pattern = { doneBy: { what: { event: 'acted' }, by: 'minutes(3)', until: 'minutes(5)' } };
  it.each<[string, Moment[], [string, number, number | null]]>([
    ['exactly at its time', [[180_000, 'acted']], ['done', 10_000, 180_000]], ['one millisecond later', [[180_001, 'acted']], ['late', 5000, 180_001]],
    ['exactly at the last moment', [[300_000, 'acted']], ['late', 5000, 300_000]], ['after the last moment', [[300_001, 'acted']], ['late', 0, 300_001]],
    ['never', [], ['missing', 0, null]], ['twice: the first time counts', [[1000, 'acted'], [200_000, 'acted']], ['done', 10_000, 1000]],
  ])('%s', (_, moments, expected) => expect(read(soon, ...moments)).toEqual(expected));

  it('without a last moment, late earns nothing; the share of lateness is the author\'s', () => {
    expect(read({ doneBy: { what: { event: 'acted' }, by: 1000 } }, [1001, 'acted'])).toEqual(['late', 0, 1001]);
    expect(read({ doneBy: { what: { event: 'acted' }, by: 1000, until: 2000, lateShare: 33 } }, [1001, 'acted'])).toEqual(['late', 3300, 1001]);
  });

  const fromKnown = (what: Extract<Pattern, { doneBy: unknown }>['doneBy']['what']): Pattern => ({ doneBy: { what, from: 'known', by: 'minutes(1)', until: 'minutes(2)' } });
  it('counts from the moment the trainee knew, and its times are evaluated then', () => {
    expect(read(fromKnown({ event: 'acted' }), [600_000, 'known'], [660_000, 'acted'])).toEqual(['done', 10_000, 660_000]);
    expect(read(fromKnown({ event: 'acted' }), [600_000, 'known'], [660_001, 'acted'])).toEqual(['late', 5000, 660_001]);
    expect(read({ doneBy: { what: { event: 'acted' }, from: 'known', by: 'mood == "angry" ? 1000 : 9000' } }, [100, 'angry'], [200, 'known'], [300, 'calm'], [5000, 'acted'])).toEqual(['late', 0, 5000]);
  });

  it('what was done before counting began is done; a state is read from then on', () => {
    expect(read(fromKnown({ event: 'acted' }), [1000, 'acted'], [600_000, 'known'])).toEqual(['done', 10_000, 1000]);
    expect(read(fromKnown(angry), [1000, 'angry'], [600_000, 'known'])).toEqual(['done', 10_000, 600_000]);
    expect(read(fromKnown(angry), [600_000, 'known'], [660_001, 'angry'])).toEqual(['late', 5000, 660_001]);
    expect(read(fromKnown(angry), [1000, 'angry'], [2000, 'calm'], [600_000, 'known'])).toEqual(['missing', 0, null]);
  });
});

describe('rule 17: before', () => {
  const callFirst: Pattern = { before: { what: { event: 'called' }, before: { event: 'went' }, lateShare: 30 } };
  it.each<[string, Moment[], [string, number, number | null]]>([
    ['in order', [[10, 'called'], [20, 'went']], ['done', 10_000, 10]], ['in order within one instant', [[10, 'called'], [10, 'went']], ['done', 10_000, 10]],
    ['the other way round', [[10, 'went'], [20, 'called']], ['wrongOrder', 3000, 20]], ['only the first', [[10, 'called']], ['done', 10_000, 10]],
    ['only the second', [[10, 'went']], ['missing', 0, null]], ['neither', [], ['missing', 0, null]],
  ])('%s', (_, moments, expected) => expect(read(callFirst, ...moments)).toEqual(expected));

  it('states may stand on either side', () => {
    const calmBeforeGoing: Pattern = { before: { what: angry, before: { event: 'went' } } };
    expect([read(calmBeforeGoing, [10, 'angry'], [20, 'went']), read(calmBeforeGoing, [10, 'went'], [20, 'angry'])]).toEqual([['done', 10_000, 10], ['wrongOrder', 0, 20]]);
  });
});

describe('rule 17: at least n', () => {
  const thrice: Pattern = { atLeast: { what: 'acted', times: 3, by: 1000 } };
  it.each<[string, Moment[], [string, number, number | null]]>([
    ['often enough, the last one exactly in time', [[1, 'acted'], [2, 'acted'], [1000, 'acted']], ['done', 10_000, 1000]],
    ['the last one a millisecond late: what was done in time earns its part', [[1, 'acted'], [2, 'acted'], [1001, 'acted']], ['partial', 6666, null]],
    ['never', [], ['missing', 0, null]], ['only too late', [[2000, 'acted']], ['missing', 0, null]],
  ])('%s', (_, moments, expected) => expect(read(thrice, ...moments)).toEqual(expected));

  it('counts from its beginning on', () => {
    const pattern: Pattern = { atLeast: { what: 'acted', times: 2, from: 'known' } };
    expect([read(pattern, [1, 'acted'], [5, 'known'], [6, 'acted']), read(pattern, [5, 'known'], [6, 'acted'], [7, 'acted'])]).toEqual([['partial', 5000, null], ['done', 10_000, 7]]);
  });
});

describe('rule 17: never', () => {
  const noHarm: Pattern = { never: { what: { event: 'harmed' }, from: 'known', until: 'safe' } };
  it.each<[string, Moment[], [string, number, number | null]]>([
    ['kept to the end', [[10, 'known']], ['kept', 10_000, null]], ['kept until it need be no more', [[10, 'known'], [20, 'safe'], [30, 'harmed']], ['kept', 10_000, 20]],
    ['violated within', [[10, 'known'], [15, 'harmed'], [20, 'safe']], ['violated', 0, 15]], ['harm before it counts is another matter', [[5, 'harmed'], [10, 'known']], ['kept', 10_000, null]],
    ['never began to count', [[5, 'safe']], ['missing', 0, null]], ['an early "until" ends nothing: it counts from its beginning to the end', [[5, 'safe'], [10, 'known'], [20, 'harmed']], ['violated', 0, 20]],
  ])('%s', (_, moments, expected) => expect(read(noHarm, ...moments)).toEqual(expected));

  it('is open while the run goes on, and a state violates it at the first stable point', () => {
    const pattern: Pattern = { never: { what: angry } };
    const run = world([[500, 'angry']], { tasks: [anItem(pattern)] });
    expect(sheetOf(run).items[0]).toMatchObject({ state: 'missing', points: 0 });
    expect([read(pattern), read(pattern, [500, 'angry'], [600, 'calm'])]).toEqual([['kept', 10_000, null], ['violated', 0, 500]]);
  });
});

describe('rule 17: in order', () => {
  const steps: Pattern = { inOrder: { events: ['one', 'two', 'three'], lateShare: 30 } };
  it.each<[string, Moment[], [string, number, number | null]]>([
    ['all in order', [[1, 'one'], [2, 'two'], [3, 'three']], ['done', 10_000, 3]], ['a step repeated later does not matter', [[1, 'one'], [2, 'two'], [3, 'one'], [4, 'three']], ['done', 10_000, 4]],
    ['two exchanged', [[1, 'two'], [2, 'one'], [3, 'three']], ['wrongOrder', 3000, 3]], ['the wrong beginning is not mended by doing it again', [[1, 'three'], [2, 'one'], [3, 'two'], [4, 'three']], ['wrongOrder', 3000, 3]],
    ['not all', [[1, 'one'], [2, 'two']], ['missing', 0, null]],
  ])('%s', (_, moments, expected) => expect(read(steps, ...moments)).toEqual(expected));
});

describe('rule 17: held for', () => {
  const held: Pattern = { heldFor: { state: 'mood == "angry"', ms: 5000, by: 20_000 } };
  it.each<[string, Moment[], [string, number, number | null]]>([
    ['exactly long enough', [[1000, 'angry'], [6001, 'calm']], ['done', 10_000, 6000]], ['broken in the last instant by what was set to happen earlier', [[1000, 'angry'], [6000, 'calm']], ['missing', 0, null]],
    ['broken and begun anew', [[1000, 'angry'], [5999, 'calm'], [7000, 'angry']], ['done', 10_000, 12_000]], ['reached exactly in time', [[15_000, 'angry']], ['done', 10_000, 20_000]],
    ['a millisecond late', [[15_001, 'angry']], ['late', 5000, 20_001]], ['never', [], ['missing', 0, null]],
  ])('%s', (_, moments, expected) => expect(read(held, ...moments)).toEqual(expected));

  it('counts from its beginning on, though the state held before', () => {
    expect(read({ heldFor: { state: 'mood == "angry"', ms: 5000, from: 'known' } }, [1000, 'angry'], [4000, 'known'])).toEqual(['done', 10_000, 9000]);
  });
});

describe('outcomes read the final state', () => {
  const outcome = (parts: object) => { const item = finished(world([], { outcomes: [anOutcome('end', parts)] })).items[0]; return [item?.state, item?.points]; };
  it.each([[{ when: 'fire == 2' }, ['good', 10_000]], [{ when: 'fire == 3' }, ['bad', 0]], [{ share: '499' }, ['bad', 4990]], [{ share: '500' }, ['good', 5000]], [{ share: '5000' }, ['good', 10_000]], [{ share: '-7' }, ['bad', 0]], [{}, ['bad', 0]]])('%j', (parts, expected) => {
    expect(outcome(parts)).toEqual(expected);
  });
});

describe('rule 16: a fixed denominator', () => {
  const doneBy = (event: string): Pattern => ({ doneBy: { what: { event }, by: 'minutes(20)' } });
  const branches = [anItem(doneBy('byRoad'), { id: 'road', group: 'way' }), anItem(doneBy('byWater'), { id: 'water', group: 'way' }), anItem(doneBy('acted'), { id: 'act' })];
  const sheet = (...moments: Moment[]) => { const { max, total, items } = finished(world(moments, { tasks: branches })); return { max, total, ids: items.map((item) => item.id) }; };

  it('of alternative branches the first one met counts, whichever it is, and the whole stays the same', () => {
    expect(sheet([5, 'byRoad'])).toEqual({ max: 20_000, total: 10_000, ids: ['road', 'act'] });
    expect(sheet([5, 'byWater'])).toEqual({ max: 20_000, total: 10_000, ids: ['water', 'act'] });
    expect(sheet([5, 'byWater'], [6, 'byRoad'])).toEqual({ max: 20_000, total: 10_000, ids: ['road', 'act'] });
    expect(sheet()).toEqual({ max: 20_000, total: 0, ids: ['road', 'act'] });
  });

  it('of alternatives none of which was met, the one that was offered is missing, not the one that never was', () => {
    const ways = branches.slice(0, 2).map((branch, i) => ({ ...branch, offeredWhen: i === 0 ? 'mood == "angry"' : 'true' }));
    expect(finished(world([], { tasks: ways })).items.map((item) => [item.id, item.state])).toEqual([['water', 'missing']]);
  });

  const offered = (when: string, ...moments: Moment[]) => { const result = finished(world(moments, { tasks: [anItem(doneBy('acted'), { offeredWhen: when }), anItem(doneBy('acted'), { id: 'other' })] })); return [result.items[0]?.state, result.items[0]?.points, result.coverage]; };
  it('what the path never offered is neither counted as missing nor hidden: coverage says so', () => {
    const all = { met: 2, of: 2, points: 20_000, maxPoints: 20_000 };
    expect(offered('mood == "angry"')).toEqual(['notOffered', 0, { met: 1, of: 2, points: 10_000, maxPoints: 20_000 }]);
    expect(offered('mood == "angry"', [5, 'angry'], [6, 'calm'])).toEqual(['missing', 0, all]);
    expect(offered('mood == "angry"', [5, 'acted'])).toEqual(['done', 10_000, all]);
    expect(offered('true')).toEqual(['missing', 0, all]);
  });
});

describe('indicators', () => {
  it('share each item\'s points by weight and add up to the whole sheet, nothing lost by rounding', () => {
    const tasks = [anItem({ doneBy: { what: { event: 'acted' }, by: 10 } }, { points: 1, indicators: { O1: 1, P1: 1, C2: 1 } }), anItem({ doneBy: { what: { event: 'acted' }, by: 1, until: 10, lateShare: 50 } }, { id: 'late', points: 2.5, indicators: { P1: 2, S1: 1 } })];
    const { indicators, total, max } = finished(world([[5, 'acted']], { tasks }));
    const sum = (pick: (each: { points: number; max: number }) => number) => Object.values(indicators).reduce((whole, each) => whole + pick(each), 0);
    expect([total, max, sum((each) => each.points), sum((each) => each.max)]).toEqual([2250, 3500, 2250, 3500]);
    expect(indicators).toEqual({ C2: { points: 333, max: 333, items: 1 }, O1: { points: 333, max: 333, items: 1 }, P1: { points: 334 + 833, max: 334 + 1666, items: 2 }, S1: { points: 417, max: 834, items: 1 } });
  });

  it('count the items that were offered', () => {
    const tasks = [anItem({ doneBy: { what: { event: 'acted' }, by: 10 } }, { offeredWhen: 'false' })];
    expect(finished(world([], { tasks })).indicators).toEqual({ P1: { points: 0, max: 10_000, items: 0 } });
  });
});

describe('grade and pass mark', () => {
  /** One outcome worth 100 points of which so many milli-points are earned. */
  const result = (share: number, parts: Partial<Rubric> = {}) => { const sheet = finished(world([], { outcomes: [anOutcome('end', { points: 100, share: String(share) })], ...parts })); return [sheet.grade, sheet.passed]; };

  it.each([[1000, 'excellent', true], [900, 'excellent', true], [899, 'good', true], [750, 'good', true], [749, 'fair', true], [600, 'fair', true], [599, 'poor', false], [0, 'poor', false]])('%d per mille is %s, passed: %s', (share, grade, passed) => {
    expect(result(share)).toEqual([grade, passed]);
  });

  it('the thresholds and the mark are the scenario\'s, in per cent of its points', () => {
    expect(result(700, { passMark: 70, grades: { excellent: 70, good: 50, fair: 40 } })).toEqual(['excellent', true]);
    expect(result(699, { passMark: 70, grades: { excellent: 70, good: 50, fair: 40 } })).toEqual(['good', false]);
  });

  it('a drill without points cannot be passed', () => {
    expect(finished(world([], {}))).toMatchObject({ total: 0, max: 0, grade: 'poor', passed: false });
  });
});

describe('a run that goes on', () => {
  it('has a sheet too, and is not changed by reading it', () => {
    const run = aRun();
    const before = JSON.stringify(run.state);
    expect(sheetOf(run)).toMatchObject({ max: 100_000, ending: '', durationMs: 0 });
    expect(JSON.stringify(run.state)).toBe(before);
    const call = apply(run, 0, { type: 'orderGiven', unit: 'self', task: 'call119', target: '', slots: { floor: 'known' } });
    expect(call.ok && sheetOf(advance(call.run, 20_000)).total - sheetOf(run).total).toBe(10_000);
  });
});
