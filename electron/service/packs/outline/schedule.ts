import type { Both } from './blocks.ts';
import type { PlanEvent } from './readPlan.ts';

/** An event with its ms from the beginning of the drill; `remark` where the plan did not say when, or said it against its order. */
export interface Timed { readonly event: PlanEvent; readonly ms: number; readonly remark: Both | null }

const day = 86_400_000, minute = 60_000;

/** Puts the events on one time line. A clock that falls far back means the next day; an event never comes before the row above. */
export function schedule(events: readonly PlanEvent[], startsAt: string | null): Timed[] {
  const start = startsAt === null ? null : minuteOf(startsAt);
  const first = events.find(({ when }) => when?.kind === 'clock')?.when;
  const zero = start ?? (first?.kind === 'clock' ? first.minute : 0);
  const firstDate = startsAt?.slice(0, 10) ?? (first?.kind === 'clock' && first.date !== null ? full(first.date) : null);
  let days = 0, last = 0;
  return events.map((event, i) => {
    const { when } = event;
    if (when === null) {
      last += i === 0 ? 0 : minute;
      return { event, ms: last, remark: { zh: event.cells.time === undefined ? '没有写时间，先排在上一行之后一分钟' : `看不懂时间“${event.cells.time}”，先排在上一行之后一分钟`, en: event.cells.time === undefined ? 'no time is given; put a minute after the row above' : `the time "${event.cells.time}" is not understood; put a minute after the row above` } };
    }
    const told = when.kind === 'after' ? when.ms : placed(when);
    const ms = Math.max(told, last);
    last = ms;
    return { event, ms, remark: told < ms ? { zh: '时间早于上一行，先和上一行同时', en: 'earlier than the row above; put at the same time' } : null };
  });

  function placed({ day: own, date, minute: at }: { day: number | null; date: string | null; minute: number }): number {
    if (own !== null) days = own;
    else if (date !== null && firstDate !== null) days = Math.max(0, Math.round((Date.parse(full(date, firstDate)) - Date.parse(firstDate)) / day) || 0);
    else if (days * day + (at - zero) * minute < last - 6 * 60 * minute) days += 1;
    return days * day + (at - zero) * minute;
  }
}

const minuteOf = (civil: string): number => Number(civil.slice(11, 13)) * 60 + Number(civil.slice(14, 16));
const full = (date: string, like = '2000-01-01'): string => (date.startsWith('-') ? `${like.slice(0, 4)}${date}` : date);
