import { describe, expect, it } from 'vitest';
import { Play, day, hardCase, hour } from '../support/hardCase.ts';

const compiled = hardCase('09-subsidy');
const halved = 5 * day;
const shares = (play: Play) => Object.values(play.run.state.people).map((person) => Number(person['share']));
const stanceOf = (play: Play, flat: string) => `${play.person(flat)['stance']} ${play.person(flat)['reason']}`;

describe('case 9: the subsidy is halved', () => {
  it('shares are recomputed to the yuan: they add up to the cost exactly, before and after', () => {
    const play = new Play(compiled);
    expect(shares(play)).toEqual([11_667, 11_667, 23_333, 23_333, 35_000, 35_000, 46_667, 46_667, 58_333, 58_333]);
    expect(shares(play).reduce((a, b) => a + b)).toBe(350_000);
    play.until(halved);
    expect(shares(play)).toEqual([15_833, 15_833, 31_667, 31_667, 47_500, 47_500, 63_333, 63_333, 79_167, 79_167]);
    expect(shares(play).reduce((a, b) => a + b)).toBe(475_000);
  });

  it('who cannot pay a yuan of it turns against it; who just can does not', () => {
    const play = new Play(compiled).until(halved - 1);
    const before = ['flat22', 'flat32', 'flat41', 'flat42'].map((flat) => stanceOf(play, flat));
    play.until(halved);
    expect(before).toEqual(Array.from({ length: 4 }, () => 'agree none'));
    expect(['flat22', 'flat32', 'flat41', 'flat42'].map((flat) => stanceOf(play, flat))).toEqual(['against money', 'agree none', 'against money', 'agree none']);
  });

  it.each([
    ['flat41', 'instalments', 'agree none'], ['flat41', 'insulation', 'against money'], ['flat41', 'reproach', 'against money'],
    ['flat21', 'insulation', 'agree none'], ['flat21', 'instalments', 'against noise'],
  ])('%s offered %s: %s — a stance follows its reason', (flat, offer, stance) => {
    const play = new Play(compiled).until(halved);
    play.order(halved, 'talk', flat, 'self', { offer });
    expect(stanceOf(play.until(halved + hour), flat)).toBe(stance);
  });

  it('pressure gets a signature for a day, and on the second day it is reversed', () => {
    const play = new Play(compiled);
    play.order(halved, 'press', 'flat41');
    expect(stanceOf(play.until(halved + hour), 'flat41')).toBe('agree pressed');
    expect([stanceOf(play.until(7 * day - 1), 'flat41'), stanceOf(play.until(7 * day), 'flat41')]).toEqual(['agree pressed', 'against pressed']);
    play.order(7 * day, 'talk', 'flat41', 'self', { offer: 'instalments' });
    expect(stanceOf(play.until(8 * day), 'flat41')).toBe('against pressed');
    expect([play.times('reversed'), play.item('nobodyPressed')]).toEqual([1, 'violated']);
  });

  it('the outcome counts who agrees: three against of ten are 700 of 1000', () => {
    expect(new Play(compiled).until(halved).ends(halved).items.find((item) => item.id === 'agreed')?.points).toBe(42_000);
  });
});
