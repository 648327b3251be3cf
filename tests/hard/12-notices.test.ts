import { describe, expect, it } from 'vitest';
import { Play, day, hardCase, hour } from '../support/hardCase.ts';

const compiled = hardCase('12-notices');
/** 24:00 of the n-th day after the letter, which came at nine. */
const endOfDay = (n: number) => (n + 1) * day - 9 * hour;
const goneAt = (play: Play) => play.until(119 * day).firstAt('dynamic:service.gone');
function replied(period: string, variant: string | null = null): Play {
  const play = new Play(compiled, 1, variant);
  play.order(day, 'reply', '', 'self', { period });
  return play;
}
/** The contract is found at `found`, the assembly is called as soon as it has been read. */
function called(found: number): Play {
  const play = replied('law948');
  play.order(found, 'readContract');
  play.order(found + hour, 'callAssembly');
  return play;
}

describe('case 12: notices of 90, 60 and 15 days', () => {
  it('unanswered, the letter counts: thirty days without the day it came', () => expect(goneAt(new Play(compiled))).toBe(endOfDay(30)));

  it.each([['law948', null, 60], ['law947', null, 30], ['contract', null, 30], ['law947', 'fixedTerm', 90], ['law948', 'fixedTerm', 30]])('a reply by "%s" (variant %s) makes it %d days', (period, variant, days) => {
    const play = replied(period, variant);
    expect([goneAt(play), play.times('wrongBasis')]).toEqual([endOfDay(days), days === 30 ? 1 : 0]);
  });

  it('the assembly is held after fifteen whole days, and not without knowing the contract', () => {
    const play = new Play(compiled);
    expect(play.order(0, 'callAssembly')).toBe('declined');
    expect(called(2 * day).until(40 * day).firstAt('dynamic:assembly.held')).toBe(endOfDay(17));
  });

  it('a late discovery shifts the assembly: found on day 44 it comes in time, on day 45 too late', () => {
    const [just, late] = [44 * day, 45 * day].map((found) => called(found).until(119 * day));
    expect([just?.firstAt('dynamic:assembly.held'), late?.firstAt('dynamic:assembly.held')]).toEqual([endOfDay(59), endOfDay(60)]);
    expect([just?.item('noGap'), late?.item('noGap')]).toEqual(['done', 'wrongOrder']);
  });

  it('without the right reply the same discovery is thirty days too late', () => {
    const play = new Play(compiled);
    play.order(20 * day, 'readContract');
    play.order(20 * day + hour, 'callAssembly');
    expect([play.until(119 * day).item('noGap'), called(20 * day).until(119 * day).item('noGap')]).toEqual(['wrongOrder', 'done']);
  });
});
