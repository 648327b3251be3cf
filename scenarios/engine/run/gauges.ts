import type { Lang } from '../compile/compile.ts';
import type { Run } from './draft.ts';
import { handlesOf } from './handles.ts';
import { gaugeViews, valueText } from './viewParts.ts';
import type { GaugeView } from './viewSchema.ts';

/** The gauges of a view by themselves: what curves are drawn from. */
export function gaugesOf(run: Run, lang: Lang): GaugeView[] {
  return gaugeViews({ run, compiled: run.compiled, lang, handles: handlesOf(run.compiled, run.options.seed) });
}

/** What stands at the foot and at the top of the scale of each gauge, in their order. */
export function gaugeEnds(run: Run, lang: Lang): { readonly low: string; readonly high: string }[] {
  const { compiled } = run;
  const viewing = { run, compiled, lang, handles: handlesOf(compiled, run.options.seed) };
  return compiled.scenario.variables.filter((variable) => variable.gauge).map((variable) => {
    const [low, high] = variable.type === 'int' ? [variable.min ?? 0, variable.max ?? 0] : variable.values ? [variable.values[0]?.id ?? '', variable.values.at(-1)?.id ?? ''] : [false, true];
    return { low: valueText(viewing, 'variable', variable, low).text, high: valueText(viewing, 'variable', variable, high).text };
  });
}
