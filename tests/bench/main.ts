import { playBot } from '../../scenarios/engine/analysis/play.ts';
import { simulatedRuns, usualMix } from '../../scenarios/engine/analysis/simulatedRuns.ts';
import type { Compiled } from '../../scenarios/engine/compile/compile.ts';
import { shippedScenarios } from '../support/shippedScenarios.ts';
import { acknowledgedLines } from './acknowledged.ts';
import { grownScenario } from './grownScenario.ts';
import { jumpLines } from './jumps.ts';
import { cpuOf, percentile, tableOf, type Line } from './measure.ts';
import { stepLines } from './steps.ts';

/** Measures side by side in one run; ratios are what can be compared between machines. Nothing here is asserted. `npm run bench -- ID …` for other drills, `npm run bench -- map` for the map, `npm run bench -- screens` for what a trainee waits for, `npm run bench -- studio` for what an author waits for, `npm run bench -- reports` for the statistics, `npm run bench -- exports` for the exports, `npm run bench -- story` for the studio's graph. */
const asked = process.argv.slice(2);
if (asked[0] === 'map') console.log(`map\n${tableOf(await (await import('./map/mapLines.ts')).mapLines())}`);
else if (asked[0] === 'screens') console.log(`screens\n${tableOf(await (await import('./screens/screenLines.ts')).screenLines())}`);
else if (asked[0] === 'studio') console.log(`studio\n${tableOf(await (await import('./studio.ts')).studioLines())}`);
else if (asked[0] === 'reports') console.log(`reports over 1,000,000 stored runs\n${tableOf(await (await import('./reports.ts')).reportLines())}`);
else if (asked[0] === 'exports') console.log(`exports of 1,000,000 stored runs\n${tableOf(await (await import('./exports.ts')).exportLines())}`);
else if (asked[0] === 'story') console.log(`the story as a graph\n${tableOf(await (await import('./story.ts')).storyLines())}`);
else await benchDrills(asked.length > 0 ? asked : ['fire-ebike-stairwell']);

async function benchDrills(wanted: readonly string[]): Promise<void> {
  const shipped = shippedScenarios();
  for (const id of wanted) {
    const loaded = shipped.find((each) => each.id === id)?.loaded;
    if (!loaded?.compiled) throw new Error(loaded ? `${id} does not load` : `there is no drill ${id}`);
    console.log(`${id}\n${tableOf([...stepLines(loaded.compiled), ...drillLines(loaded.compiled), ...jumpLines(loaded.compiled), ...(await acknowledgedLines(id))])}\n`);
  }
  console.log(`generated drill of 60 decisions and 30 minutes\n${tableOf(jumpLines(grownScenario(60, 30)))}\n`);
  console.log(`generated drills\n${tableOf(growthLines([20, 60, 200]))}`);
}

function drillLines(compiled: Compiled): Line[] {
  const runs = 200;
  const play = (seed: number) => { for (const _run of simulatedRuns(compiled, { runs, seed, bots: usualMix, forms: [null] })); };
  play(1);
  const each = cpuOf(() => play(2)) / runs;
  return [
    { what: 'simulated drill, usual mix of bots', value: each, unit: 'ms' },
    { what: 'simulated drills on one core', value: 1000 / each, unit: '/s' },
    { what: '10,000 drills on two cores', value: (each * 10_000) / 2000, unit: 's', against: 'must stay under 120' },
  ];
}

/** How a drill's size tells: all against the smallest. */
function growthLines(sizes: readonly number[]): Line[] {
  let first: { made: number; played: number } | null = null;
  return sizes.flatMap((size) => {
    let compiled = grownScenario(size);
    const made = percentile([1, 2, 3].map(() => cpuOf(() => { compiled = grownScenario(size); })), 50);
    const play = () => void playBot(compiled, { seed: 1, mode: 'assessed' }, 'expert');
    for (let i = 0; i < 3; i += 1) play();
    const played = percentile(Array.from({ length: 5 }, () => cpuOf(play)), 50);
    first ??= { made, played };
    const against = `${sizes[0]} decisions`;
    return [
      { what: `${size} decisions: read and compiled`, value: made, unit: 'ms', ratio: made / first.made, against },
      { what: `${size} decisions: played by an expert`, value: played, unit: 'ms', ratio: played / first.played, against },
    ];
  });
}
