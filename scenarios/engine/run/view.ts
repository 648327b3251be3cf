import { textOf, type Lang } from '../compile/compile.ts';
import { qualityOf } from './feedback.ts';
import type { Run } from './draft.ts';
import { handlesOf } from './handles.ts';
import { paceOf } from './run.ts';
import { timedDecisionIsOpen } from './decisions.ts';
import { timelineOf } from './timeline.ts';
import { decisionViews, gaugeViews, messageViews, personViews, phaseTitle, placeViews, unitViews, type Viewing } from './viewParts.ts';
import { organisationView } from './organisationView.ts';
import { boardViews } from './viewBoards.ts';
import type { RunView } from './viewSchema.ts';
import { orderViews, taskViews } from './viewTasks.ts';
import { holds } from './draft.ts';

/** A view carries this many of the latest timeline entries: it is sent at every change. */
const shownEntries = 80;

/** What only the service knows about a run. */
export interface ViewFacts { readonly runId: string; readonly seq: number; readonly trainee: string; readonly lang: Lang; readonly isRetry?: boolean }

/**
 * Exactly what this trainee may see now: no authored ids or order, no quality, score, hidden variable or future inject.
 * Only practice mode tells the reason for a choice before the end.
 */
export function viewOf(run: Run, facts: ViewFacts): RunView {
  const { compiled, state, options } = run;
  const viewing: Viewing = { run, compiled, lang: facts.lang, handles: handlesOf(compiled, options.seed) };
  const { handles, lang } = viewing;
  const practice = options.mode === 'practice';
  const timed = timedDecisionIsOpen(state);
  const timeline = timelineOf(compiled, state.happenings, lang);
  const ending = compiled.scenario.endings.find((each) => each.id === state.ended?.ending);
  const people = personViews(viewing);
  return {
    runId: facts.runId, seq: facts.seq, mode: options.mode, title: textOf(compiled, 'scenario.title', lang), tutorial: compiled.scenario.category === 'tutorial', isRetry: facts.isRetry ?? false, trainee: facts.trainee, lang,
    clock: {
      now: state.now, startsAt: compiled.scenario.startsAt, pace: paceOf(run), speed: state.speed, paused: state.paused,
      canPause: practice || (options.mode === 'assessed' && state.pauses === 0), speeds: practice && !timed ? [1, 2, 4] : [1], canWait: options.mode !== 'exam' && !timed && !state.ended,
    },
    phase: phaseTitle(viewing), role: textOf(compiled, 'scenario.role', lang), situation: textOf(compiled, 'scenario.situation', lang),
    organisation: organisationView(compiled, lang), boards: boardViews(viewing, people),
    ended: state.ended ? { at: state.ended.at, title: ending ? textOf(compiled, `ending.${ending.id}.title`, lang) : '', text: ending ? textOf(compiled, `ending.${ending.id}.text`, lang) : '', tone: ending?.tone ?? 'neutral' } : null,
    gauges: gaugeViews(viewing), places: placeViews(viewing),
    roads: compiled.scenario.roads.map((road) => ({ from: handles.of('place', road.from), to: handles.of('place', road.to), closed: road.closedWhen !== undefined && holds(compiled, state, road.closedWhen) })).sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1)),
    people, units: unitViews(viewing), tasks: state.ended ? [] : taskViews(viewing), orders: orderViews(viewing),
    decisions: state.ended ? [] : decisionViews(viewing), messages: messageViews(viewing),
    timeline: timeline.slice(-shownEntries), earlier: Math.max(0, timeline.length - shownEntries), feedback: practice ? qualityOf(viewing) : [],
  };
}
