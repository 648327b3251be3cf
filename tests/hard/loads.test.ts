import { describe, expect, it } from 'vitest';
import { playDrill } from '../../scenarios/engine/analysis/play.ts';
import { withTable } from '../../scenarios/engine/compile/table.ts';
import { apply, replay } from '../../scenarios/engine/run/run.ts';
import { hardCase, hardCases, loadHardCase } from '../support/hardCase.ts';

/** What a drill of one idea cannot have: translations, ten common points, a balance of cards and orders. */
const tooSmall = /^(translation\w*|fewCommonPoints|pointsNotHundred|fewOrderPoints|cardsAlonePass|ordersAlonePass)$/;

it('there are seventeen hard cases', () => expect(hardCases.map((name) => Number(name.slice(0, 2)))).toEqual(Array.from({ length: 17 }, (_, i) => i + 1)));

describe.each(hardCases)('%s', (name) => {
  it('loads without an error, and lint has nothing to say about its one idea', () => {
    expect(loadHardCase(name).findings.filter((finding) => finding.severity === 'error' || !tooSmall.test(finding.code)).map((finding) => `${finding.line} ${finding.code} ${finding.message}`)).toEqual([]);
  });

  it('is the same drill on the table and on the live machine, and when its log is replayed', () => {
    const compiled = hardCase(name);
    for (const seed of [1, 2, 3]) {
      const played = playDrill(compiled, { seed, mode: 'practice' }, { bot: 'random' });
      const states = [compiled, withTable(compiled)].map((form) => replay(form, { seed, mode: 'practice' }, played.inputs).state);
      expect(states).toEqual([played.run.state, played.run.state]);
    }
  });

  it('goes on from the middle as if it had never stopped, and leaves the middle as it was', () => {
    const options = { seed: 4, mode: 'practice' } as const;
    const { inputs, run } = playDrill(hardCase(name), options, { bot: 'random' });
    const half = inputs.slice(0, Math.floor(inputs.length / 2)), middle = replay(run.compiled, options, half);
    const before = structuredClone(middle.state);
    let end = middle;
    for (const { at, input } of inputs.slice(half.length)) {
      const applied = apply(end, at, input);
      if (applied.ok) end = applied.run;
    }
    expect([end.state, middle.state]).toEqual([run.state, before]);
  });
});
