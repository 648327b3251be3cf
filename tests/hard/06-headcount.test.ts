import { describe, expect, it } from 'vitest';
import { Play, hardCase, minute } from '../support/hardCase.ts';

const compiled = hardCase('06-headcount');
/** Rings these flats one after the other, half a minute each. */
function rung(...flats: readonly number[]): Play {
  const play = new Play(compiled);
  flats.forEach((flat, i) => play.order(i * 30_000, 'ring', `flat${flat}`));
  return play.until(4 * minute);
}
const tallies = (play: Play) => [1, 2, 3, 4, 5, 6].map((flat) => play.person(`flat${flat}`)['tally']);

describe('case 6: the head count', () => {
  it('knows four states of certainty, by what the call and the visit find', () => {
    const play = rung(1, 3, 5);
    expect(tallies(play)).toEqual(['clear', 'unsure', 'lost', 'unsure', 'inside', 'clear']);
    play.order(4 * minute, 'knock', 'flat3', 'rescue');
    expect(tallies(play.until(6 * minute))[2]).toBe('clear');
  });

  it.each([[[1, 2, 3, 4], 'one flat is unsure'], [[1, 2, 3, 4, 5], 'one is lost and one is inside']])('reporting "nobody trapped" after ringing %j is a veto: %s', (flats) => {
    const play = rung(...flats);
    expect(play.order(4 * minute, 'reportNobody')).toBe('accepted');
    expect([play.vetoes(), play.ends(5 * minute).passed]).toEqual([['falseReport'], false]);
  });

  it('with all but one known it is still a veto; with all known it is the truth', () => {
    const play = rung(1, 2, 3, 4, 5);
    play.order(4 * minute, 'knock', 'flat3', 'rescue');
    play.order(6 * minute, 'bringOut', 'flat5', 'rescue');
    const early = play.run;
    play.order(8 * minute - 1, 'reportNobody');
    expect(play.vetoes()).toEqual(['falseReport']);
    play.run = early;
    play.until(8 * minute + 30_000);
    play.order(9 * minute, 'reportNobody');
    expect([play.vetoes(), play.item('allClear'), play.ends(10 * minute).passed]).toEqual([[], 'done', true]);
  });

  it('saying what is known and what is not is always allowed', () => {
    const play = rung(1);
    expect([play.order(4 * minute, 'reportCounted'), play.vetoes()]).toEqual(['accepted', []]);
  });
});
