import { playDrill, textOf, type Compiled, type TimedInput } from '../../../scenarios/engine/index.ts';
import { shippedScenarios } from '../../support/shippedScenarios.ts';

/** What a person at the screen does: in words that stand on it, each with its scenario time. */
export type Step =
  | { readonly at: number; readonly kind: 'choose'; readonly title: string; readonly option: string }
  | { readonly at: number; readonly kind: 'order'; readonly group: string; readonly title: string; readonly unit: string; readonly target: string | null; readonly slots: readonly { readonly label: string; readonly option: string }[] }
  | { readonly at: number; readonly kind: 'take' };

const groupNames: Readonly<Record<string, string>> = { call: '电话', report: '报告', publish: '发布', visit: '走访', field: '现场', coordinate: '协调' };

export function theFireDrill(): Compiled {
  const compiled = shippedScenarios().find(({ id }) => id === 'fire-ebike-stairwell')?.loaded.compiled;
  if (!compiled) throw new Error('the shipped fire drill does not load');
  return compiled;
}

/** The expert's way through a drill with this seed. */
export function expertPlan(compiled: Compiled, seed: number): Step[] {
  return playDrill(compiled, { seed, mode: 'practice' }, { bot: 'expert' }).inputs.flatMap((timed) => stepOf(compiled, timed));
}

/** The options of a decision that are of this quality. */
export function optionsOf(compiled: Compiled, quality: string): Map<string, string> {
  return new Map(compiled.scenario.decisions.flatMap(({ id, options }) => {
    const option = options.find((each) => each.quality === quality);
    return option ? [[say(compiled, `decision.${id}.title`), say(compiled, `decision.${id}.${option.id}.text`)] as const] : [];
  }));
}

function stepOf(compiled: Compiled, { at, input }: TimedInput): Step[] {
  if (input.type === 'optionChosen') return [{ at, kind: 'choose', title: say(compiled, `decision.${input.decision}.title`), option: say(compiled, `decision.${input.decision}.${input.option}.text`) }];
  if (input.type === 'injectAcknowledged') return [{ at, kind: 'take' }];
  if (input.type !== 'orderGiven') return [];
  const task = compiled.scenario.tasks.find(({ id }) => id === input.task);
  if (!task) return [];
  const key = `task.${task.id}`;
  const isPerson = compiled.scenario.people.some(({ id }) => id === input.target);
  return [{
    at, kind: 'order', group: groupNames[task.group] ?? '', title: say(compiled, `${key}.title`), unit: say(compiled, `unit.${input.unit}.name`),
    target: input.target ? say(compiled, `${isPerson ? 'person' : 'place'}.${input.target}.name`) : null,
    slots: Object.entries(input.slots).map(([slot, option]) => ({ label: say(compiled, `${key}.${slot}.label`), option: say(compiled, `${key}.${slot}.${option}.label`) })),
  }];
}

const say = (compiled: Compiled, key: string): string => textOf(compiled, key, 'zh');
