import { expect, test } from 'vitest';
import { latestNews } from '../../../../renderer/screens/drill/latestNews.ts';
import type { Translate } from '../../../../renderer/text/i18n.ts';
import type { RunView } from '../../../../scenarios/engine/index.ts';

const t = ((key: string) => key) as unknown as Translate;
const quiet = { ended: null, decisions: [], messages: [], timeline: [] } as unknown as RunView;
const decision = { handle: 'd', title: 'who' } as RunView['decisions'][number];
const message = { handle: 'm', channel: 'phone', from: 'x', state: 'ringing', text: null, title: null } as RunView['messages'][number];
const entry = { at: 5, text: 'smoke', kind: 'world', tone: 'bad' } as const;

test('a question comes before a message, a message before a change, and the end before all', () => {
  const all = { ...quiet, decisions: [decision], messages: [message], timeline: [entry] };
  expect(latestNews(quiet, all, t)).toBe('drill.newDecision');
  expect(latestNews(quiet, { ...all, decisions: [] }, t)).toBe('drill.ringing');
  expect(latestNews(quiet, { ...quiet, timeline: [entry] }, t)).toBe('smoke');
  expect(latestNews(quiet, { ...all, ended: { at: 9, title: 'over', text: '', tone: 'good' } }, t)).toBe('common.pair');
});

test('a push that only moves the clock says nothing', () => {
  const before = { ...quiet, timeline: [entry], messages: [message] };
  expect(latestNews(before, { ...before, timeline: [{ ...entry }] }, t)).toBeNull();
});
