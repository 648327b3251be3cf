import { pacesOf, playDrill, textOf, type Compiled, type Lang, type Scenario, type TimedInput } from '../../../scenarios/engine/index.ts';
import { shippedScenarios } from '../../support/shippedScenarios.ts';

/** What a person at the screen does, in words that stand on it. */
export type Deed =
  | { readonly kind: 'choose'; readonly title: string; readonly option: string }
  | { readonly kind: 'order'; readonly group: Scenario['tasks'][number]['group']; readonly title: string; readonly unit: string; readonly target: string | null; readonly slots: readonly { readonly label: string; readonly option: string }[] }
  | { readonly kind: 'take' };

/** A deed with its scenario time and the fastest pace on the way to it from the one before. */
export type Step = Deed & { readonly at: number; readonly pace: number };

/** A shipped drill. */
export function theDrill(asked: string): Compiled {
  const compiled = shippedScenarios().find(({ id }) => id === asked)?.loaded.compiled;
  if (!compiled) throw new Error(`the shipped drill ${asked} does not load`);
  return compiled;
}

/** The expert's way through a drill with this seed. */
export function expertPlan(compiled: Compiled, seed: number, lang: Lang = 'zh'): Step[] {
  const say = (key: string): string => textOf(compiled, key, lang);
  const { run, inputs } = playDrill(compiled, { seed, mode: 'practice' }, { bot: 'expert' });
  const paces = pacesOf(run);
  return inputs.flatMap((timed, index) => {
    const from = paces.findLastIndex(({ at }) => at <= (inputs[index - 1]?.at ?? 0));
    const pace = Math.max(...paces.slice(from).filter(({ at }) => at < timed.at).map((each) => each.pace));
    return deedsOf(compiled, say, timed).map((deed) => ({ ...deed, at: timed.at, pace }));
  });
}

/** The options of a decision that are of this quality. */
export function optionsOf(compiled: Compiled, quality: string): Map<string, string> {
  const say = (key: string): string => textOf(compiled, key, 'zh');
  return new Map(compiled.scenario.decisions.flatMap(({ id, options }) => {
    const option = options.find((each) => each.quality === quality);
    return option ? [[say(`decision.${id}.title`), say(`decision.${id}.${option.id}.text`)] as const] : [];
  }));
}

function deedsOf(compiled: Compiled, say: (key: string) => string, { input }: TimedInput): Deed[] {
  if (input.type === 'optionChosen') return [{ kind: 'choose', title: say(`decision.${input.decision}.title`), option: say(`decision.${input.decision}.${input.option}.text`) }];
  if (input.type === 'injectAcknowledged') return [{ kind: 'take' }];
  if (input.type !== 'orderGiven') return [];
  const task = compiled.scenario.tasks.find(({ id }) => id === input.task);
  if (!task) return [];
  const key = `task.${task.id}`;
  const isPerson = compiled.scenario.people.some(({ id }) => id === input.target);
  return [{
    kind: 'order', group: task.group, title: say(`${key}.title`), unit: say(`unit.${input.unit}.name`),
    target: input.target ? say(`${isPerson ? 'person' : 'place'}.${input.target}.name`) : null,
    slots: Object.entries(input.slots).map(([slot, option]) => ({ label: say(`${key}.${slot}.label`), option: say(`${key}.${slot}.${option}.label`) })),
  }];
}
