import { loadScenario, locateRemarks, momentsOf, runsOf, searchWitnesses, simulatedRuns, summaryOf, usualMix, type Compiled, type SimulatedRun } from '../../../../scenarios/engine/index.ts';
import type { DeepRequest, DeepResult, FromDeep } from './deepTalk.ts';

/** States that are looked at: some ten seconds on an office computer. */
const budget = 400_000;
/** Automatic trainees: enough to tell a hole from chance, in some seconds. */
const runs = 400;
const everyTold = 10;

let compiled: Compiled | null = null;
addEventListener('message', ({ data }: MessageEvent<DeepRequest>) => {
  if (data.work === 'moments') return compiled && tell({ kind: 'moments', goal: data.goal, moments: momentsOf(compiled, data.script) });
  const { work, scenario, en, tables } = data;
  ({ compiled } = loadScenario({ path: 'scenario.yaml', scenario, en: en.trim() === '' ? null : en, enPath: 'en.yaml', ...tables }));
  if (!compiled) return tell({ kind: 'unsound' });
  tell({ kind: 'done', result: work === 'ways' ? waysOf(compiled, scenario) : crowdOf(compiled) });
});

function waysOf(compiled: Compiled, scenario: string): DeepResult {
  const { witnesses, remarks, states } = searchWitnesses(compiled, budget, (progress) => tell({ kind: 'progress', share: progress.states / progress.budget }));
  return { work: 'ways', findings: locateRemarks(scenario, 'scenario.yaml', remarks), ways: witnesses, states };
}

function crowdOf(compiled: Compiled): DeepResult {
  const plan = { runs, seed: 1, bots: usualMix, forms: [null] };
  const played: SimulatedRun[] = [];
  for (const run of simulatedRuns(compiled, plan)) {
    played.push(run);
    if (played.length % everyTold === 0) tell({ kind: 'progress', share: played.length / runsOf(plan) });
  }
  return { work: 'crowd', simulation: summaryOf(compiled, plan, played) };
}

function tell(message: FromDeep): void {
  postMessage(message);
}
