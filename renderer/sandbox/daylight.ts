import { between } from './layout/geometry.ts';

const dawn = [5, 7] as const;
const dusk = [17.5, 19.5] as const;
const steps = 4;

/** How light it is (0 night – 1 day, in quarters) `now` ms after the civil time `startsAt` ("2026-03-18T08:30"). */
export function daylight(startsAt: string, now: number): number {
  const [, hours, minutes] = /T(\d{2}):(\d{2})/.exec(startsAt) ?? [];
  if (hours === undefined) return 1;
  const hour = (Number(hours) + Number(minutes) / 60 + now / 3_600_000) % 24;
  const light = Math.min(between((hour - dawn[0]) / (dawn[1] - dawn[0]), 0, 1), between((dusk[1] - hour) / (dusk[1] - dusk[0]), 0, 1));
  return Math.round(light * steps) / steps;
}
