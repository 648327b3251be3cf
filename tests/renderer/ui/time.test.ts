import { expect, test } from 'vitest';
import { civilStamp, civilTime, clockText, elapsedText, spanText } from '../../../renderer/ui/time.ts';

test.each([[0, '00:00'], [65_000, '01:05'], [3_600_000, '1:00:00'], [93_600_000, '1天 02:00']])('%d ms since the start reads %s', (ms, text) => {
  expect(elapsedText(ms, 'zh')).toBe(text);
});

test.each([[0, '0秒', '0 s'], [40_000, '40秒', '40 s'], [200_000, '3分20秒', '3 min 20 s'], [7_500_000, '2小时5分', '2 h 5 min'], [-5, '0秒', '0 s']])('%d ms still to go reads %s or %s', (ms, zh, en) => {
  expect([spanText(ms, 'zh'), spanText(ms, 'en')]).toEqual([zh, en]);
});

test('scenario time is the local time of its place, whatever the zone of this computer', () => {
  expect(civilTime('2026-03-18T08:30', 60_000, 'zh', false)).toEqual({ date: '3月18日周三', time: '08:31' });
  expect(civilTime('2026-03-18T23:59:30+08:00', 30_000, 'en', true)).toEqual({ date: 'Thu 19 Mar', time: '00:00:00' });
  expect(civilStamp('2026-03-18T08:30', 1_500)).toBe('2026-03-18T08:30:01');
});

test.each([[98_000, '08:31:38', '08:31:38'], [57_600_000, '次日 00:30:00', 'next day 00:30:00'], [604_800_000, '3月25日 08:30:00', '25 Mar 08:30:00']])('%d ms after 08:30 the clock reads %s or %s', (ms, zh, en) => {
  expect([clockText('2026-03-18T08:30', ms, 'zh'), clockText('2026-03-18T08:30', ms, 'en')]).toEqual([zh, en]);
});
