import fc from 'fast-check';
import type { Scenario } from '../../scenarios/engine/schema/scenario.ts';
import { aScenario, type ScenarioInput } from './aScenario.ts';

/** Names of the marks that two streams of luck leave, one for each branch. */
export const luck = { left: ['leftA', 'leftB'], right: ['rightA', 'rightB', 'rightC'] } as const;

const chance = (stream: keyof typeof luck) => ({ chance: { stream, branches: luck[stream].map((happen, i) => ({ weight: i + 1, effects: [{ happen }] })) } });
const plain = [{ set: { fire: 'fire + 1' } }, { set: { fire: 'fire - 1' } }, { set: { told: '!told' } }, { happen: 'marked' }, { goto: 'fighting' }, { goto: 'alarm' }];

/** Regions that go anywhere: guarded and timed transitions, into themselves, without a way, and jumps of the story; with `more` effects than the plain ones. */
export function anyMachine(more: readonly object[] = []): fc.Arbitrary<NonNullable<ScenarioInput['dynamics']>> {
  const states = ['one', 'two', 'three'] as const;
  const when = fc.constantFrom('fire > 3', 'fire < 3', 'told', '!told', 'fire == 0', 'phase == "alarm"', 'stateOf("first") == "firstTwo"');
  const effects = fc.array(fc.constantFrom<object>(...plain, ...more), { maxLength: 2 });
  const delay = fc.constantFrom('seconds(20)', 'minutes(1)', 'fire == 2 ? seconds(20) : minutes(2)');
  const dynamic = (id: string) => fc.tuple(...states.map(() => fc.record({
    enter: effects, exit: effects,
    to: fc.array(fc.record({ when, state: fc.constantFrom(...states), effects }), { maxLength: 2 }),
    after: fc.array(fc.record({ delay, state: fc.option(fc.constantFrom(...states), { nil: undefined }), when: fc.option(when, { nil: undefined }), effects }), { maxLength: 2 }),
  }))).map((made) => {
    const named = (state: string | undefined) => (state === undefined ? {} : { state: `${id}${state[0]?.toUpperCase()}${state.slice(1)}` });
    const whole = <T extends { state?: string | undefined; when?: string | undefined }>({ state, when: guard, ...rest }: T) => ({ ...rest, ...named(state), ...(guard === undefined ? {} : { when: guard }) });
    return { id, label: id, initial: `${id}One`, states: made.map((state, i) => ({ ...state, id: named(states[i]).state ?? '', to: state.to.map(whole), after: state.after.map(whole) })) };
  });
  return fc.tuple(dynamic('first'), dynamic('second')).map((dynamics) => dynamics as unknown as NonNullable<ScenarioInput['dynamics']>);
}

const over: ScenarioInput['endings'] = [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }];

/**
 * The small fire with regions, growth, bounds, time limits and points of anybody's making, and two streams of luck. It compiles; whether it makes
 * sense is not asked.
 */
export function anyScenario(): fc.Arbitrary<Scenario> {
  const base = aScenario();
  const parts = fc.record({
    dynamics: anyMachine([chance('left'), chance('right'), chance('right'), { each: 'people', do: [{ set: { 'person.trust': 'person.trust - 30' } }] }]),
    growth: fc.record({ every: fc.constantFrom(1000, 7000), progress: fc.constantFrom('1', 'told ? 3 : 0', '-2', 'fire'), threshold: fc.integer({ min: 1, max: 9 }) }),
    max: fc.integer({ min: 2, max: 7 }), pace: fc.constantFrom(1, 20, 600), limit: fc.constantFrom('seconds(5)', 'seconds(60)', 'minutes(fire)'), points: fc.integer({ min: 1, max: 40 }), passMark: fc.integer({ min: 1, max: 100 }),
  });
  return parts.map(({ dynamics, growth, max, pace, limit, points, passMark }) => aScenario({
    dynamics: [...dynamics, { id: 'growing', label: '发展', initial: 'grows', states: [{ id: 'grows', ticks: [{ id: 'growth', ...growth, effects: [{ set: { fire: 'fire + 1', 'sun.trust': 'sun.trust + 40' } }] }] }] }],
    variables: base.variables.map((variable) => (variable.id === 'fire' ? { ...variable, max } : variable)) as NonNullable<ScenarioInput['variables']>,
    phases: [
      { id: 'alarm', title: '接警', pace: 1, enter: [chance('left')], to: [{ when: 'happened("order.finished:call119")', phase: 'fighting' }], after: [{ delay: 'minutes(3)', phase: 'fighting' }] },
      { id: 'fighting', title: '处置', pace, enter: [{ open: 'whoGoes', in: 'seconds(9)', jitter: 'seconds(4)' }, chance('right')], after: [{ delay: 'minutes(6)', phase: 'done' }] },
      { id: 'done', title: '结束', pace: 1, final: true },
    ],
    decisions: base.decisions.map((decision) => (decision.id === 'firstWords' ? { ...decision, limit, points } : decision)) as NonNullable<ScenarioInput['decisions']>,
    rubric: { ...base.rubric, passMark } as ScenarioInput['rubric'], endings: over,
  }));
}
