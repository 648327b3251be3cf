import { describe, expect, it } from 'vitest';
import { Play, hardCase, hour, minute } from '../support/hardCase.ts';
import { sheetOf } from '../../scenarios/engine/score/score.ts';

const compiled = hardCase('15-mediation');
const steps = ['listen', 'empathise', 'negotiate', 'followUp'] as const;
/** The steps one after the other, an hour each. */
function mediated(...order: readonly string[]): Play {
  const play = new Play(compiled);
  play.order(0, 'receive', '', 'self', { number: 'five' });
  order.forEach((step, i) => play.order((i + 1) * hour, step));
  return play;
}
const sheet = (play: Play) => sheetOf(play.until(8 * hour).run);
const states = (play: Play) => Object.fromEntries(sheet(play).items.map((item) => [item.id, item.state]));

describe('case 15: representatives and mediation', () => {
  it.each([['three', 'kept'], ['five', 'kept'], ['six', 'violated']])('%s representatives: %s', (number, state) => {
    const play = new Play(compiled);
    play.order(0, 'receive', '', 'self', { number });
    expect(states(play)['fiveAtMost']).toBe(state);
  });

  it('the four steps in their order earn everything', () => {
    expect([states(mediated(...steps)), sheet(mediated(...steps)).total]).toEqual([{ fiveAtMost: 'kept', fourSteps: 'done', noForcing: 'kept' }, 100_000]);
  });

  it('in another order they earn a part, and three of four nothing', () => {
    expect(sheet(mediated('empathise', 'listen', 'negotiate', 'followUp')).items.find((item) => item.id === 'fourSteps')).toMatchObject({ state: 'wrongOrder', points: 15_000 });
    expect(states(mediated('listen', 'empathise', 'negotiate'))['fourSteps']).toBe('missing');
  });

  it('a refusal midway forbids the next step: to go on is overreach', () => {
    const play = mediated('listen', 'empathise');
    expect(play.injects(3 * hour, 'refusal')).toBe('accepted');
    expect([play.order(3 * hour, 'negotiate'), play.times('overreach:negotiate')]).toEqual(['declined', 1]);
    expect(states(play)).toEqual({ fiveAtMost: 'kept', stopped: 'missing', noForcing: 'violated' });
  });

  it('who stops and shows the other ways loses nothing by the refusal', () => {
    const play = mediated('listen', 'empathise');
    play.injects(3 * hour, 'refusal');
    play.order(3 * hour + 25 * minute, 'explainRoutes');
    expect([states(play), sheet(play).total, sheet(play).max]).toEqual([{ fiveAtMost: 'kept', stopped: 'done', noForcing: 'kept' }, 100_000, 100_000]);
  });

  it('a millisecond after thirty minutes it is too late', () => {
    const play = mediated('listen');
    play.injects(2 * hour, 'refusal');
    play.order(2 * hour + 25 * minute + 1, 'explainRoutes');
    expect(states(play)['stopped']).toBe('late');
  });

  it('urging brings the refusal about; before it there is nothing to end', () => {
    const play = new Play(compiled);
    expect(play.order(0, 'explainRoutes')).toBe('unavailable');
    play.order(0, 'urge');
    expect([play.until(5 * minute).value('willing'), play.order(6 * minute, 'listen'), play.order(6 * minute, 'explainRoutes')]).toEqual([false, 'declined', 'accepted']);
  });
});
