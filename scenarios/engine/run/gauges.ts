import type { Lang } from '../compile/compile.ts';
import type { Run } from './draft.ts';
import { handlesOf } from './handles.ts';
import { gaugeViews } from './viewParts.ts';
import type { GaugeView } from './viewSchema.ts';

/** The gauges of a view by themselves: what curves are drawn from. */
export function gaugesOf(run: Run, lang: Lang): GaugeView[] {
  return gaugeViews({ run, compiled: run.compiled, lang, handles: handlesOf(run.compiled, run.options.seed) });
}
