import { describe, expect, it } from 'vitest';
import { goalsOf, reachedBy } from '../../scenarios/engine/analysis/goals.ts';
import { menu } from '../../scenarios/engine/analysis/menu.ts';
import type { WitnessReport } from '../../scenarios/engine/analysis/search.ts';
import { stateKey } from '../../scenarios/engine/analysis/stateKey.ts';
import { searchWitnesses } from '../../scenarios/engine/analysis/witness.ts';
import { advanceDraft, applyToDraft, startDraft } from '../../scenarios/engine/run/inPlace.ts';
import type { Input } from '../../scenarios/engine/run/inputs.ts';
import { replay } from '../../scenarios/engine/run/run.ts';
import type { Scenario } from '../../scenarios/engine/schema/scenario.ts';
import { aChangedScenario, aScenario, the } from '../support/aScenario.ts';
import { aCompiled } from '../support/aRun.ts';
import { shippedScenarios } from '../support/shippedScenarios.ts';

const found = ({ witnesses }: WitnessReport) => witnesses.filter(({ script }) => script !== null).map(({ goal }) => goal);
const missing = ({ witnesses }: WitnessReport) => witnesses.filter(({ script }) => script === null).map(({ goal }) => goal);
const searched = (change: (scenario: Scenario) => void, budget = 15_000) => searchWitnesses(aCompiled(aChangedScenario(change)), budget);
const errors = ({ remarks }: WitnessReport) => remarks.filter(({ severity }) => severity === 'error').map(({ code, path }) => [code, path.join('.')]);

describe('rule 21: the witness search', () => {
  const compiled = aCompiled();
  const report = searchWitnesses(compiled, 25_000);

  it('gives for what it reaches a script that replays to it', () => {
    expect(report.witnesses.map(({ goal }) => goal)).toEqual(goalsOf(compiled.scenario).map(({ id }) => id));
    for (const { goal, script } of report.witnesses) if (script) expect(reachedBy(replay(compiled, script, script.inputs)).has(goal), goal).toBe(true);
  });

  it('finds every phase, option, time limit, inject, veto, cap and ending of a sound drill, and no mistake', () => {
    expect(missing(report).filter((goal) => !goal.startsWith('item:'))).toEqual([]);
    expect(found(report)).toEqual(expect.arrayContaining(['timedOut:firstWords', 'option:whoGoes.neighbour', 'veto:sentIntoFire', 'cap:neverCalled', 'item:callSoon.late', 'item:callFirst.wrongOrder', 'item:noOverreach.violated', 'ending:saved', 'ending:over']));
    expect(errors(report)).toEqual([]);
  });

  it('counts states, keeps to its budget and finds the same each time', () => {
    expect(searchWitnesses(compiled, 25_000)).toEqual(report);
    const small = searchWitnesses(compiled, 500);
    expect(small.states).toBe(500);
    expect(found(small).length).toBeLessThan(found(report).length);
  });

  it('finds ways to all that matters in shipped drills', () => {
    for (const { id, loaded } of shippedScenarios()) {
      if (!loaded.compiled) throw new Error(`${id} does not load`);
      const { remarks, witnesses } = searchWitnesses(loaded.compiled, 120_000);
      expect(remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(witnesses.filter(({ script }) => script !== null).length / witnesses.length).toBeGreaterThan(0.9);
    }
  });
});

describe('rule 21: an end before the end', () => {
  it('is tried, so that an ending for those who stop early has its way', () => {
    const report = searched((scenario) => { scenario.endings.unshift({ ...the(scenario.endings, 'over'), id: 'stopped', when: "phase == 'alarm'" }); });
    expect(found(report)).toContain('ending:stopped');
  });
});

describe('rule 21: planted mistakes are named', () => {
  it('an inject behind a bound that cannot be reached', () => {
    const report = searched((scenario) => { the(scenario.injects, 'smoke').when = 'true'; scenario.injects.push({ ...the(scenario.injects, 'thanks'), id: 'never', when: 'fire > 5' }); });
    expect(missing(report)).toContain('inject:never');
    expect(report.remarks).toContainEqual(expect.objectContaining({ severity: 'warning', code: 'notFound', path: ['injects', 2] }));
  });

  it('a decision whose options all close while it is open', () => {
    expect(errors(searched((scenario) => { for (const option of the(scenario.decisions, 'whoGoes').options) option.when = 'fire > 0'; }))).toEqual([['noOptionOpen', 'decisions.1.options']]);
  });

  it('a decision that opens without any option', () => {
    expect(errors(searched((scenario) => { for (const option of the(scenario.decisions, 'whoGoes').options) option.when = 'fire > 4'; }))).toContainEqual(['brokenRun', 'decisions.1']);
  });

  it('a fatal option whose veto does not apply', () => {
    expect(errors(searched((scenario) => { the(scenario.rubric.vetoes, 'sentIntoFire').when = 'happened("sentUp") && fire > 4 && told'; }))).toEqual([['fatalWithoutFail', 'decisions.0.options.2']]);
  });

  it('phases that go round for ever', () => {
    const report = searched((scenario) => { the(scenario.phases, 'fighting').to = []; the(scenario.phases, 'fighting').after = [{ delay: 'minutes(3)', phase: 'alarm', effects: [] }]; }, 60_000);
    expect(errors(report)).toEqual([['brokenRun', 'phases']]);
    expect(missing(report)).toContain('phase:done');
  });

  it('phases that go round without time passing', () => {
    const report = searched((scenario) => { the(scenario.phases, 'fighting').to = [{ when: 'told', phase: 'alarm', effects: [] }]; the(scenario.phases, 'alarm').to.push({ when: 'told', phase: 'fighting', effects: [] }); });
    expect(errors(report)).toContainEqual(['brokenRun', expect.stringMatching(/^phases\.[01]$/)]);
    expect(report.remarks.find(({ code }) => code === 'brokenRun')?.message).toContain('go round in a circle');
  });
});

describe('rule 20: the menu of a state', () => {
  const inputs = (draft: ReturnType<typeof startDraft>) => menu(draft).flatMap((course) => ('input' in course ? [course.input] : []));
  const opened = () => {
    const draft = startDraft(aCompiled(), { seed: 1, mode: 'assessed' });
    applyToDraft(draft, 1000, { type: 'injectAcknowledged', delivery: 1 });
    return draft;
  };

  it('has the call that rings, then each option that is open', () => {
    const start = startDraft(aCompiled(), { seed: 1, mode: 'assessed' });
    expect(inputs(start)).toContainEqual({ type: 'injectAcknowledged', delivery: 1 });
    expect(inputs(opened()).flatMap((input) => (input.type === 'optionChosen' ? [input.option] : [])).sort()).toEqual(['askCause', 'askPeople', 'sendUp']);
  });

  it('has each order that is possible, said in each way, and none that is grey', () => {
    const orders = inputs(opened()).flatMap((input) => (input.type === 'orderGiven' ? [`${input.unit} ${input.task} ${input.target} ${Object.values(input.slots).join()}`.trim()] : []));
    expect(orders).toEqual(['self call119  known', 'self call119  unsaid', 'self visit sun', 'guards visit sun']);
  });

  it('waits for the next event, the last second of a limit, its end, and long; every course can be taken', () => {
    const draft = opened();
    expect(menu(draft).flatMap((course) => ('waitUntil' in course ? [course.waitUntil] : []))).toEqual([60_000, 61_000, 301_000]);
    for (const input of inputs(draft)) expect(applyToDraft(opened(), 1000, input)).toMatchObject({ ok: true });
  });
});

describe('rule 22: the key of a state', () => {
  const after = (wait: number, inputs: readonly Input[]) => {
    const draft = startDraft(aCompiled(aScenario({ dynamics: [], phases: [{ id: 'alarm', title: '接警', pace: 1 }, { id: 'done', title: '结束', pace: 1, final: true }], decisions: [], injects: [], tasks: aScenario().tasks.map((task) => ({ ...task, finish: [] })), endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }], rubric: { passMark: 60, passMarkSetBy: 'provisional' } })), { seed: 1, mode: 'assessed' });
    for (const input of inputs) applyToDraft(draft, wait, input);
    advanceDraft(draft, wait + 5000);
    return stateKey(draft);
  };
  const order: Input = { type: 'orderGiven', unit: 'self', task: 'call119', target: '', slots: { floor: 'known' } };

  it('is the same when only the clock differs, and another when the future does', () => {
    expect(after(10_000, [order])).toBe(after(70_000, [order]));
    expect(after(10_000, [order])).not.toBe(after(10_000, []));
    expect(after(10_000, [order])).not.toBe(after(10_000, [{ ...order, slots: { floor: 'unsaid' } }]));
  });
});
