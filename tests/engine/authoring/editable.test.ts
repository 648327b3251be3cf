import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, editable, partAt, type Change, type PartPath } from '../../../scenarios/engine/index.ts';

const root = join(import.meta.dirname, '../../../scenarios');

const text = `# a drill
format: 1 # the first
title: 火灾 # what it is called
minutes: 5

objectives:
  # the first of all
  - { id: a, text: 先关阀，再查 } # said first
  - { id: b, text: "b: 二" }
phases:
  - id: alarm
    title: 处置
    # when it ends
    to:
      - { when: "fire > 3", phase: end }
  - id: end
    title: 结束
    final: true
notes: |
  one
  two
last: {}
`;

const with_ = (change: Change, of = text): string => editable(of).with(change).text;

describe('a change of one part leaves every other character alone', () => {
  test.each<[string, Change, string, string]>([
    ['a plain text', { kind: 'set', path: ['title'], value: '水灾' }, 'title: 火灾 #', 'title: 水灾 #'],
    ['a number', { kind: 'set', path: ['minutes'], value: 12 }, 'minutes: 5\n', 'minutes: 12\n'],
    ['a text inside brackets that needs quotes there', { kind: 'set', path: ['objectives', 0, 'text'], value: 'a, b' }, 'text: 先关阀，再查 }', 'text: "a, b" }'],
    ['a new key inside brackets', { kind: 'set', path: ['phases', 0, 'to', 0, 'note'], value: '好' }, 'phase: end }', 'phase: end, note: 好 }'],
    ['a new key of a block', { kind: 'set', path: ['phases', 1, 'pace'], value: 2 }, '    final: true\n', '    final: true\n    pace: 2\n'],
    ['the key behind a dash taken away', { kind: 'remove', path: ['phases', 1, 'id'] }, '  - id: end\n    title: 结束', '  - title: 结束'],
    ['a key taken away', { kind: 'remove', path: ['phases', 1, 'title'] }, '    title: 结束\n', ''],
    ['an item added', { kind: 'insert', path: ['objectives'], at: 2, value: { id: 'c', text: '三' } }, '"b: 二" }\n', '"b: 二" }\n  - { id: c, text: 三 }\n'],
    ['an item put before the one with a comment', { kind: 'insert', path: ['objectives'], at: 0, value: { id: 'c', text: '三' } }, '  # the first of all', '  - { id: c, text: 三 }\n  # the first of all'],
    ['the first part of a list, which will grow', { kind: 'set', path: ['last'], value: [{ id: 'c', text: '三' }] }, 'last: {}', 'last:\n  - { id: c, text: 三 }'],
    ['an item taken away', { kind: 'remove', path: ['objectives', 1] }, '  - { id: b, text: "b: 二" }\n', ''],
    ['text of several lines', { kind: 'set', path: ['title'], value: '一\n二' }, 'title: 火灾 #', 'title: |-\n  一\n  二 #'],
  ])('%s', (_what, change, old, now) => {
    if (old === 'title: 火灾 #') {
      expect(editable(with_(change)).value).toEqual(changed(editable(text).value, change));
      return;
    }
    expect(with_(change)).toBe(text.replace(old, now));
  });

  test('an item moves with the comment above it', () => {
    expect(with_({ kind: 'move', path: ['objectives'], from: 0, to: 1 })).toBe(text.replace(
      '  # the first of all\n  - { id: a, text: 先关阀，再查 } # said first\n  - { id: b, text: "b: 二" }\n',
      '  - { id: b, text: "b: 二" }\n  # the first of all\n  - { id: a, text: 先关阀，再查 } # said first\n'));
  });

  test('what is missing on the way is made', () => {
    expect(editable(with_({ kind: 'set', path: ['last', 'deep', 'x'], value: 1 })).value).toMatchObject({ last: { deep: { x: 1 } } });
    expect(editable(with_({ kind: 'insert', path: ['injects'], at: 0, value: { id: 'call' } })).value).toMatchObject({ injects: [{ id: 'call' }] });
    expect(editable(editable('').with({ kind: 'set', path: ['title'], value: 'x' }).text).value).toEqual({ title: 'x' });
  });

  test('a path that leads nowhere is refused, and so is text that is not YAML', () => {
    expect(() => with_({ kind: 'set', path: ['title', 'x'], value: 1 })).toThrow(TypeError);
    expect(() => with_({ kind: 'set', path: ['objectives', 7, 'text'], value: 1 })).toThrow(RangeError);
    expect(() => editable('a: [').with({ kind: 'set', path: ['a'], value: 1 })).toThrow('not valid YAML');
  });
});

test('where the text leaves no room for a change, the document is written anew and says the same', () => {
  const after = editable('a:\n  - - 1\n    - 2\n  - - 3 # three\n').with({ kind: 'remove', path: ['a', 0] });
  expect(after.value).toEqual({ a: [[3]] });
});

test('a part says where it stands and a place what part it is of', () => {
  const read = editable(text);
  expect(read.place(['phases', 1, 'title'])?.line).toBe(17);
  expect(read.place(['phases', 1, 'absent'])?.line).toBe(16);
  expect(read.pathAt(text.indexOf('fire > 3'))).toEqual(['phases', 0, 'to', 0, 'when']);
});

describe.each(globSync('*/*/scenario.yaml', { cwd: root }))('%s', (file) => {
  const source = readFileSync(join(root, file), 'utf8');
  const whole = editable(source);
  const paths = pathsIn(whole.value).filter((path) => path.length > 0);
  const lists = paths.filter((path) => Array.isArray(partAt(whole.value, path)));
  const leaves = paths.filter((path) => typeof partAt(whole.value, path) === 'string' || typeof partAt(whole.value, path) === 'number');
  const anyChange: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ kind: fc.constant('set' as const), path: fc.constantFrom(...leaves), value: fc.oneof(fc.string(), fc.constantFrom('三号楼：着火了！', '- a', '# b', '多行\n文字\n', 'yes', '12', ''), fc.integer()) }),
    fc.record({ kind: fc.constant('set' as const), path: fc.constantFrom(...paths.filter((path) => isPlainMap(partAt(whole.value, path)))).map((path) => [...path, 'added']), value: fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 2 })) }),
    fc.record({ kind: fc.constant('remove' as const), path: fc.constantFrom(...paths) }),
    fc.constantFrom(...lists).chain((path) => fc.record({ kind: fc.constant('insert' as const), path: fc.constant(path), at: fc.nat({ max: lengthOf(whole.value, path) }), value: fc.oneof(fc.string(), fc.dictionary(fc.constantFrom('id', 'text', 'when'), fc.string())) })),
    fc.constantFrom(...lists.filter((path) => lengthOf(whole.value, path) > 1)).chain((path) => fc.record({ kind: fc.constant('move' as const), path: fc.constant(path), from: fc.nat({ max: lengthOf(whole.value, path) - 1 }), to: fc.nat({ max: lengthOf(whole.value, path) - 1 }) })),
  );

  test('any change says what it should and leaves the lines of other parts as they are', () => {
    fc.assert(fc.property(anyChange, (change) => {
      const after = whole.with(change);
      // as JSON on both sides: it knows one zero, and YAML also the one below it
      expect(JSON.parse(JSON.stringify(after.value))).toEqual(JSON.parse(JSON.stringify(changed(whole.value, change))));
      const top = change.path[0];
      const [before, now] = [linesOutside(source, top), linesOutside(after.text, top)];
      expect(now).toEqual(before);
      expect(commentsBetween(after.text), 'comments between the parts').toEqual(commentsBetween(source));
    }), { numRuns: 25 });
  });
});

const commentsBetween = (of: string): string[] => of.split('\n').filter((line) => line.startsWith('#'));

/** The lines of all other parts of the top level. */
function linesOutside(of: string, top: string | number | undefined): string[] {
  let isInside = false;
  return of.split('\n').filter((line) => {
    if (/^[a-zA-Z]/.test(line)) isInside = line.startsWith(`${top}:`);
    return !isInside && line.trim() !== '' && !line.startsWith('#') && !line.startsWith('added:');
  });
}

function pathsIn(value: unknown, at: PartPath = []): PartPath[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...at, Array.isArray(value) ? Number(key) : key]))];
}

function isPlainMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lengthOf(value: unknown, path: PartPath): number {
  const list = partAt(value, path);
  return Array.isArray(list) ? list.length : 0;
}
