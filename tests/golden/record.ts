import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playDrill, semantics, sheetOf, type BotName } from '../../scenarios/engine/index.ts';
import { shippedScenarios } from '../support/shippedScenarios.ts';

/** Records the golden runs anew: `node tests/golden/record.ts`, after `semantics` was raised or a drill changed its version. */
const bots: readonly BotName[] = ['expert', 'random', 'cards-only', 'orders-only'];

for (const { id, loaded } of shippedScenarios()) {
  if (!loaded.compiled) continue;
  for (const variant of [null, ...loaded.compiled.variants.keys()]) {
    for (const [seed, bot] of bots.entries()) {
      const options = { seed: seed + 11, mode: variant === null ? 'practice' : 'exam', variant } as const;
      const { run, inputs } = playDrill(loaded.compiled, options, { bot });
      const recorded = { semantics, script: { scenario: id, ...options, inputs }, sheet: sheetOf(run) };
      writeFileSync(join(import.meta.dirname, `${id}.${variant ?? 'practice'}.${bot}.json`), `${JSON.stringify(recorded, null, 1)}\n`);
    }
  }
}
