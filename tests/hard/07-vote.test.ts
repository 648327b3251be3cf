import { describe, expect, it } from 'vitest';
import { Play, hardCase, second } from '../support/hardCase.ts';

const compiled = hardCase('07-vote');
const owners = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `owner${from + i}`);

/** Collects the ballots, two seconds each, then announces. */
function counted(agree: readonly string[], against: readonly string[], result: 'passed' | 'failed' = 'passed'): Play {
  const play = new Play(compiled);
  let at = 0;
  const next = () => (at += 2 * second);
  if ([...agree, ...against].includes('estate')) play.order(next(), 'settleHeirs', 'estate');
  for (const id of agree) expect(play.order(next(), 'ballot', id, 'self', { vote: 'agree' })).toBe('accepted');
  for (const id of against) expect(play.order(next(), 'ballot', id, 'self', { vote: 'against' })).toBe('accepted');
  play.order(next(), 'announce', '', 'self', { result });
  return play;
}

describe('case 7: two thirds take part, three quarters agree, by area and by heads', () => {
  it.each([
    ['exactly two thirds of heads and exactly three quarters of them', ['zhao', ...owners(1, 5)], owners(6, 7), true],
    ['an owner of two flats is one head: 6 of 8, not 7 of 9', ['zhao', ...owners(1, 6)], [...owners(7, 8)], true],
    ['exactly three quarters of the area', owners(1, 9), ['zhao', 'owner10'], true],
    ['exactly three quarters of the area, but 8 of 11 heads', ['zhao', ...owners(1, 7)], owners(8, 10), false],
    ['three quarters of the heads, but two thirds of the area', owners(1, 6), ['zhao', 'owner7'], false],
    ['7 of 10 is more than two thirds and still too few', ['zhao', ...owners(1, 6)], owners(7, 9), false],
    ['two thirds of the heads, but less than two thirds of the area', owners(1, 8), [], false],
    ['all the area but too few heads cannot be: seven of twelve', ['zhao', ...owners(1, 6)], [], false],
    ['the heirs count as one owner', ['estate', 'zhao', ...owners(1, 4)], owners(5, 6), true],
    ['who keeps silent neither takes part nor agrees', owners(1, 3), [], false],
    ['nobody at all decides nothing', [], [], false],
  ])('%s', (_, agree, against, carried) => {
    const play = counted(agree, against);
    expect([play.value('carried'), play.vetoes()]).toEqual([carried, carried ? [] : ['forced']]);
  });

  it('the heirs cannot vote before they have named a representative in writing', () => {
    const play = new Play(compiled);
    expect(play.order(0, 'ballot', 'estate', 'self', { vote: 'agree' })).toBe('unavailable');
    play.order(0, 'settleHeirs', 'estate');
    expect(play.order(second, 'ballot', 'estate', 'self', { vote: 'agree' })).toBe('accepted');
  });

  it('to call a vote failed that was carried is a mistake, but no veto', () => {
    const play = counted(['zhao', ...owners(1, 5)], owners(6, 7), 'failed');
    expect([play.item('rightResult'), play.vetoes()]).toEqual(['violated', []]);
    expect(counted(owners(1, 3), [], 'failed').ends(60 * second).passed).toBe(true);
  });
});
