import { describe, expect, it } from 'vitest';
import type { Run } from '../../../scenarios/engine/run/draft.ts';
import type { Input } from '../../../scenarios/engine/run/inputs.ts';
import { advance, apply } from '../../../scenarios/engine/run/run.ts';
import { legTime, nextStep } from '../../../scenarios/engine/run/routes.ts';
import { aRun } from '../../support/aRun.ts';
import { aScenario, type ScenarioInput } from '../../support/aScenario.ts';

type Task = NonNullable<ScenarioInput['tasks']>[number];
const aTask = (id: string, parts: Partial<Task> = {}): Task => ({ id, title: id, group: 'field', by: ['guards'], duration: 'seconds(10)', ...parts });

/** office —lane 30 s— gate —drive 20 s— building; the drive closes when the mood is angry. */
const world = (tasks: Task[], parts: Partial<ScenarioInput> = {}) => aRun(aScenario({
  tasks, dynamics: [], decisions: [], injects: [], initialPhase: 'alarm',
  phases: [{ id: 'alarm', title: '接警', pace: 1 }, { id: 'done', title: '结束', pace: 1, final: true }],
  endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }],
  rubric: { passMark: 60, passMarkSetBy: 'provisional' }, ...parts,
}));

const order = (task: string, target = '', unit = 'guards', slots: Record<string, string> = {}): Input => ({ type: 'orderGiven', unit, task, target, slots });
function does(run: Run, at: number, input: Input): Run {
  const applied = apply(run, at, input);
  if (!applied.ok) throw new Error(`${input.type} was refused: ${applied.code}`);
  return applied.run;
}
const said = (run: Run, at: number, input: Input) => { const applied = apply(run, at, input); return applied.ok ? applied.outcome : applied.code; };
const log = (run: Run) => run.state.happenings.filter((each) => each.kind.startsWith('order')).map((each) => `${each.at} ${each.kind.slice(5)} ${each.a}`);
const marks = (run: Run) => run.state.happenings.filter((each) => each.kind === 'custom').map((each) => `${each.at} ${each.a}`);
const walk = aTask('walk', { on: { places: ['office', 'gate', 'building'] } });
const close = aTask('close', { by: ['self'], where: 'stay', duration: 0, given: [{ set: { mood: '"angry"' } }] });

describe('rule 12: unavailable, declined or accepted', () => {
  it.each<[string, Input, string]>([
    ['an unknown task', order('fly'), 'unknownThing'], ['an unknown unit', order('walk', 'gate', 'army'), 'unknownThing'],
    ['a unit that does not do this', order('walk', 'gate', 'self'), 'unitCannot'], ['a unit of the world', order('walk', 'gate', 'fireBrigade'), 'unitCannot'],
    ['no target where one is needed', order('walk'), 'wrongTarget'], ['a target that is not offered', order('walk', 'moon'), 'wrongTarget'],
    ['a target where none is meant', order('call', 'gate', 'self', { floor: 'two' }), 'wrongTarget'], ['a missing slot', order('call', '', 'self'), 'slotMissing'], ['a wrong slot option', order('call', '', 'self', { floor: 'ten' }), 'slotMissing'],
    ['a person who is not known yet', order('visit', 'li'), 'wrongTarget'],
  ])('%s is refused and changes nothing', (_, input, code) => {
    const call = aTask('call', { by: ['self'], where: 'stay', slots: [{ id: 'floor', label: '楼层', options: [{ id: 'two', label: '二楼' }, { id: 'three', label: '三楼' }] }] });
    const run = world([{ ...walk, by: ['guards', 'fireBrigade'] }, call, aTask('visit', { on: { people: ['sun', 'li'] } })]);
    expect(apply(run, 0, input)).toEqual({ ok: false, code, reason: null });
  });

  const reasoned = aTask('search', {
    once: false, where: 'stay',
    unavailable: [{ id: 'tooDark', when: 'fire == 2', reason: '太黑' }],
    declined: [{ id: 'notOurs', when: 'told', reason: '不归我们管', overreach: true, effects: [{ set: { mood: '"angry"' } }] }, { id: 'tooFar', when: 'mood == "angry"', reason: '不肯去' }],
  });
  const tell = aTask('tell', { by: ['self'], where: 'stay', duration: 0, once: false, given: [{ set: { told: '!told' } }] });

  it('what cannot be done now is unavailable with its reason and is not logged', () => {
    const run = world([reasoned, tell]);
    expect(apply(run, 0, order('search'))).toEqual({ ok: false, code: 'unavailable', reason: 'task.search.tooDark.reason' });
  });

  it('declining comes before unavailable: lack of power is never grey, not even for a unit that is busy', () => {
    const run = does(world([reasoned, tell, walk]), 0, order('tell', '', 'self'));
    expect(apply(run, 0, order('search'))).toMatchObject({ ok: true, outcome: 'declined', reason: 'task.search.notOurs.reason' });
    const busy = does(run, 0, order('walk', 'office'));
    expect(said(busy, 10, order('search'))).toBe('declined');
  });

  it('overreach is counted under its own keys, its effects run, and the order does not', () => {
    const told = does(world([reasoned, tell]), 0, order('tell', '', 'self'));
    const twice = does(does(told, 10, order('search')), 20, order('search'));
    expect(twice.state.counts).toMatchObject({ overreach: { n: 2, first: 10, last: 20 }, 'overreach:search': { n: 2 }, 'order.declined:search': { n: 2 } });
    expect([twice.state.orders.length, twice.state.values['mood'], twice.state.counts['order.given:search']]).toEqual([0, 'angry', undefined]);
  });

  it('powers change in a run: the same order is accepted, then overreach, then a plain refusal of the world', () => {
    const free = world([{ ...reasoned, unavailable: [], duration: 0 }, tell]);
    expect(said(free, 0, order('search'))).toBe('accepted');
    const passed = does(free, 0, order('tell', '', 'self'));
    const reached = does(passed, 10, order('search'));
    const back = does(reached, 20, order('tell', '', 'self'));
    const applied = apply(back, 30, order('search'));
    expect(applied).toMatchObject({ ok: true, outcome: 'declined', reason: 'task.search.tooFar.reason' });
    expect(applied.ok && applied.run.state.counts['overreach']?.n).toBe(1);
  });

  it('conditions of a task may read its target, its slots and its unit', () => {
    const task = aTask('visit', { on: { people: ['sun'] }, unavailable: [{ id: 'shy', when: 'person.trust < 50 && unit.at == "gate" && target == "sun"', reason: '不开门' }] });
    expect(said(world([task]), 0, order('visit', 'sun'))).toBe('unavailable');
  });

  it('a busy unit takes no second order, an absent one none at all', () => {
    const run = does(world([walk]), 0, order('walk', 'office'));
    expect(said(run, 0, order('walk', 'building'))).toBe('unitBusy');
    const away = world([walk], { units: [{ id: 'guards', name: '保安', kind: 'team', at: 'gate', status: 'away' }] });
    expect(said(away, 0, order('walk', 'office'))).toBe('unitCannot');
  });

  it('a task is done once per target; a cancelled one may be ordered again', () => {
    const run = does(world([walk]), 0, order('walk', 'gate'));
    expect(said(run, 20_000, order('walk', 'gate'))).toBe('alreadyDone');
    expect(said(run, 20_000, order('walk', 'office'))).toBe('accepted');
    expect(said(does(run, 5000, { type: 'orderCancelled', order: 1 }), 6000, order('walk', 'gate'))).toBe('accepted');
  });
});

describe('rule 14: units on the way', () => {
  it('a unit travels from place to place at its speed and then works', () => {
    const run = does(world([walk]), 1000, order('walk', 'office'));
    expect(run.state.orders[0]).toMatchObject({ stage: 'moving', leg: { from: 'gate', to: 'office', road: 'lane', departed: 1000, arrives: 31_000 } });
    const there = advance(run, 31_000);
    expect([there.state.units['guards'], there.state.orders[0]?.until]).toEqual([{ id: 'guards', at: 'office', status: 'working', task: 'walk' }, 41_000]);
    expect(log(advance(there, 41_000))).toEqual(['1000 Given walk', '31000 Started walk', '41000 Finished walk']);
  });

  it.each([[30_000, 1000, 30_000], [30_000, 2000, 15_000], [30_000, 700, 42_857], [1000, 10_000, 100]])('a road of %d ms at speed %d takes %d ms', (takes, speed, expected) => {
    expect(legTime(takes, speed)).toBe(expected);
  });

  it('work that needs no way begins at once; `where` names another place than the target', () => {
    const stay = world([aTask('phone', { by: ['self'], on: { people: ['sun'] }, where: 'stay' }), aTask('fetch', { on: { people: ['sun'] }, where: 'office' })]);
    expect(does(stay, 0, order('phone', 'sun', 'self')).state.orders[0]).toMatchObject({ stage: 'working', destination: 'office' });
    expect(does(stay, 0, order('fetch', 'sun')).state.orders[0]).toMatchObject({ stage: 'moving', destination: 'office' });
  });

  it('the fastest way is taken, and of equally fast ones the road that comes first by its id', () => {
    const roads = (first: string, second: string) => [
      { id: first, from: 'office', to: 'gate', takes: 10_000 }, { id: 'gateDrive', from: 'gate', to: 'building', takes: 20_000 },
      { id: second, from: 'office', to: 'shed', takes: 20_000 }, { id: 'shedDrive', from: 'shed', to: 'building', takes: 10_000 },
    ];
    const places = [...aScenario().places, { id: 'shed', name: '车棚', kind: 'shed' as const, x: 0, y: 0 }];
    const step = (list: ScenarioInput['roads']) => { const run = world([], { places, roads: list }); return nextStep(run.compiled, run.state, 'office', 'building'); };
    expect(step(roads('alpha', 'beta'))).toMatchObject({ road: 'alpha' });
    expect(step(roads('zeta', 'beta'))).toMatchObject({ road: 'beta' });
    expect(step([...roads('alpha', 'beta'), { id: 'zoom', from: 'office', to: 'building', takes: 29_999 }])).toMatchObject({ road: 'zoom' });
    expect(step([{ id: 'b', from: 'office', to: 'building', takes: 5000 }, { id: 'a', from: 'building', to: 'office', takes: 5000 }])).toMatchObject({ road: 'a' });
    expect(step([])).toBeNull();
  });

  it('a road that closes is finished by who is on it; who stands before it is stranded', () => {
    const tasks = [walk, close];
    const onIt = does(does(world(tasks), 0, order('walk', 'building')), 1000, order('close', '', 'self'));
    expect(log(advance(onIt, 20_000)).at(-1)).toBe('20000 Started walk');
    const before = does(does(world(tasks, { units: [{ id: 'self', name: '我', kind: 'self', at: 'office' }, { id: 'guards', name: '保安', kind: 'team', at: 'office' }] }), 0, order('walk', 'building')), 1000, order('close', '', 'self'));
    const stranded = advance(before, 30_000);
    expect(log(stranded).at(-1)).toBe('30000 Stranded walk');
    expect(stranded.state.units['guards']).toEqual({ id: 'guards', at: 'gate', status: 'stranded', task: '' });
    expect(stranded.state.orders).toEqual([]);
  });

  it('a stranded unit takes orders again, and the stranded task may be ordered anew', () => {
    const run = does(does(world([walk, close]), 0, order('close', '', 'self')), 1, order('walk', 'building'));
    expect(log(run).at(-1)).toBe('1 Stranded walk');
    expect([said(run, 2, order('walk', 'building')), said(run, 2, order('walk', 'office'))]).toEqual(['accepted', 'accepted']);
  });

  it('cancelling on the road takes effect at the next place', () => {
    const run = does(does(world([{ ...walk, interruptible: false }], { units: [{ id: 'guards', name: '保安', kind: 'team', at: 'office' }] }), 0, order('walk', 'building')), 5000, { type: 'orderCancelled', order: 1 });
    expect([run.state.units['guards']?.status, said(run, 6000, { type: 'orderCancelled', order: 1 })]).toEqual(['moving', 'notCancellable']);
    const stopped = advance(run, 60_000);
    expect([log(stopped).at(-1), stopped.state.units['guards']]).toEqual(['30000 Cancelled walk', { id: 'guards', at: 'gate', status: 'idle', task: '' }]);
  });

  it('work is cancelled only where it may be interrupted; what was started stays, the finish does not come', () => {
    const effects = { start: [{ happen: 'opened' }], finish: [{ happen: 'closed' }] };
    const run = does(world([aTask('hose', { ...effects, where: 'stay' })]), 0, order('hose'));
    const stopped = advance(does(run, 4000, { type: 'orderCancelled', order: 1 }), 60_000);
    expect([marks(stopped), log(stopped)]).toEqual([['0 opened'], ['0 Given hose', '0 Started hose', '4000 Cancelled hose']]);
    const firm = does(world([aTask('hose', { ...effects, where: 'stay', interruptible: false })]), 0, order('hose'));
    expect([said(firm, 4000, { type: 'orderCancelled', order: 1 }), marks(advance(firm, 10_000))]).toEqual(['notCancellable', ['0 opened', '10000 closed']]);
  });

  it('nobody cancels what does not exist, is finished, or is the world\'s own', () => {
    const run = world([aTask('come', { by: ['fireBrigade'], on: { places: ['building'] } })], { phases: [{ id: 'alarm', title: '接警', pace: 1, enter: [{ send: 'fireBrigade', task: 'come', to: 'building' }] }] });
    expect([said(run, 1, { type: 'orderCancelled', order: 1 }), said(run, 1, { type: 'orderCancelled', order: 7 })]).toEqual(['notCancellable', 'notCancellable']);
  });
});

describe('what an order does', () => {
  it('effects run when it is given, when work starts and when it is finished', () => {
    const run = does(world([aTask('haul', { on: { places: ['office'] }, given: [{ happen: 'called' }], start: [{ happen: 'begun' }], finish: [{ happen: 'hauled' }] })]), 500, order('haul', 'office'));
    expect(marks(advance(run, 60_000))).toEqual(['500 called', '30500 begun', '40500 hauled']);
  });

  it('happenings are counted by task and by task and target', () => {
    expect(advance(does(world([walk]), 0, order('walk', 'gate')), 60_000).state.counts).toMatchObject({
      'order.given:walk': { n: 1 }, 'order.given:walk@gate': { n: 1 }, 'order.started:walk@gate': { n: 1 }, 'order.finished:walk': { n: 1, first: 10_000 }, 'order.finished:walk@gate': { n: 1 },
    });
  });

  it('the duration reads the world when work starts, and the slots and the person of the order', () => {
    const task = aTask('search', { on: { people: ['sun'] }, slots: [{ id: 'how', label: '怎样', options: [{ id: 'quick', label: '快' }, { id: 'slow', label: '细' }] }], duration: 'slot.how == "slow" ? seconds(person.trust) : seconds(1)' });
    const until = (how: string) => advance(does(world([task], { phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 10_000, effects: [{ set: { 'sun.trust': 80 } }] }] }] }), 0, order('search', 'sun', 'guards', { how })), 20_000).state.orders[0]?.until;
    expect([until('quick'), until('slow')]).toEqual([21_000, 100_000]);
  });

  it('what was said in the slots is known when the work is finished', () => {
    const task = aTask('report', { by: ['self'], where: 'stay', slots: [{ id: 'what', label: '报什么', options: [{ id: 'truth', label: '实情', good: true }, { id: 'none', label: '无事' }] }], finish: [{ when: 'slot.what == "truth"', then: [{ happen: 'honest' }], else: [{ happen: 'evasive' }] }] });
    expect(marks(advance(does(world([task]), 0, order('report', '', 'self', { what: 'none' })), 60_000))).toEqual(['10000 evasive']);
  });
});

describe('what the world does with units', () => {
  it('sends an absent unit, and what a busy one was doing is cancelled, so that it can be ordered again', () => {
    const tasks = [walk, aTask('alarmed', { on: { places: ['building'] } })];
    const run = does(world(tasks, { phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 5000, effects: [{ send: 'guards', task: 'alarmed', to: 'building' }] }] }] }), 0, order('walk', 'gate'));
    const sent = advance(run, 60_000);
    expect(log(sent)).toEqual(['0 Given walk', '0 Started walk', '5000 Cancelled walk', '5000 Given alarmed', '25000 Started alarmed', '35000 Finished alarmed']);
    expect(said(sent, 60_000, order('walk', 'gate'))).toBe('accepted');
  });

  it('puts a unit somewhere, takes it away and brings it back', () => {
    const after = (delay: number, effect: object) => ({ delay, effects: [effect as { unit: string }] });
    const run = world([walk], { phases: [{ id: 'alarm', title: '接警', pace: 1, after: [after(1000, { unit: 'guards', at: 'office' }), after(2000, { unit: 'guards', status: 'away' }), after(3000, { unit: 'guards', at: 'building', status: 'ready' })] }] });
    const at = (time: number) => { const unit = advance(run, time).state.units['guards']; return [unit?.at, unit?.status]; };
    expect([at(1000), at(2000), at(3000)]).toEqual([['office', 'idle'], ['office', 'away'], ['building', 'idle']]);
  });
});
