import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDrop } from '../../electron/records/retention.ts';

const stampAt = (hours: number): string => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
const made = fc.uniqueArray(fc.integer({ min: 0, max: 24 * 400 }), { maxLength: 300 }).map((hours) => hours.toSorted((a, b) => b - a).map((hour) => ({ stamp: stampAt(hour), isKept: hour % 97 === 0 })));

test('the newest 24, the last of each of 14 days and of each of 8 weeks, and all made before a migration stay', () => {
  fc.assert(fc.property(made, (backups) => {
    const dropped = new Set(toDrop(backups));
    const kept = backups.filter((each) => !dropped.has(each));
    const rotating = backups.filter(({ isKept }) => !isKept);
    expect(kept).toEqual(expect.arrayContaining(backups.filter(({ isKept }) => isKept)));
    expect(kept).toEqual(expect.arrayContaining(rotating.slice(0, 24)));
    const days = [...new Set(rotating.map(({ stamp }) => stamp.slice(0, 8)))].slice(0, 14);
    for (const day of days) expect(kept).toContain(rotating.find(({ stamp }) => stamp.startsWith(day)));
    expect(kept.filter(({ isKept }) => !isKept).length).toBeLessThanOrEqual(24 + 14 + 8);
  }));
});

test('a year of hourly back-ups leaves the last of eight weeks', () => {
  const year = Array.from({ length: 24 * 365 }, (_, hour) => ({ stamp: stampAt(24 * 365 - hour), isKept: false }));
  const dropped = new Set(toDrop(year));
  const kept = year.filter((each) => !dropped.has(each));
  expect([kept.length, kept[0]?.stamp, kept.at(-1)?.stamp]).toEqual([24 + 12 + 5, '20270101-000000', expect.stringMatching(/^202611\d\d-230000$/)]);
});
