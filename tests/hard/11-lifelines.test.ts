import { describe, expect, it } from 'vitest';
import { paceOf } from '../../scenarios/engine/run/run.ts';
import { Play, day, hardCase, hour } from '../support/hardCase.ts';

const compiled = hardCase('11-lifelines');
/** Hours that each lifeline holds by itself, and who can take it over. */
const lifelines = [
  ['lifts', 24, 'liftFirm'], ['pumps', 12, 'waterFirm'], ['fireControl', 4, 'fireGuards'], ['cameras', 96, 'police'],
  ['lighting', 48, 'electrician'], ['waste', 36, 'cleaners'], ['garage', 72, 'volunteers'],
] as const;
const taking = (id: string) => `take${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;

describe('case 11: seven lifelines', () => {
  it.each(lifelines)('%s stops after %d hours and not a millisecond before', (id, hours) => {
    const play = new Play(compiled);
    expect([play.until(hours * hour - 1).state(id), play.until(hours * hour).state(id), play.firstAt(`dynamic:${id}.stopped`)]).toEqual(['running', 'stopped', hours * hour]);
  });

  it('each stops on its own: left alone they go one by one', () => {
    const play = new Play(compiled);
    expect([4, 12, 24, 36, 48, 72, 96].map((hours) => [play.until(hours * hour - 1).value('intact'), play.until(hours * hour).value('intact')])).toEqual([[7, 6], [6, 5], [5, 4], [4, 3], [3, 2], [2, 1], [1, 0]]);
  });

  it.each(lifelines)('%s (%d hours) is taken over by %s and by nobody else', (id, _, unit) => {
    for (const [, , other] of lifelines) expect(new Play(compiled).order(0, taking(id), '', other)).toBe(other === unit ? 'accepted' : 'unitCannot');
  });

  it('taking over an hour before the end saves it, a millisecond later it has stopped for a moment', () => {
    const saved = new Play(compiled), late = new Play(compiled);
    saved.order(23 * hour - 1, 'takeLifts', '', 'liftFirm');
    late.order(23 * hour + 1, 'takeLifts', '', 'liftFirm');
    expect([saved, late].map((play) => [play.until(25 * hour).state('lifts'), play.item('liftsKept')])).toEqual([['taken', 'kept'], ['taken', 'violated']]);
    expect(late.times('stopped')).toBe(3);
  });

  it('hours and days run in one drill: the last countdown goes on after the pace has changed', () => {
    const play = new Play(compiled);
    for (const [id, , unit] of lifelines.filter(([line]) => line !== 'cameras')) play.order(0, taking(id), '', unit);
    expect([paceOf(play.until(84 * hour - 1).run), paceOf(play.until(84 * hour).run), play.state('story')]).toEqual([3600, 86_400, 'choosing']);
    expect([play.value('intact'), play.until(96 * hour).value('intact')]).toEqual([7, 6]);
    play.order(10 * day, 'callAssembly');
    expect([play.until(30 * day).run.state.ended?.at, play.item('assembly'), play.item('camerasKept'), play.item('garageKept')]).toEqual([25 * day, 'done', 'violated', 'kept']);
  });
});
