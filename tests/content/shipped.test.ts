import { describe, expect, it } from 'vitest';
import { playDrill, replay, sheetOf, type BotName, type Compiled } from '../../scenarios/engine/index.ts';
import { shippedScenarios, shippedTutorials } from '../support/shippedScenarios.ts';

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);

describe.each(shippedScenarios())('$id', ({ loaded }) => {
  const compiled = (): Compiled => {
    if (!loaded.compiled) throw new Error(loaded.findings.map((finding) => `${finding.file}:${finding.line} ${finding.path} ${finding.message}`).join('\n'));
    return loaded.compiled;
  };
  const result = (bot: BotName, seed: number, variant: string | null = null) => sheetOf(playDrill(compiled(), { seed, mode: variant === null ? 'practice' : 'exam', variant }, { bot }).run);

  it('is read without an error and without a warning', () => {
    expect(loaded.findings.map((finding) => `${finding.line} ${finding.path}: ${finding.message}`)).toEqual([]);
  });

  it('has at least three messages that an instructor may send into an assessed run', () => {
    expect(compiled().scenario.injects.filter(({ assessable, reply }) => assessable && !reply).length).toBeGreaterThanOrEqual(3);
  });

  it('is passed by an expert with at least 85 % and no veto, whatever the luck', () => {
    const sheets = seeds.map((seed) => result('expert', seed));
    expect(sheets.filter((sheet) => !sheet.passed || sheet.vetoes.length > 0 || sheet.total < sheet.max * 0.85)).toEqual([]);
  });

  it('is passed by an expert in every variant', () => {
    const variants = [...compiled().variants.keys()];
    expect(variants.filter((variant) => { const sheet = result('expert', 3, variant); return !sheet.passed || sheet.total < sheet.max * 0.85; })).toEqual([]);
  });

  it('gives a randomly behaving trainee the same sheet again when the log is replayed', () => {
    for (const seed of [5, 6, 7]) {
      const played = playDrill(compiled(), { seed, mode: 'practice' }, { bot: 'random' });
      expect(sheetOf(replay(compiled(), { seed, mode: 'practice' }, played.inputs))).toEqual(sheetOf(played.run));
    }
  });
});

describe.each(shippedTutorials())('$id, which teaches the screen', ({ loaded }) => {
  it('is read without an error and without a warning, and can be done without a fault', () => {
    expect(loaded.findings).toEqual([]);
    const { compiled } = loaded;
    if (!compiled) throw new Error('it does not load');
    const sheet = sheetOf(playDrill(compiled, { seed: 1, mode: 'practice' }, { bot: 'expert' }).run);
    expect([sheet.total, sheet.vetoes]).toEqual([sheet.max, []]);
  });
});
