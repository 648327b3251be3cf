import { assists, optionalText, sheetOf, storyRegion, textOf, type Lang } from '../../../scenarios/engine/index.ts';
import type { LiveLine, ReadyInject } from '../../contract/instructor.ts';
import type { Person } from '../ports.ts';
import type { LiveRun } from '../training/liveRun.ts';

/** A drill in progress as the instructor sees it. */
export function lineOf({ header, run, trainee, inputs }: LiveRun, person: Person | null, lang: Lang): LiveLine {
  const { compiled, state } = run;
  const { total, max } = sheetOf(run);
  return {
    runId: header.runId, person: { name: trainee, staffNo: person?.staffNo ?? '' }, title: textOf(compiled, 'scenario.title', lang), mode: header.mode,
    phase: textOf(compiled, `phase.${state.regions[storyRegion] ?? ''}.title`, lang), startsAt: compiled.scenario.startsAt, now: state.now, paused: state.paused,
    score: header.mode === 'exam' ? null : { total: total / 1000, max: max / 1000 },
    assisted: state.assisted, sent: inputs.filter(({ input }) => input.type === 'instructorInjected').length,
  };
}

/** What can be sent into a drill, in the order in which its author wrote it. */
export function readyInjects({ header: { mode }, run }: LiveRun, lang: Lang): ReadyInject[] {
  const { compiled, state } = run;
  if (mode === 'exam') return [];
  return compiled.scenario.injects.map((inject): ReadyInject => {
    const came = state.deliveries.filter((delivery) => delivery.inject === inject.id).length;
    const key = `inject.${inject.id}`;
    return {
      inject: inject.id, channel: inject.channel, from: textOf(compiled, `${key}.from`, lang), title: optionalText(compiled, `${key}.title`, lang), text: textOf(compiled, `${key}.text`, lang),
      came, canSend: inject.repeat || came === 0, assists: assists(mode, inject),
    };
  });
}
