import { describe, expect, it } from 'vitest';
import { viewOf } from '../../scenarios/engine/run/view.ts';
import { Play, hardCase, minute } from '../support/hardCase.ts';

const compiled = hardCase('03-command');
const arrival = 2 * minute;
const direct = (play: Play, at: number) => play.order(at, 'directHose', 'building', 'micro');

describe('case 3: the same order is overreach once the brigade commands', () => {
  it('a millisecond before the brigade arrives the order is taken', () => {
    const play = new Play(compiled);
    expect([direct(play, arrival - 1), play.times('overreach')]).toEqual(['accepted', 0]);
  });

  it('at the moment it arrives the order is declined, logged and counted as overreach', () => {
    const play = new Play(compiled);
    expect(direct(play, arrival)).toBe('declined');
    expect([play.times('overreach:directHose'), play.times('confused'), play.log.length, play.item('noOverreach')]).toEqual([1, 1, 1, 'violated']);
    expect(play.run.state.orders).toEqual([]);
  });

  it('what was ordered before goes on after the command has passed', () => {
    const play = new Play(compiled);
    direct(play, arrival - 1);
    expect([play.until(arrival).state('command'), play.run.state.orders.length, play.until(arrival + 30_000).times('order.finished:directHose')]).toEqual(['brigade', 1, 1]);
    expect(play.ends(10 * minute - 1).items.map((item) => item.state)).toEqual(['kept', 'missing']);
  });

  it('the order looks the same before and after: nothing grey warns of it', () => {
    const offered = (at: number) => viewOf(new Play(compiled).until(at).run, { runId: 'r', seq: 0, trainee: '学员', lang: 'zh' }).tasks.find((task) => task.title === '指挥出水');
    expect(offered(arrival)).toEqual(offered(arrival - 1));
    expect(offered(arrival)).toBeDefined();
  });
});
