import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintLaws } from '../../../scenarios/engine/analysis/lintLaws.ts';
import { civilTime } from '../../../scenarios/engine/compile/civilTime.ts';
import { loadLaws } from '../../../scenarios/engine/load.ts';
import { aLawTable, aScenario } from '../../support/aScenario.ts';

const { laws, findings } = loadLaws(readFileSync(join(import.meta.dirname, '../../../scenarios/law/calendar.yaml'), 'utf8'), 'calendar.yaml');
const hour = 3_600_000, day = 24 * hour;
/** The civil moment at which a period ends. */
const end = (startsAt: string, ms: number) => new Date(Date.parse(`${startsAt}:00Z`) + ms).toISOString().slice(0, 16);

describe('rule 6: the calendar', () => {
  it('the table of working days is read without a finding', () => expect(findings).toEqual([]));

  it.each([
    ['2026-03-18T08:30', 1, '2026-03-20T00:00', 'the starting day does not count'],
    ['2026-03-18T23:59', 1, '2026-03-20T00:00', 'however late it is'],
    ['2026-03-20T09:00', 1, '2026-03-24T00:00', 'over a weekend'],
    ['2026-04-30T09:00', 1, '2026-05-07T00:00', 'over the holidays of May'],
    ['2026-05-07T09:00', 2, '2026-05-10T00:00', 'a Saturday that is made up for counts'],
    ['2026-02-13T09:00', 2, '2026-02-25T00:00', 'over the Spring Festival, after one made-up Saturday'],
    ['2026-03-18T08:30', 0, '2026-03-18T08:30', 'no days are no time'],
  ])('from %s %d working days end at %s: %s', (startsAt, n, until) => {
    expect(end(startsAt, civilTime(startsAt, laws).workdays(0, n))).toBe(until);
  });

  it('periods are counted from where the clock stands, not from the start', () => {
    const time = civilTime('2026-03-18T08:30', laws);
    expect(time.workdays(15 * hour + hour / 2, 1)).toBe(2 * day);
    expect(time.workdays(15 * hour + hour / 2 - 1, 1)).toBe(day + 1);
  });

  it.each([['2026-03-18T08:30', 15, '2026-04-03T00:00'], ['2026-03-18T00:00', 60, '2026-05-18T00:00'], ['2026-12-31T12:00', 1, '2027-01-02T00:00']])('from %s %d calendar days end at %s', (startsAt, n, until) => {
    expect(end(startsAt, civilTime(startsAt).calendarDays(0, n))).toBe(until);
  });

  it.each([['2026-03-18T08:30', 6, '2026-09-19T00:00'], ['2026-03-18T08:30', 12, '2027-03-19T00:00'], ['2026-08-31T08:30', 6, '2027-03-01T00:00'], ['2028-02-29T08:30', 12, '2029-03-01T00:00']])('from %s %d months end at %s', (startsAt, n, until) => {
    expect(end(startsAt, civilTime(startsAt).months(0, n))).toBe(until);
  });

  it('without a table only weekends are days off, and the author is told', () => {
    expect(end('2027-09-30T09:00', civilTime('2027-09-30T09:00', laws).workdays(0, 1))).toBe('2027-10-02T00:00');
    const waiting = aScenario({ phases: aScenario().phases.map((phase) => ({ ...phase, after: phase.after.map((after) => ({ ...after, delay: 'workdays(5)' })) })) });
    expect(lintLaws(waiting, aLawTable()).map((remark) => remark.code)).toEqual(['calendarMissing']);
    expect(lintLaws(waiting, [...aLawTable(), ...laws])).toEqual([]);
  });
});
