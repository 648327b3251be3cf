import { describe, expect, it } from 'vitest';
import { timedInput } from '../../scenarios/engine/index.ts';
import { storableInput, upgradeInput, type InputStep } from '../../scenarios/engine/run/upgradeInput.ts';

/** 1 → 2: orders name their target `to`; 2 → 3: and say how urgent they are. */
const steps: readonly InputStep[] = [({ target, ...rest }) => ({ ...rest, to: target }), (input) => ({ urgent: false, ...input })];

describe('rule 26: an input of an older version', () => {
  it('goes through every later step, in order; one without a version is of the first', () => {
    expect(upgradeInput({ type: 'orderGiven', target: 'gate' }, steps)).toEqual({ input: { type: 'orderGiven', to: 'gate', urgent: false } });
    expect(upgradeInput({ v: 2, type: 'orderGiven', to: 'gate' }, steps)).toEqual({ input: { type: 'orderGiven', to: 'gate', urgent: false } });
  });
  it('is stored with the version of the day, the first one without', () => {
    expect(storableInput({ type: 'paused' }, [])).toEqual({ type: 'paused' });
    const stored = storableInput({ type: 'orderGiven', to: 'gate', urgent: true }, steps);
    expect(stored).toEqual({ v: 3, type: 'orderGiven', to: 'gate', urgent: true });
    expect(upgradeInput(stored, steps)).toEqual({ input: { type: 'orderGiven', to: 'gate', urgent: true } });
  });
  it('is not changed itself', () => {
    const old = Object.freeze({ type: 'orderGiven', target: 'gate' });
    upgradeInput(old, steps);
    expect(old).toEqual({ type: 'orderGiven', target: 'gate' });
  });
});

describe('rule 26: an input that cannot be brought here is refused', () => {
  it('one of a newer version, as newer', () => {
    expect(upgradeInput({ v: 4, type: 'paused' }, steps)).toBe('newer');
    expect(timedInput.safeParse({ at: 0, input: { v: 99, type: 'paused' } }).error?.issues[0]?.message).toBe('the input was written by a newer Shapan');
  });
  it.each([0, -1, 1.5, '1', null])('one whose version is %j, by the field', (v) => {
    expect(JSON.stringify(timedInput.safeParse({ at: 0, input: { v, type: 'paused' } }).error?.issues)).toContain('"v"');
  });
  it.each([null, 'paused', [], 7])('what is no input at all: %j', (stored) => {
    expect(timedInput.safeParse({ at: 0, input: stored }).success).toBe(false);
  });
});
