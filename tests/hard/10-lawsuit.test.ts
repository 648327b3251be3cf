import { describe, expect, it } from 'vitest';
import { Play, day, hardCase, hour } from '../support/hardCase.ts';

const compiled = hardCase('10-lawsuit');
const published = hour;
/** 24:00 of a day, counted from the start at nine in the morning. */
const midnightAfter = (date: string) => Date.parse(`${date}T00:00Z`) + day - Date.parse('2026-03-18T09:00Z');
const yearIsOver = midnightAfter('2027-03-18'), halfYearIsOver = midnightAfter('2026-09-18');

function angered(at: number, times = 1): Play {
  const play = new Play(compiled);
  play.order(0, 'publish');
  play.order(published, 'permit');
  for (let i = 0; i < times; i += 1) play.order(at + i * hour, 'brush', 'zhou');
  return play;
}

describe('case 10: a lawsuit arrives in any later phase', () => {
  it.each([[10, 'notice'], [150, 'building'], [300, 'using']])('on day %d, in the phase "%s"', (on, phase) => {
    const play = angered(on * day);
    expect([play.state('story'), play.firstAt('inject.delivered:civilSuit'), play.choose(on * day, 'respond', 'evidence'), play.item('respond')]).toEqual([phase, on * day, 'accepted', 'answered']);
  });

  it('never while the grievance is small, and a visit in time prevents it', () => {
    const play = new Play(compiled);
    play.order(0, 'publish');
    play.order(day, 'visit', 'zhou');
    play.order(2 * day, 'brush', 'zhou');
    expect([play.person('zhou')['grievance'], play.until(500 * day).times('inject.delivered:civilSuit')]).toEqual([40, 0]);
  });

  it('not before there is a decision to be revoked: then at once', () => {
    const play = new Play(compiled);
    play.order(0, 'brush', 'zhou');
    play.order(day, 'publish');
    expect(play.until(2 * day).firstAt('inject.delivered:civilSuit')).toBe(day + hour);
  });

  it('within a year of publishing, to the midnight of the same date; then the court does not take it', () => {
    const last = angered(yearIsOver - 1), late = angered(yearIsOver);
    expect([last.times('inject.delivered:civilSuit'), last.times('inject.delivered:tooLate')]).toEqual([1, 0]);
    expect([late.times('inject.delivered:civilSuit'), late.times('inject.delivered:tooLate'), late.item('respond')]).toEqual([0, 1, 'notOffered']);
  });

  it('against the permit within six months', () => {
    const [last, late] = [halfYearIsOver - 1 - hour, halfYearIsOver - hour].map((at) => angered(at, 2));
    expect([last?.times('inject.delivered:permitSuit'), late?.times('inject.delivered:permitSuit'), late?.times('inject.delivered:civilSuit')]).toEqual([1, 0, 1]);
  });

  it('two suits ask one question: the decision opens once', () => {
    const play = angered(10 * day, 2);
    expect([play.times('inject.delivered:civilSuit'), play.times('inject.delivered:permitSuit'), play.times('decision.opened:respond')]).toEqual([1, 1, 1]);
  });
});
