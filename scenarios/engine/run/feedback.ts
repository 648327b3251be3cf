import { textOf } from '../compile/compile.ts';
import { sourceText } from '../score/sources.ts';
import type { Viewing } from './viewParts.ts';
import type { RunView } from './viewSchema.ts';

/** Practice mode: why a choice was good or not, at once; newest last, the last few only. */
export function qualityOf({ run, compiled, lang, handles }: Viewing): RunView['feedback'] {
  const closed = Object.entries(run.state.decisions).filter(([, decision]) => decision.state === 'answered' || decision.state === 'timedOut').sort(([, a], [, b]) => (a.closedAt ?? 0) - (b.closedAt ?? 0));
  return closed.slice(-6).flatMap(([id, decision]) => {
    const source = compiled.index.decisions.get(id);
    if (!source) return [];
    const option = source.options.find((each) => each.id === decision.option);
    const best = source.options.find((each) => each.quality === 'best');
    const key = `decision.${id}`;
    return [{
      decision: handles.of('decision', id), at: decision.closedAt ?? 0, title: textOf(compiled, `${key}.title`, lang), chosen: option ? textOf(compiled, `${key}.${option.id}.text`, lang) : null, quality: option?.quality ?? null,
      why: textOf(compiled, option ? `${key}.${option.id}.feedback` : `${key}.timeout.feedback`, lang),
      best: best && best.id !== option?.id ? textOf(compiled, `${key}.${best.id}.text`, lang) : null, sources: source.sources.map((each) => sourceText(compiled, each, lang)),
    }];
  });
}
