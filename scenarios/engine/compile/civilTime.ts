import type { Law } from '../schema/laws.ts';
import { ExpressionFault } from './expressionFault.ts';

/** Statutory periods: ms from a moment of the run to the end (24:00) of the last day; the day itself does not count (engine rule 6). */
export interface CivilTime {
  /** to the end of the n-th working day after today */
  workdays(now: number, n: number): number;
  /** to the end of the n-th day after today */
  calendarDays(now: number, n: number): number;
  /** to the end of the day of the same number n months later, or of that month's last day */
  months(now: number, n: number): number;
}

const dayLength = 86_400_000;
/** Thirty years: a longer count is a mistake. */
const mostDays = 11_000;

/** The calendar of a drill that starts at `startsAt` (civil time; a day has 24 hours), with the holidays the law table knows. */
export function civilTime(startsAt: string, laws: readonly Law[] = []): CivilTime {
  const start = dayNumber(startsAt.slice(0, 10)) * dayLength + minuteOfDay(startsAt) * 60_000;
  const isWorked = workingDays(laws);
  const today = (now: number) => Math.floor((start + now) / dayLength);
  const endOf = (day: number, now: number) => (day + 1) * dayLength - start - now;
  return {
    workdays(now, n) {
      let day = today(now);
      for (let left = counted(n, mostDays, 'workdays'); left > 0;) if (isWorked((day += 1))) left -= 1;
      return n <= 0 ? 0 : endOf(day, now);
    },
    calendarDays: (now, n) => (n <= 0 ? 0 : endOf(today(now) + counted(n, mostDays, 'calendarDays'), now)),
    months: (now, n) => (n <= 0 ? 0 : endOf(monthsLater(today(now), counted(n, mostDays / 30, 'months')), now)),
  };
}

/** The years whose holidays the law table lays down. */
export function yearsKnown(laws: readonly Law[]): ReadonlySet<number> {
  return new Set(laws.flatMap((law) => (law.calendar ? [law.calendar.year] : [])));
}

/** Days since 1970-01-01 of `2026-03-18`. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / dayLength;
}

function workingDays(laws: readonly Law[]): (day: number) => boolean {
  const off = new Set<number>(), work = new Set<number>();
  for (const { calendar } of laws) for (const span of calendar?.off ?? []) {
    const [first = '', last = first] = span.split('/');
    for (let day = dayNumber(first); day <= dayNumber(last); day += 1) off.add(day);
  }
  for (const { calendar } of laws) for (const day of calendar?.work ?? []) work.add(dayNumber(day));
  // 1970-01-01 was a Thursday
  const isWeekend = (day: number) => (day + 4) % 7 === 0 || (day + 4) % 7 === 6;
  return (day) => work.has(day) || (!off.has(day) && !isWeekend(day));
}

function counted(n: number, most: number, name: string): number {
  if (n > most) throw new ExpressionFault(`${name}(${n}) is longer than thirty years`, name);
  return n;
}

function minuteOfDay(startsAt: string): number {
  return Number(startsAt.slice(11, 13)) * 60 + Number(startsAt.slice(14, 16));
}

/** The day of the same number `n` months after `day`, or the last one of that month (Civil Code, art. 202). */
function monthsLater(day: number, n: number): number {
  const { month, dayOfMonth } = civilDate(day);
  const first = firstOfMonth(month + n);
  return Math.min(first + dayOfMonth - 1, firstOfMonth(month + n + 1) - 1);
}

/** `month` counts from January 1970. */
const firstOfMonth = (month: number): number => Date.UTC(1970, month, 1) / dayLength;

/** Months since January 1970 and the day of the month; the estimate is at most one month too late. */
function civilDate(day: number): { month: number; dayOfMonth: number } {
  let month = Math.floor(day / 28);
  while (firstOfMonth(month) > day) month -= 1;
  return { month, dayOfMonth: day - firstOfMonth(month) + 1 };
}
