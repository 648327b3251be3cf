import { describe, expect, it } from 'vitest';
import { Play, day, hardCase, hour, minute } from '../support/hardCase.ts';

const compiled = hardCase('14-promises');
/** Friday afternoon: three working days end on Wednesday at midnight. */
const booksDue = 9 * hour + 5 * day;
function promised(...tasks: readonly string[]): Play {
  const play = new Play(compiled);
  tasks.forEach((task, i) => play.order(i * 2 * minute, task, task === 'promiseBooks' ? 'manager' : ''));
  return play;
}

describe('case 14: promises', () => {
  it('each has its own owner and its own due time', () => {
    const play = promised('promiseAnswer', 'promiseBooks', 'promiseRefund');
    expect(Object.entries(play.run.state.promises).map(([id, { owner, due }]) => [id, owner, due])).toEqual([
      ['answer', 'self', 2 * hour], ['books', 'manager', booksDue], ['refund', 'self', 9 * hour + day],
    ]);
  });

  it('kept in time they calm, and nobody gathers', () => {
    const play = promised('promiseAnswer', 'promiseBooks');
    play.order(hour, 'writeAnswer');
    play.order(2 * day, 'openBooks');
    expect([play.until(9 * day).value('anger'), play.state('gathering'), play.item('answered'), play.ends(9 * day).total]).toEqual([0, 'none', 'done', 100_000]);
  });

  it('one breach is borne, the second brings them back', () => {
    const play = promised('promiseAnswer', 'promiseBooks');
    expect([play.until(2 * hour).value('anger'), play.state('gathering')]).toEqual([50, 'none']);
    expect([play.until(booksDue - 1).value('anger'), play.until(booksDue).value('anger'), play.state('gathering')]).toEqual([50, 80, 'second']);
    expect([play.firstAt('inject.delivered:backAgain'), play.times('promise.broken'), play.item('noBreach')]).toEqual([booksDue, 2, 'violated']);
  });

  it('kept a millisecond before midnight it is kept, at midnight it is broken', () => {
    const opened = (at: number) => { const play = promised('promiseBooks'); play.order(at - hour, 'openBooks'); return play.until(at + hour).run.state.promises['books']?.state; };
    expect([opened(booksDue - 1), opened(booksDue)]).toEqual(['kept', 'broken']);
  });

  it('who promises what he cannot give breaks it for certain', () => {
    const play = promised('promiseRefund');
    expect([play.order(hour, 'payBack'), play.until(2 * day).times('promise.broken:refund')]).toEqual(['unavailable', 1]);
  });

  it('who promises nothing breaks nothing, and earns nothing for answering', () => {
    const play = new Play(compiled);
    play.order(0, 'writeAnswer');
    expect([play.until(10 * day).times('promise.broken'), play.item('answered'), play.item('noBreach')]).toEqual([0, 'missing', 'kept']);
  });
});
