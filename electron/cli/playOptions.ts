import { botNames, modeNames, type BotName, type Mode, type Scenario, type TimedInput } from '../../scenarios/engine/index.ts';
import { parseOptions } from './options.ts';
import { readScript } from './script.ts';
import { oneOf, wholeNumber, WrongUse } from './wrongUse.ts';

export interface PlayOptions {
  readonly id: string; readonly seed: number; readonly mode: Mode; readonly variant: string | null;
  /** the scenario a script was made of, where it says so */
  readonly scriptOf: string | null;
  readonly player: { readonly bot: BotName } | { readonly inputs: readonly TimedInput[] };
  readonly save: boolean; readonly data: string | undefined; readonly trainee: string; readonly staffNo: string;
  readonly out: string | undefined; readonly json: boolean;
}

const flags = {
  seed: { type: 'string' }, script: { type: 'string' }, bot: { type: 'string' }, mode: { type: 'string' }, variant: { type: 'string' },
  trainee: { type: 'string' }, 'staff-no': { type: 'string' }, save: { type: 'boolean', default: false }, data: { type: 'string' },
  out: { type: 'string' }, json: { type: 'boolean', default: false },
} as const;

/** What `play` was asked for; a script brings its own seed, mode and variant unless others are given. */
export function playOptions(args: readonly string[]): PlayOptions {
  const { values, positionals } = parseOptions(args, flags, { min: 1, max: 1 });
  const id = positionals[0] ?? '';
  if (values.script !== undefined && values.bot !== undefined) throw new WrongUse('--script 与 --bot 只能选一个', 'choose either --script or --bot');
  const script = values.script === undefined ? null : readScript(values.script);
  const kept = script?.whole;
  const mode = values.mode === undefined ? (kept?.mode ?? 'practice') : oneOf('--mode', values.mode, modeNames);
  if (values.save && mode === 'exam') throw new WrongUse('考核只能在考试机上由监考人启动，命令行的演练不能存为考核记录', 'an exam is only started by the invigilator at a station; a play of the command line cannot be saved as one');
  return {
    id,
    seed: values.seed === undefined ? (kept?.seed ?? 1) : wholeNumber('--seed', values.seed),
    mode,
    variant: values.variant ?? kept?.variant ?? null,
    scriptOf: kept?.scenario ?? null,
    player: script ? { inputs: script.inputs } : { bot: oneOf('--bot', values.bot ?? 'expert', botNames) },
    save: values.save, data: values.data, trainee: values.trainee ?? 'CLI', staffNo: values['staff-no'] ?? 'CLI',
    out: values.out, json: values.json,
  };
}

/** A variant must exist and be meant for the mode, and a script be of this scenario. */
export function checkForm(scenario: Scenario, { variant, mode, scriptOf }: PlayOptions): void {
  if (scriptOf !== null && scriptOf !== scenario.id) throw new WrongUse(`这是剧本“${scriptOf}”的脚本`, `this is a script of "${scriptOf}"`);
  const open = scenario.variants.filter(({ modes }) => modes.includes(mode)).map(({ id }) => id);
  if (variant !== null && !open.includes(variant)) {
    throw new WrongUse(`${mode} 没有变式“${variant}”（可用：${open.join('、') || '无'}）`, `${mode} has no variant "${variant}" (there are: ${open.join(', ') || 'none'})`);
  }
}
