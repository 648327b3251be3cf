import { describe, expect, it } from 'vitest';
import { Play, hardCase, minute } from '../support/hardCase.ts';

const compiled = hardCase('16-tickets');
const tickets = compiled.scenario.people.map((person) => ({ id: person.id, grade: String(person.attributes['grade']) }));
const takes: Readonly<Record<string, number>> = { red: 10 * minute, yellow: 6 * minute, blue: 4 * minute };
const urgentFirst = ['red', 'yellow', 'blue'].flatMap((grade) => tickets.filter((ticket) => ticket.grade === grade));
const count = (play: Play, state: string) => Object.values(play.run.state.people).filter((person) => person['state'] === state).length;

/** Whoever is free takes the next ticket of the list. */
function worked(list: typeof tickets, startAt = 0, workers: readonly string[] = ['zhang', 'wang']): Play {
  const play = new Play(compiled);
  const free = workers.map((unit) => ({ unit, at: startAt }));
  for (const ticket of list) {
    const next = free.reduce((a, b) => (b.at < a.at ? b : a));
    expect(play.order(next.at, 'handle', ticket.id, next.unit)).toBe('accepted');
    next.at += takes[ticket.grade] ?? 0;
  }
  return play.until(240 * minute);
}

describe('case 16: thirty tickets, three grades, two people', () => {
  it('are six red, ten yellow and fourteen blue ones', () => {
    expect(['red', 'yellow', 'blue'].map((grade) => tickets.filter((ticket) => ticket.grade === grade).length)).toEqual([6, 10, 14]);
  });

  it('the urgent ones first, all are done in time, the last of each grade at the last moment', () => {
    const play = worked(urgentFirst);
    expect([count(play, 'done'), play.times('overdue'), play.run.state.ended?.at, play.ends(0).total]).toEqual([30, 0, 88 * minute, 100_000]);
  });

  it('a millisecond later the last two of each grade are late', () => {
    const play = worked(urgentFirst, 1);
    expect([count(play, 'done'), count(play, 'lateDone'), play.times('overdue')]).toEqual([24, 6, 6]);
  });

  it('in the order in which they came some are late, each by its own limit', () => {
    const play = worked(tickets);
    const late = tickets.filter((ticket) => play.person(ticket.id)['state'] === 'lateDone');
    expect(late.map((ticket) => ticket.grade)).toContain('red');
    expect([play.item('noneLate'), play.item('allHandled'), count(play, 'done') + late.length]).toEqual(['violated', 'done', 30]);
  });

  it('the least urgent first loses every red one', () => {
    const play = worked([...urgentFirst].reverse());
    expect(tickets.filter((ticket) => ticket.grade === 'red').map((ticket) => play.person(ticket.id)['state'])).toEqual(Array.from({ length: 6 }, () => 'lateDone'));
  });

  it('one person alone cannot do it, and nobody works on two at once', () => {
    expect(count(worked(urgentFirst, 0, ['zhang']), 'done')).toBeLessThan(20);
    const play = new Play(compiled);
    play.order(0, 'handle', 't01', 'zhang');
    expect([play.order(minute, 'handle', 't02', 'zhang'), play.order(minute, 'handle', 't01', 'wang')]).toEqual(['unitBusy', 'underWay']);
  });

  it('nobody at work: each grade is overdue at its own time', () => {
    const play = new Play(compiled);
    expect([30, 60, 88].map((minutes) => [play.until(minutes * minute - 1).times('overdue'), play.until(minutes * minute).times('overdue')])).toEqual([[0, 6], [6, 16], [16, 30]]);
  });
});
