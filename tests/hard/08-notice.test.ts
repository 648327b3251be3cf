import { describe, expect, it } from 'vitest';
import { Play, day, hardCase, hour } from '../support/hardCase.ts';

const compiled = hardCase('08-notice');
/** 24:00 of the n-th day after the start at three in the afternoon. */
const endOfDay = (n: number) => (n + 1) * day - 15 * hour;
const post = (play: Play, at: number, scope: 'own' | 'all') => play.order(at, 'post', '', 'grid', { scope });
const seen = (play: Play, at: number) => play.until(at).state('notice');

describe('case 8: a notice period restarts when its scope was wrong', () => {
  it('ten days without the day of posting, to midnight', () => {
    const play = new Play(compiled);
    post(play, 0, 'all');
    expect([seen(play, endOfDay(10) - 1), seen(play, endOfDay(10))]).toEqual(['open', 'over']);
  });

  it('posted just before midnight it still ends on the tenth day after', () => {
    const play = new Play(compiled);
    post(play, endOfDay(0) - 1, 'all');
    expect([seen(play, endOfDay(10) - 1), seen(play, endOfDay(10))]).toEqual(['open', 'over']);
  });

  it('a wrong scope makes the period void, and a neighbour comes on the fourth day', () => {
    const play = new Play(compiled);
    post(play, 0, 'own');
    expect([seen(play, endOfDay(10)), play.firstAt('inject.delivered:complaint')]).toEqual(['void', 4 * day]);
    expect(play.order(endOfDay(10), 'apply')).toBe('declined');
  });

  it('posted anew on the fifth day it counts from the fifth day', () => {
    const play = new Play(compiled);
    post(play, 0, 'own');
    post(play, 5 * day, 'all');
    expect([seen(play, endOfDay(10)), seen(play, endOfDay(15) - 1), seen(play, endOfDay(15))]).toEqual(['open', 'open', 'over']);
    expect([play.order(endOfDay(15), 'apply'), play.until(endOfDay(16)).item('applied')]).toEqual(['accepted', 'late']);
  });

  it('negotiation goes on in parallel: the restart takes nothing from it', () => {
    const play = new Play(compiled);
    play.order(0, 'invite');
    post(play, 0, 'own');
    post(play, 5 * day, 'all');
    expect(play.until(12 * day + hour).firstAt('dynamic:talks.agreed')).toBe(12 * day + hour);
    expect(play.state('notice')).toBe('open');
  });

  it('in time the first time round', () => {
    const play = new Play(compiled);
    post(play, 0, 'all');
    play.order(endOfDay(10), 'apply');
    expect(play.until(endOfDay(12)).item('applied')).toBe('done');
  });
});
