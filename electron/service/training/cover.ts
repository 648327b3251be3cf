import type { RunView } from '../../../scenarios/engine/index.ts';

/**
 * A view as it may leave the service. While an assessed drill is paused its content is covered (engine rule 30); an exam that is over
 * does not tell how it ended before its result is released.
 */
export function covered(view: RunView, isTold: boolean): RunView {
  if (view.mode === 'exam' && view.ended && !isTold) {
    return { ...view, ended: { at: view.ended.at, title: '', text: '', tone: 'neutral' }, timeline: view.timeline.filter(({ kind }) => kind !== 'end') };
  }
  if (view.mode === 'assessed' && view.clock.paused && !view.ended) return { ...view, people: [], tasks: [], orders: [], decisions: [], messages: [], timeline: [] };
  return view;
}
