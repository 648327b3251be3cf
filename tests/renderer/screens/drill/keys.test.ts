import { expect, test } from 'vitest';
import { optionOfDigit, optionOfKey } from '../../../../renderer/screens/drill/optionOfKey.ts';

const key = (name: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({ key: name, isComposing: false, keyCode: 0, ctrlKey: false, altKey: false, metaKey: false, defaultPrevented: false, target: null, ...more }) as KeyboardEvent;
const options = [{ handle: 'w' }, { handle: 'x' }, { handle: 'y' }];

test.each([['1', 'w'], ['3', 'y'], ['a', 'w'], ['B', 'x'], ['4', null], ['d', null], ['z', null], ['Enter', null]])('in a decision %s means option %s', (name, handle) => {
  expect(optionOfKey(key(name), options)).toBe(handle);
});

test.each([[{ isComposing: true }], [{ keyCode: 229 }], [{ ctrlKey: true }], [{ metaKey: true }]])('no answer while an input method composes or with a modifier: %o', (more) => {
  expect(optionOfKey(key('a', more), options)).toBeNull();
});

test('a digit answers wherever the focus is; a letter, a key held down, a composing input method or a key somebody used already does not', () => {
  expect([optionOfDigit(key('2'), options), optionOfDigit(key('9'), options), optionOfDigit(key('b'), options)]).toEqual(['x', null, null]);
  for (const more of [{ repeat: true }, { isComposing: true }, { keyCode: 229 }, { ctrlKey: true }, { defaultPrevented: true }]) expect(optionOfDigit(key('2', more), options)).toBeNull();
});
