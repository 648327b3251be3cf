import { describe, expect, it } from 'vitest';
import { Play, hardCase, second } from '../support/hardCase.ts';

const compiled = hardCase('01-smoke');
const smokeAt = (play: Play, at: number) => play.until(at).value('smoke');

describe('case 1: smoke climbs a floor every 45 seconds', () => {
  it('only at the forty-fifth second, not a millisecond before', () => {
    const play = new Play(compiled);
    expect([smokeAt(play, 45 * second - 1), smokeAt(play, 45 * second), smokeAt(play, 90 * second - 1), smokeAt(play, 90 * second)]).toEqual([0, 1, 1, 2]);
    expect(play.item('stairClear')).toBe('violated');
  });

  it('a closed door holds it where it is, an open one lets it go on where it was', () => {
    const play = new Play(compiled);
    play.order(60 * second, 'closeDoor', '', 'guard');
    expect(smokeAt(play, 300 * second)).toBe(1);
    play.order(300 * second, 'propDoor', '', 'guard');
    // fifteen of the forty-five seconds had passed before the door was closed
    expect([smokeAt(play, 330 * second - 1), smokeAt(play, 330 * second)]).toEqual([1, 2]);
  });

  it('a fire of two is enough, one is too little', () => {
    const play = new Play(compiled);
    play.order(45 * second, 'spray');
    expect([smokeAt(play, 600 * second), play.item('stairClear')]).toEqual([1, 'kept']);
  });
});
