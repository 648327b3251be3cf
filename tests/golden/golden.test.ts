import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { replay, script, semantics, sheetOf } from '../../scenarios/engine/index.ts';
import { shippedScenarios } from '../support/shippedScenarios.ts';

/** A recorded run and the sheet it had. Written by `tests/golden/record.ts`; a change of meaning raises `semantics` and records them anew. */
const golden = z.object({ semantics: z.number(), script, sheet: z.unknown() });
const scenarios = new Map(shippedScenarios().map(({ id, loaded }) => [id, loaded]));
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'));

describe.each(files)('%s', (file) => {
  const recorded = golden.parse(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')));
  it('scores as it did when it was recorded', () => {
    const { scenario, seed, mode, variant, inputs } = recorded.script;
    const compiled = scenarios.get(scenario)?.compiled;
    if (!compiled) throw new Error(`no sound scenario "${scenario}"`);
    expect(sheetOf(replay(compiled, { seed, mode, variant }, inputs))).toEqual(recorded.sheet);
  });

  it('ended as its name says', () => {
    const { passed, vetoes } = z.object({ passed: z.boolean(), vetoes: z.array(z.unknown()) }).parse(recorded.sheet);
    const kind = file.split('.').at(-2);
    expect({ passed, vetoed: vetoes.length > 0 }).toEqual({ passed: kind === 'expert' || kind === 'good', vetoed: kind === 'vetoed' });
  });

  it('was recorded with the meaning of today', () => {
    expect(recorded.semantics).toBe(semantics);
  });
});
