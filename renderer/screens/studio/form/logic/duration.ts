/** Units of time that an expression can count in, in the order in which they are offered. */
export const timeUnits = ['seconds', 'minutes', 'hours', 'days', 'workdays', 'calendarDays', 'months'] as const;
export type TimeUnit = (typeof timeUnits)[number];
export interface Duration { readonly n: number; readonly unit: TimeUnit }

/** `minutes(5)` → 5 minutes; null for a time that says more than a number and a unit. */
export function durationOf(source: string): Duration | null {
  const [, name, n] = /^\s*([A-Za-z]+)\(\s*(\d{1,9})\s*\)\s*$/.exec(source) ?? [];
  const unit = timeUnits.find((each) => each === name);
  return unit === undefined ? null : { n: Number(n), unit };
}

export const durationSource = ({ n, unit }: Duration): string => `${unit}(${n})`;
