import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playDrill, playUneven, semantics, sheetOf, type Compiled, type Played, type RunOptions, type ScoreSheet } from '../../scenarios/engine/index.ts';
import { shippedScenarios } from '../support/shippedScenarios.ts';

/** Records the golden runs anew: `node tests/golden/record.ts`, after `semantics` was raised or a drill changed its version. */
const tries = 400;

/** The runs that each form of each drill keeps: somebody who knows it all, and three who are human. */
const kinds: Readonly<Record<string, (sheet: ScoreSheet) => boolean>> = {
  good: (sheet) => sheet.passed && sheet.total >= sheet.max * 0.7 && sheet.total <= sheet.max * 0.9,
  belowTheMark: (sheet) => !sheet.passed && sheet.vetoes.length === 0,
  vetoed: (sheet) => sheet.vetoes.length === 1,
};

function uneven(compiled: Compiled, options: RunOptions, is: (sheet: ScoreSheet) => boolean): Played {
  for (let n = 0; n < tries; n += 1) {
    const played = playUneven(compiled, options, n);
    if (is(sheetOf(played.run))) return played;
  }
  throw new Error(`no such play of ${compiled.scenario.id} among ${tries}`);
}

for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))) rmSync(join(import.meta.dirname, file));
for (const { id, loaded: { compiled } } of shippedScenarios()) {
  if (!compiled) continue;
  for (const variant of [null, ...compiled.variants.keys()]) {
    const options = (seed: number) => ({ seed, mode: variant === null ? 'practice' : 'exam', variant }) as const;
    const plays = { expert: [options(11), playDrill(compiled, options(11), { bot: 'expert' })] as const, ...Object.fromEntries(Object.entries(kinds).map(([kind, is], i) => [kind, [options(12 + i), uneven(compiled, options(12 + i), is)] as const])) };
    for (const [kind, [how, { run, inputs }]] of Object.entries(plays)) {
      const recorded = { semantics, script: { scenario: id, ...how, inputs }, sheet: sheetOf(run) };
      writeFileSync(join(import.meta.dirname, `${id}.${variant ?? 'practice'}.${kind}.json`), `${JSON.stringify(recorded, null, 1)}\n`);
    }
  }
}
