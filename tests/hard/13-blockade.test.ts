import { describe, expect, it } from 'vitest';
import { Play, hardCase, minute } from '../support/hardCase.ts';

const compiled = hardCase('13-blockade');
const ride = 5 * minute;
/** Scolding at minute 1 brings the mood to exactly seventy. */
const heatedFrom = minute;
function heated(): Play {
  const play = new Play(compiled);
  play.order(heatedFrom, 'scold');
  return play;
}
const crowd = (play: Play, at: number) => play.until(at).state('crowd');

describe('case 13: mood of seventy and nobody responsible for ten minutes', () => {
  it('blocks the road in the tenth minute, not a millisecond before', () => {
    const play = heated();
    expect([play.value('mood'), crowd(play, heatedFrom + 10 * minute - 1), crowd(play, heatedFrom + 10 * minute)]).toEqual([70, 'heated', 'blocked']);
    expect([play.run.state.ended, play.item('noBlockade')]).toEqual([{ at: 11 * minute, ending: 'blocked' }, 'violated']);
  });

  it('a mood of sixty-nine never does', () => {
    const play = heated();
    play.order(2 * minute, 'listen');
    expect([play.value('mood'), crowd(play, 60 * minute - 1), play.until(60 * minute).item('noBlockade')]).toEqual([69, 'waiting', 'kept']);
  });

  it('who arrives a millisecond before the ten minutes are over is in time, at the very moment he is not', () => {
    const sent = (at: number) => { const play = heated(); play.order(at, 'goTo', 'gate', 'director'); return crowd(play, 12 * minute); };
    const last = heatedFrom + 10 * minute - ride;
    expect([sent(last - 1), sent(last)]).toEqual(['waiting', 'blocked']);
  });

  it('on the way there is not there', () => {
    const play = heated();
    play.order(heatedFrom + 5 * minute, 'goTo', 'gate', 'director');
    expect([play.run.state.units['director']?.status, crowd(play, heatedFrom + 10 * minute - 1), crowd(play, heatedFrom + 10 * minute)]).toEqual(['moving', 'heated', 'blocked']);
  });

  it('the ten minutes are without a break: when he leaves, they begin anew', () => {
    const play = heated();
    play.order(2 * minute, 'goTo', 'gate', 'director');
    expect(crowd(play, 8 * minute)).toBe('waiting');
    play.order(8 * minute, 'goTo', 'office', 'director');
    expect([crowd(play, 8 * minute), crowd(play, 18 * minute - 1), crowd(play, 18 * minute)]).toEqual(['heated', 'heated', 'blocked']);
  });

  it('both conditions are needed: with somebody responsible there no mood blocks the road', () => {
    const play = new Play(compiled);
    play.order(0, 'goTo', 'gate', 'director');
    for (let i = 0; i < 6; i += 1) play.order(6 * minute + i * 2000, 'scold');
    expect([play.value('mood'), crowd(play, 60 * minute - 1)]).toEqual([95, 'waiting']);
  });
});
