import { playBot } from '../../scenarios/engine/analysis/play.ts';
import type { Compiled } from '../../scenarios/engine/compile/compile.ts';
import { checkpoints } from '../../scenarios/engine/run/checkpoints.ts';
import { replay } from '../../scenarios/engine/run/run.ts';
import { viewOf } from '../../scenarios/engine/run/view.ts';
import { cpuOf, percentile, type Line } from './measure.ts';

const options = { seed: 3, mode: 'assessed', variant: null } as const;
const jumps = 200;
/** as the service keeps them (electron/service/replay/pastRuns.ts) */
const keptEvery = 5000;

/** A stored run replayed whole, opened for looking at, and looked at in any order of moments: each jump ends with the view that the screen gets. */
export function jumpLines(compiled: Compiled): Line[] {
  const { inputs, run, realMs } = playBot(compiled, options, 'expert');
  const end = run.state.now;
  // 61 has no factor in common with the number of jumps: all moments, in an order that no two neighbours share
  const moments = Array.from({ length: jumps }, (_, i) => Math.round((end * ((i * 61) % jumps)) / jumps));
  const median = (work: () => void) => percentile(Array.from({ length: 7 }, () => cpuOf(work)), 50);
  const whole = () => void replay(compiled, options, inputs);
  const open = () => checkpoints(compiled, options, inputs, keptEvery);
  whole();
  const past = open();
  const facts = { runId: 'r', seq: 0, trainee: '甲', lang: 'zh' } as const;
  const times = moments.map((ms) => cpuOf(() => void viewOf(past.at(ms), facts)));
  const fromStart = moments.map((ms) => cpuOf(() => void replay(compiled, options, inputs, ms)));
  const of = `${(realMs / 60_000).toFixed(0)} minutes of play, ${inputs.length} inputs`;
  return [
    { what: 'replay of a whole drill', value: median(whole), unit: 'ms', against: of },
    { what: 'opened for looking at, with its checkpoints', value: median(open), unit: 'ms' },
    { what: 'jump to any moment, median', value: percentile(times, 50), unit: 'ms', ratio: percentile(fromStart, 50) / percentile(times, 50), against: 'times faster than a replay up to there' },
    { what: 'jump to any moment, 95th percentile', value: percentile(times, 95), unit: 'ms', against: 'must stay under 200' },
  ];
}
