import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Compiled } from '../../scenarios/engine/compile/compile.ts';
import { factsOf, type Draft } from '../../scenarios/engine/run/draft.ts';
import { advanceDraft, applyToDraft, startDraft } from '../../scenarios/engine/run/inPlace.ts';
import type { TimedInput } from '../../scenarios/engine/run/inputs.ts';
import { advance, apply, nextTimerAt, startRun } from '../../scenarios/engine/run/run.ts';
import type { Scenario } from '../../scenarios/engine/schema/scenario.ts';
import { aScenario } from '../support/aScenario.ts';
import { aCompiled, anyInputs } from '../support/aRun.ts';
import { shippedScenarios } from '../support/shippedScenarios.ts';

const options = { seed: 3, mode: 'practice' } as const;

/** What is remembered about conditions must be what looking again would find. */
function mustRemember(draft: Draft): void {
  const { expressions } = draft.compiled.conditions;
  const wrong = expressions.filter((expression, slot) => draft.found[slot] !== 0 && (draft.found[slot] === 1) !== (expression.evaluate(factsOf(draft.state)) === true));
  expect(wrong.map(({ source }) => source)).toEqual([]);
}

/** In place with everything remembered, against a run that forgets everything at each timer. */
function bothWays(compiled: Compiled, inputs: readonly TimedInput[], end: number): void {
  const draft = startDraft(compiled, options);
  let run = startRun(compiled, options);
  const forgetfulTo = (to: number) => {
    for (let due = nextTimerAt(run); due !== null && due <= to; due = nextTimerAt(run)) {
      const applied = apply(run, due, { type: 'clockAdvanced' });
      if (applied.ok) run = applied.run;
    }
    run = advance(run, to);
  };
  for (const { at, input } of inputs) {
    forgetfulTo(at);
    const applied = run.state.now > at ? null : apply(run, at, input);
    if (applied?.ok) run = applied.run;
    expect(applyToDraft(draft, at, input).ok).toBe(applied?.ok ?? false);
    mustRemember(draft);
  }
  forgetfulTo(end);
  advanceDraft(draft, end);
  mustRemember(draft);
  expect(draft.state).toEqual(run.state);
}

/** A region that is where a condition says. */
function toAndFro(id: string, when: string): Scenario['dynamics'][number] {
  const state = (name: string, other: string, guard: string) => ({ id: `${id}${name}`, enter: [], exit: [], after: [], ticks: [], to: [{ when: guard, state: `${id}${other}`, effects: [] }] });
  return { id, label: id, initial: `${id}No`, states: [state('No', 'Yes', when), state('Yes', 'No', `!(${when})`)] };
}

/** Every condition reads the clock, a list, a unit, a region or a happening too. */
function aReadingScenario(): Scenario {
  return aScenario({
    dynamics: [
      ...(aScenario().dynamics),
      toAndFro('moving', "units.exists(u, u.status == 'moving')"), toAndFro('visiting', "guards.task == 'visit'"), toAndFro('away', "guards.at == 'building'"), toAndFro('engine', "fireBrigade.at != 'gate'"),
      toAndFro('open', "isOpen('whoGoes')"), toAndFro('even', "times('order.given:visit') == floorDiv(times('order.given:visit'), 2) * 2"),
    ],
    endings: [
      { id: 'late', title: '晚了', text: '晚了。', tone: 'bad', when: 'now() > minutes(8) && people.exists(p, p.trust > 35)' },
      { id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true },
    ],
    injects: [
      { id: 'smoke', channel: 'phone', from: '孙大爷', text: '有烟！', when: true, ringFor: 'seconds(30)', missedText: '未接来电' },
      { id: 'thanks', channel: 'phone', from: '119', text: '已出动。', reply: true },
      { id: 'busy', channel: 'radio', from: '门岗', text: '人都出去了。', when: "units.filter(u, u.status != 'idle' && u.status != 'away').size() > 0 && guards.task == 'visit' || guards.at == 'building' || li.trust > 55" },
      { id: 'waited', channel: 'group', from: '业主群', text: '怎么还没人来？', when: "happened('inject.acknowledged:smoke') && since('inject.acknowledged:smoke') > seconds(95) && stateOf('blaze') == 'burning'" },
      { id: 'asked', channel: 'group', from: '业主群', text: '在问话。', when: "isOpen('firstWords') && !isOpen('whoGoes') && phase == 'alarm'" },
      { id: 'judged', channel: 'news', from: '记者', text: '听说违规了。', when: "happened('veto:sentIntoFire') || times('order.declined:visit') > 0" },
    ],
  });
}

describe('rule 10: conditions are looked at again only when something they read has changed', () => {
  it.each([['a small fire', aScenario()], ['conditions on everything that can be read', aReadingScenario()]])('and the run is as if all were looked at each time: %s', (_, scenario) => {
    const compiled = aCompiled(scenario);
    fc.assert(fc.property(anyInputs(scenario), (inputs) => bothWays(compiled, inputs, 1_000_000)), { numRuns: 60 });
  });

  it('in shipped drills too', () => {
    for (const { loaded } of shippedScenarios()) {
      const { compiled, document } = loaded;
      if (!compiled || !document) throw new Error('a shipped drill does not load');
      fc.assert(fc.property(anyInputs(document, 3_000_000), (inputs) => bothWays(compiled, inputs.map(({ at, input }) => ({ at: at + 57_500_000, input })), 61_000_000)), { numRuns: 5 });
    }
  });
});
