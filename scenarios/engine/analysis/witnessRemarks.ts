import type { ScenarioError } from '../errors.ts';
import type { RunState } from '../run/state.ts';
import type { Path, Remark } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Goal } from './goals.ts';

const error = (code: string, path: Path, message: string, messageZh: string): Remark => ({ severity: 'error', code, path, message, messageZh });

/** An author's mistake that a play came upon: a loop, a division by zero, a drill without an end. */
export function faultRemark(scenario: Scenario, { path, message }: ScenarioError): Remark {
  const phase = /^phase (\w+)$/.exec(path)?.[1], decision = /^decision\.(\w+)$/.exec(path)?.[1];
  const at: Path = phase !== undefined ? ['phases', scenario.phases.findIndex(({ id }) => id === phase)] : decision !== undefined ? ['decisions', scenario.decisions.findIndex(({ id }) => id === decision)] : ['phases'];
  return error('brokenRun', at, `a play of this drill breaks off: ${message}`, `演练会在此处中断：${message}`);
}

export function unanswerableRemark(scenario: Scenario, decision: string, { now }: RunState): Remark {
  return error('noOptionOpen', ['decisions', scenario.decisions.findIndex(({ id }) => id === decision), 'options'],
    `at ${now} ms the decision "${decision}" is open, but none of its options can be chosen: give one of them no "when", or withdraw the decision`,
    `在 ${now} 毫秒，决策点“${decision}”已打开，却没有一个选项可选：请让至少一个选项不写“when”，或撤回该决策点`);
}

export function noFailRemark(path: Path, option: string, mustFail: string): Remark {
  return error('fatalWithoutFail', path, `a play that chose "${option}" ended without "${mustFail}": its condition must hold after this option`, `选了“${option}”，直到结束都没有触发“${mustFail}”：请让它的条件在此选项之后成立`);
}

export function notFoundRemark({ id, path }: Goal, states: number): Remark {
  return {
    severity: 'warning', code: 'notFound', path,
    message: `no way to "${id}" was found in ${states} states: it may be impossible, or need luck or moves that are not tried`,
    messageZh: `在 ${states} 个状态里没有找到通向“${id}”的路径：可能到不了，也可能需要未尝试的时机或做法`,
  };
}
