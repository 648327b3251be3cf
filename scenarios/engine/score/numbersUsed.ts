import { optionalText, textOf, type Compiled, type Lang } from '../compile/compile.ts';
import type { Debrief } from './debriefSchema.ts';
import { sourceLine } from './sources.ts';

/** The coefficients of the drill's model, as its author explains them. */
export function modelLines(compiled: Compiled, lang: Lang): Debrief['model'] {
  return (compiled.scenario.coefficients).map(({ id, value, sources }) => {
    const key = `coefficient.${id}`;
    return { label: textOf(compiled, `${key}.label`, lang), value, unit: optionalText(compiled, `${key}.unit`, lang), note: optionalText(compiled, `${key}.note`, lang), sources: (sources ?? []).map((source) => sourceLine(compiled, source, lang)) };
  });
}

/** The local rules that the played form used. */
export function localRuleLines({ local: { pack, used } }: Compiled, lang: Lang): Debrief['localRules'] {
  if (!pack || used.length === 0) return null;
  return { pack: pack.name[lang], note: pack.note[lang], rules: used.map(({ label, value, unit, basis, invented }) => ({ label: label[lang], value, unit: unit[lang], basis: basis[lang], invented })) };
}
