import fc from 'fast-check';
import { expect, test } from 'vitest';
import { badgesOf } from '../../renderer/sandbox/layout/badges.ts';

const badges = (...names: string[]): string[] => [...badgesOf(names.map((name) => ({ handle: name, name })))].sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)).map(([, badge]) => badge);

test('a unit is known by the first letter of its name, passing over brackets', () => {
  expect(badges('（我）书记', '消防车', ' grid worker')).toEqual(['我', '消', 'G']);
});

test('units that begin alike are told apart by where they differ', () => {
  expect(badges('微站灭火组', '微站警戒组')).toEqual(['灭', '警']);
  expect(badges('社区医生', '社区民警', '社区法律顾问')).toEqual(['医', '民', '法']);
  expect(badges('Grid worker', 'Guard', 'Gas van')).toEqual(['W', 'G', 'V']);
});

test('no two plates are alike, whatever the names', () => {
  const name = fc.oneof(fc.string({ maxLength: 6 }), fc.stringMatching(/^[一二三]{1,4}$/));
  fc.assert(fc.property(fc.uniqueArray(name, { maxLength: 25 }), (names) => {
    const given = [...badgesOf(names.map((each, i) => ({ handle: String(i), name: each }))).values()];
    expect(given).toHaveLength(names.length);
    expect(new Set(given).size).toBe(names.length);
  }));
});
