import { playDrill, textOf, type Compiled, type Lang, type Scenario, type TimedInput } from '../../../scenarios/engine/index.ts';
import { shippedScenarios } from '../../support/shippedScenarios.ts';

/** What a person at the screen does: in words that stand on it, each with its scenario time. */
export type Step =
  | { readonly at: number; readonly kind: 'choose'; readonly title: string; readonly option: string }
  | { readonly at: number; readonly kind: 'order'; readonly group: Scenario['tasks'][number]['group']; readonly title: string; readonly unit: string; readonly target: string | null; readonly slots: readonly { readonly label: string; readonly option: string }[] }
  | { readonly at: number; readonly kind: 'take' };

/** A shipped drill. */
export function theDrill(asked: string): Compiled {
  const compiled = shippedScenarios().find(({ id }) => id === asked)?.loaded.compiled;
  if (!compiled) throw new Error(`the shipped drill ${asked} does not load`);
  return compiled;
}

/** The expert's way through a drill with this seed. */
export function expertPlan(compiled: Compiled, seed: number, lang: Lang = 'zh'): Step[] {
  const say = (key: string): string => textOf(compiled, key, lang);
  return playDrill(compiled, { seed, mode: 'practice' }, { bot: 'expert' }).inputs.flatMap((timed) => stepOf(compiled, say, timed));
}

/** The options of a decision that are of this quality. */
export function optionsOf(compiled: Compiled, quality: string): Map<string, string> {
  const say = (key: string): string => textOf(compiled, key, 'zh');
  return new Map(compiled.scenario.decisions.flatMap(({ id, options }) => {
    const option = options.find((each) => each.quality === quality);
    return option ? [[say(`decision.${id}.title`), say(`decision.${id}.${option.id}.text`)] as const] : [];
  }));
}

function stepOf(compiled: Compiled, say: (key: string) => string, { at, input }: TimedInput): Step[] {
  if (input.type === 'optionChosen') return [{ at, kind: 'choose', title: say(`decision.${input.decision}.title`), option: say(`decision.${input.decision}.${input.option}.text`) }];
  if (input.type === 'injectAcknowledged') return [{ at, kind: 'take' }];
  if (input.type !== 'orderGiven') return [];
  const task = compiled.scenario.tasks.find(({ id }) => id === input.task);
  if (!task) return [];
  const key = `task.${task.id}`;
  const isPerson = compiled.scenario.people.some(({ id }) => id === input.target);
  return [{
    at, kind: 'order', group: task.group, title: say(`${key}.title`), unit: say(`unit.${input.unit}.name`),
    target: input.target ? say(`${isPerson ? 'person' : 'place'}.${input.target}.name`) : null,
    slots: Object.entries(input.slots).map(([slot, option]) => ({ label: say(`${key}.${slot}.label`), option: say(`${key}.${slot}.${option}.label`) })),
  }];
}
