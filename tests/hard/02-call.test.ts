import { describe, expect, it } from 'vitest';
import { Play, hardCase, minute, second } from '../support/hardCase.ts';

const compiled = hardCase('02-call');
const all = { gate: 'east', floor: 'said', trapped: 'said', fuel: 'said', phone: 'said' };
const called = (slots: Partial<typeof all>) => {
  const play = new Play(compiled);
  play.order(0, 'call119', '', 'self', { ...all, ...slots });
  return play.until(15 * minute);
};
const inSixMinutes = 20 * second + 6 * minute;

describe('case 2: what the call said shifts the arrival', () => {
  it.each<[Partial<typeof all>, number, string]>([
    [{}, -60, 'everything said'], [{ fuel: 'unsaid' }, 0, 'one element missing'], [{ gate: 'unsaid' }, 0, 'no gate named'],
    [{ gate: 'west' }, 90, 'the blocked gate named'], [{ gate: 'west', floor: 'unsaid', trapped: 'unsaid', fuel: 'unsaid', phone: 'unsaid' }, 90, 'all wrong is no worse than the wrong gate'],
  ])('%j: %d seconds (%s)', (slots, shift, _reason) => {
    const play = called(slots);
    expect(play.firstAt('dynamic:brigade.here')).toBe(inSixMinutes + shift * second);
    expect(play.run.state.units['engine']).toMatchObject({ at: 'building', status: 'idle' });
  });

  it('the shift shows in the score: on time, late, too late', () => {
    expect([called({}), called({ phone: 'unsaid' }), called({ gate: 'west' })].map((play) => play.item('engineSoon'))).toEqual(['done', 'late', 'late']);
    expect([called({ phone: 'unsaid' }), called({ gate: 'west' })].map((play) => play.ends(15 * minute).total)).toEqual([50_000, 0]);
  });

  it('a call that leaves a question open cannot be made, and without a call nobody comes', () => {
    const play = new Play(compiled);
    expect(play.order(0, 'call119', '', 'self', { gate: 'east' })).toBe('slotMissing');
    expect(play.until(14 * minute).state('brigade')).toBe('station');
  });
});
