import { playDrill } from '../../../../scenarios/engine/index.ts';
import type { Facts } from './facts.ts';
import { heading, line, type Paper } from './parts.ts';

interface Event { readonly at: number | null; readonly cells: readonly string[] }

/** 事件表: what comes when, from whom and what is expected, in the order in which an expert meets it. It can be taken in again as a plan. */
export function eventList(facts: Facts): Paper {
  const { compiled, scenario, w, text } = facts;
  const { happenings } = playDrill(compiled, { seed: 1, mode: 'practice' }, { bot: 'expert' }).run.state;
  const first = (kind: string, id: string): number | null => happenings.find((each) => each.kind === kind && each.a === id)?.at ?? null;
  const phases = happenings.filter(({ kind }) => kind === 'phase');
  const phaseAt = (at: number | null): string => { const id = at === null ? undefined : phases.findLast((each) => each.at <= at)?.a; return id === undefined ? '' : text(`phase.${id}.title`); };
  const place = (id: string | undefined): string => (id === undefined ? '' : text(`place.${id}.name`));
  const unit = (id: string | undefined): string => (scenario.units.find((each) => each.id === id && each.kind !== 'self') ? text(`unit.${id}.name`) : w.trainee);
  const messages = scenario.injects.filter(({ reply }) => !reply).map(({ id, channel, at }): Event => ({ at: first('delivered', id), cells: [w.channel[channel], text(`inject.${id}.from`), w.trainee, place(at), text(`inject.${id}.text`), '', '', w.sorts.message] }));
  const decisions = scenario.decisions.map(({ id, channel, at, options }): Event => {
    const best = options.find(({ quality }) => quality === 'best') ?? options[0];
    return { at: first('decisionOpened', id), cells: [w.channel[channel], text(`decision.${id}.from`), w.trainee, place(at), text(`decision.${id}.prompt`), best ? text(`decision.${id}.${best.id}.text`) : '', options.filter((each) => each !== best).map((each) => text(`decision.${id}.${each.id}.text`)).join('\n'), w.sorts.decision] };
  });
  const orders = [...new Map(scenario.rubric.tasks.flatMap(({ how }) => how).map((how) => [how.task, how])).values()].map(({ task, unit: by, target }): Event => {
    const where = scenario.places.some(({ id }) => id === target) ? target : scenario.tasks.find(({ id }) => id === task)?.where;
    return { at: first('orderGiven', task), cells: ['', '', unit(by), where === 'stay' ? '' : place(where), '', text(`task.${task}.title`), '', w.sorts.order] };
  });
  const sorted = [...messages, ...decisions, ...orders].toSorted((a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY));
  return {
    title: `${text('scenario.title')} · ${w.events}`, mark: w.mark, isWide: true,
    parts: [
      heading(w.events), ...line(w.invented), ...line(w.timeNote),
      { kind: 'table', head: w.columns, widths: [5, 9, 11, 8, 11, 7, 11, 32, 24, 28, 8], rows: sorted.map(({ at, cells }, i) => [String(i + 1), phaseAt(at), at === null ? w.depends : offset(at), ...cells]) },
    ],
  };
}

/** `T+1:05:30` as a plan writes it: days, hours, minutes, seconds as far as there are any. */
function offset(ms: number): string {
  const seconds = Math.floor(ms / 1000), days = Math.floor(seconds / 86_400);
  const parts = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map((each) => String(each).padStart(2, '0')).join(':');
  return `T+${days === 0 ? '' : `${days}d `}${parts}`;
}
