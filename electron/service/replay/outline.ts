import { debriefOf, gaugeEnds, gaugesOf, pacesOf, sheetOf, stepHandle, textOf, type Checkpoints, type Debrief, type Lang, type Run } from '../../../scenarios/engine/index.ts';
import type { GaugeCurve, Outcome, ReplayDecision, ReplayMark, ReplayOutline } from '../../contract/replay.ts';

/** A decision of the outline with what only the service may know. */
export interface AskedDecision { readonly id: string; readonly shown: readonly string[]; readonly review: Debrief['decisions'][number] & { readonly openedAt: number } }

/** The decisions that were put to the trainee, in the order in which they came: their ordinals are their places here. */
export function askedDecisions(end: Run, lang: Lang): AskedDecision[] {
  const reviews = debriefOf(end, lang).decisions;
  const ids = sheetOf(end).items.filter(({ kind }) => kind === 'decision').map(({ id }) => id);
  return reviews.flatMap((review, index) => {
    const { openedAt } = review;
    const id = ids[index] ?? '';
    return openedAt === null ? [] : [{ id, shown: end.state.decisions[id]?.shown ?? [], review: { ...review, openedAt } }];
  }).sort((a, b) => a.review.openedAt - b.review.openedAt || (a.id < b.id ? -1 : 1));
}

/** Everything a timeline over a finished run shows. */
export function outlineOf(past: Checkpoints, lang: Lang): ReplayOutline {
  const { end } = past;
  const debrief = debriefOf(end, lang);
  const asked = askedDecisions(end, lang);
  return {
    startsAt: debrief.startsAt, endedAt: debrief.endedAt, paces: pacesOf(end), gauges: curvesOf(past, lang),
    decisions: asked.map((each) => decisionOf(end, each, lang)), marks: marksOf(debrief, asked),
  };
}

function decisionOf(end: Run, { id, shown, review }: AskedDecision, lang: Lang): ReplayDecision {
  const chosen = shown.indexOf(end.state.decisions[id]?.option ?? '');
  return {
    title: review.title, openedAt: review.openedAt, closedAt: review.answeredAt, state: review.state === 'notOffered' ? 'withdrawn' : review.state,
    chosen: chosen < 0 ? null : chosen, options: shown.map((option) => textOf(end.compiled, `decision.${id}.${option}.text`, lang)), quality: review.quality, lost: lostOf(review),
    step: stepHandle(end, id),
  };
}

const lostOf = ({ state, max, points }: Debrief['decisions'][number]): number => (state === 'withdrawn' ? 0 : Math.round((max - points) * 1000) / 1000);

function marksOf(debrief: Debrief, asked: readonly AskedDecision[]): ReplayMark[] {
  const plain = { decision: null, quality: null, lost: 0 };
  const told = debrief.timeline.flatMap(({ at, kind, text, tone }): ReplayMark[] => (kind === 'phase' || kind === 'message' || kind === 'end' ? [{ ...plain, at, kind, title: text, tone }] : []));
  const decisions = asked.map(({ review }, decision): ReplayMark => ({
    at: review.answeredAt ?? review.openedAt, kind: 'decision', title: review.title, tone: toneOf(review), decision, quality: review.quality, lost: lostOf(review),
  }));
  const struck = (kind: 'veto' | 'cap', list: Debrief['vetoes'], tone: ReplayMark['tone']): ReplayMark[] => list.map(({ at, title }) => ({ ...plain, at, kind, title, tone }));
  const overreach = debrief.overreach.map(({ at, title }): ReplayMark => ({ ...plain, at, kind: 'overreach', title, tone: 'warn' }));
  return [...told, ...decisions, ...struck('veto', debrief.vetoes, 'bad'), ...struck('cap', debrief.caps, 'warn'), ...overreach].sort((a, b) => a.at - b.at);
}

function toneOf({ state, quality }: Debrief['decisions'][number]): ReplayMark['tone'] {
  if (state === 'withdrawn') return 'neutral';
  return quality === 'best' ? 'good' : quality === 'fatal' ? 'bad' : quality === 'acceptable' ? 'neutral' : 'warn';
}

/** Each gauge wherever it changed, read from the kept states; the last change between two of them says its own time. */
function curvesOf({ samples, end }: Checkpoints, lang: Lang): GaugeCurve[] {
  const readings = [...samples, end].map((run) => ({ at: run.state.now, gauges: gaugesOf(run, lang) }));
  const ends = gaugeEnds(end, lang);
  return gaugesOf(end, lang).map(({ label, min, max, unit, direction }, index) => {
    const steps = readings.flatMap(({ at, gauges }) => {
      const gauge = gauges[index];
      return gauge ? [{ at: Math.min(at, gauge.change?.at ?? at), value: gauge.value, text: gauge.text, tone: gauge.tone }] : [];
    });
    return { label, min, max, low: ends[index]?.low ?? '', high: ends[index]?.high ?? '', unit, direction, steps: steps.filter((step, position) => position === 0 || step.value !== steps[position - 1]?.value) };
  });
}

/** How a run came out, beside another. */
export function outcomeOf(past: Checkpoints, lang: Lang): Outcome {
  const { total, max, passed, grade, ending, endedAt, vetoes } = debriefOf(past.end, lang);
  return {
    isOver: past.end.state.ended !== null, endedAt, total, max, passed, grade, ending: { title: ending.title, tone: ending.tone },
    vetoes: vetoes.map(({ title }) => title), paces: pacesOf(past.end), gauges: curvesOf(past, lang),
  };
}
