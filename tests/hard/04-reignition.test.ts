import { describe, expect, it } from 'vitest';
import { Play, hardCase, minute, second } from '../support/hardCase.ts';

const compiled = hardCase('04-reignition');

function played(seed: number, option: string, cooling: number): Play {
  const play = new Play(compiled, seed);
  play.choose(0, 'battery', option);
  if (cooling > 0) {
    play.order(0, 'cool', '', 'micro');
    play.stop(cooling, 'micro');
  }
  play.order(cooling, 'leave');
  return play;
}
const reflashes = (option: string, cooling: number) => Array.from({ length: 200 }, (_, seed) => played(seed, option, cooling).times('reflash')).filter((times) => times > 0).length;

describe('case 4: re-ignition', () => {
  it('is certain when the battery was covered, however long it was cooled', () => {
    expect([reflashes('cover', 0), reflashes('cover', 20 * minute)]).toEqual([200, 200]);
  });

  it('otherwise becomes rarer with every second of cooling', () => {
    expect(reflashes('keepCooling', 0)).toBe(200);
    expect(reflashes('keepCooling', 5 * minute)).toBeGreaterThan(75);
    expect(reflashes('keepCooling', 5 * minute)).toBeLessThan(125);
    expect(reflashes('keepCooling', 9 * minute)).toBeLessThan(40);
  });

  it('never comes after ten full minutes; a second less leaves a chance', () => {
    expect(reflashes('keepCooling', 10 * minute)).toBe(0);
    expect([played(1, 'keepCooling', 10 * minute).value('cooled'), played(1, 'keepCooling', 10 * minute - 1).value('cooled')]).toEqual([600, 599]);
  });

  it('counts only the time in which water flows: a break is no cooling', () => {
    const play = new Play(compiled);
    for (const [from, to] of [[0, 100], [300, 400]] as const) {
      play.order(from * second, 'cool', '', 'micro');
      play.stop(to * second, 'micro');
    }
    expect(play.until(500 * second).value('cooled')).toBe(200);
  });

  it('the same seed has the same luck again', () => {
    const luck = (seed: number) => played(seed, 'keepCooling', 5 * minute).times('reflash');
    expect(Array.from({ length: 20 }, (_, seed) => luck(seed))).toEqual(Array.from({ length: 20 }, (_, seed) => luck(seed)));
  });
});
