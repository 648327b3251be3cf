import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../scenarios/engine/run/view.ts';
import { hardCase, Play, second } from '../support/hardCase.ts';

const boardOf = (play: Play, lang: 'zh' | 'en' = 'zh') => viewOf(play.run, { runId: 'r', seq: 0, trainee: '', lang }).boards[0];
const tally = (play: Play, label: string) => boardOf(play)?.tallies.find((each) => each.label === label);

describe('the board of case 17: a vote counted live', () => {
  const compiled = hardCase('17-board');
  const owners = Array.from({ length: 8 }, (_, i) => `flat${i + 1}`);

  it('moving one household changes both counts in the next view', () => {
    const play = new Play(compiled);
    expect([tally(play, '同意面积')?.part, tally(play, '同意人数')?.part]).toEqual([0, 0]);
    play.order(0, 'ballot', 'flat1', 'self', { vote: 'agree' });
    expect([tally(play, '同意面积')?.part, tally(play, '同意人数')?.part]).toEqual([120, 1]);
    play.order(2 * second, 'ballot', 'flat1', 'self', { vote: 'against' });
    expect([tally(play, '同意面积'), tally(play, '同意人数')].map((each) => [each?.part, each?.whole])).toEqual([[0, 120], [0, 1]]);
  });

  it.each([[6, 2, 750, true], [5, 2, 714, false], [5, 3, 625, false], [7, 1, 875, true]])('%i for and %i against: %i per mille, reached %s', (yes, no, share, met) => {
    const play = new Play(compiled);
    owners.slice(0, yes + no).forEach((id, i) => play.order(i * 2 * second, 'ballot', id, 'self', { vote: i < yes ? 'agree' : 'against' }));
    expect([tally(play, '同意人数')?.share, tally(play, '同意人数')?.met]).toEqual([share, met]);
  });

  it('more than half is not half', () => {
    const play = new Play(compiled);
    owners.slice(0, 4).forEach((id, i) => play.order(i * 2 * second, 'ballot', id, 'self', { vote: 'agree' }));
    expect([tally(play, '参与过半')?.share, tally(play, '参与过半')?.met]).toEqual([500, false]);
    play.order(10 * second, 'ballot', 'flat5', 'self', { vote: 'against' });
    expect(tally(play, '参与过半')?.met).toBe(true);
  });

  it('a share is reached exactly when the parts say so, and nothing of nothing never is', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('agree', 'against', 'silent'), { minLength: 8, maxLength: 8 }), (votes) => {
      const play = new Play(compiled);
      votes.forEach((vote, i) => { if (vote !== 'silent') play.order(i * 2 * second, 'ballot', owners[i] ?? '', 'self', { vote }); });
      const [yes, all] = [votes.filter((vote) => vote === 'agree').length, votes.filter((vote) => vote !== 'silent').length];
      expect(tally(play, '同意人数')).toMatchObject({ part: yes, whole: all, met: all > 0 && yes * 4 >= all * 3, need: { n: 3, d: 4, strict: false }, source: '《中华人民共和国民法典》第278条' });
    }), { numRuns: 30 });
  });

  it('stands in order of floor and name, coloured by the stance, with what each row weighs', () => {
    const play = new Play(compiled);
    play.order(0, 'ballot', 'flat8', 'self', { vote: 'against' });
    const board = boardOf(play);
    expect(board).toMatchObject({ title: '表决板', columns: ['表决', '面积'] });
    expect(board?.rows.map(({ floor, weight }) => [floor, weight])).toEqual([1, 2, 3, 4].flatMap((floor) => [[floor, '120'], [floor, '80']]));
    expect(board?.rows.filter(({ tone }) => tone === 'bad').map(({ name, values }) => [name, values.map(({ value }) => value)])).toEqual([['402', ['反对', '80']]]);
  });

  it('shows nobody whom the trainee does not know, and no board before its time', () => {
    const play = new Play(compiled);
    expect(boardOf(play)?.rows.map(({ name }) => name)).not.toContain('房东');
    expect(viewOf(play.run, { runId: 'r', seq: 0, trainee: '', lang: 'zh' }).boards.map(({ title }) => title)).toEqual(['表决板']);
    play.order(0, 'findLandlord');
    play.until(10 * second);
    expect(boardOf(play)?.rows.map(({ name }) => name)).not.toContain('房东'); // lives elsewhere: `rows` leaves him out
    expect(viewOf(play.run, { runId: 'r', seq: 0, trainee: '', lang: 'zh' }).boards[1]?.rows.map(({ name }) => name)).toEqual(['房东']);
  });
});
