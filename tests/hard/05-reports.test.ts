import { describe, expect, it } from 'vitest';
import { Play, hardCase, hour, minute, second } from '../support/hardCase.ts';

const compiled = hardCase('05-reports');
const knew = 10 * second;
/** The call is taken after ten seconds; then the reports of these times. */
function reported(...times: readonly number[]): Play {
  const play = new Play(compiled);
  play.reads(knew, 'phoneCall');
  for (const at of times) play.order(at, 'report');
  return play.until(2 * hour);
}

describe('case 5: reports', () => {
  it('the first one counts from when the trainee knew: at fifteen minutes it is in time, a millisecond later it is late', () => {
    expect(reported(knew + 15 * minute).item('firstReport')).toBe('done');
    expect(reported(knew + 15 * minute + 1).item('firstReport')).toBe('late');
    expect(reported(knew + 30 * minute + 1).ends(2 * hour).total).toBe(0);
    expect(reported().item('firstReport')).toBe('missing');
  });

  it('who misses the call knows it from the group, and the time counts from reading it', () => {
    const play = new Play(compiled);
    const read = 9 * minute;
    play.reads(read, 'groupChat');
    play.order(read + 15 * minute, 'report');
    expect([play.times('inject.missed:phoneCall'), play.firstAt('knew'), play.item('firstReport')]).toEqual([1, read, 'done']);
  });

  it('after that every twenty minutes: at the twentieth it is kept, a millisecond later broken', () => {
    const every = (gap: number) => reported(...Array.from({ length: Math.ceil((2 * hour) / gap) }, (_, i) => knew + i * gap)).item('followUps');
    expect([every(20 * minute), every(20 * minute + 1), every(5 * minute)]).toEqual(['kept', 'violated', 'kept']);
  });

  it('a gap stays a gap, and each one is told apart', () => {
    const play = reported(minute, 30 * minute, 60 * minute);
    expect([play.times('reportGap'), play.firstAt('reportGap')]).toEqual([3, 21 * minute + 1]);
    expect([play.item('firstReport'), play.item('followUps')]).toEqual(['done', 'violated']);
  });
});
