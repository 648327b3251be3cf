import { expect, test } from 'vitest';
import { phaseNews } from '../../../../renderer/screens/drill/phaseNews.ts';
import type { RunView } from '../../../../scenarios/engine/index.ts';

const entry = (at: number, kind: string, text: string): RunView['timeline'][number] => ({ at, kind, text, tone: 'bad' }) as RunView['timeline'][number];
const aView = (phase: string, timeline: RunView['timeline'] = []): RunView => ({ phase, lang: 'zh', ended: null, clock: { now: 9 }, timeline }) as unknown as RunView;

test('a new phase is told with its time and what was last heard of it', () => {
  const after = aView('fire', [entry(1, 'message', 'old'), entry(5, 'phase', 'fire'), entry(5, 'message', 'it burns'), entry(6, 'order', 'go')]);
  expect(phaseNews(aView('calm'), after)).toEqual({ at: 5, phase: 'fire', line: 'it burns' });
});

test('the same phase, or the same in another language, is no news', () => {
  expect(phaseNews(aView('calm'), aView('calm'))).toBeNull();
  expect(phaseNews(aView('calm'), { ...aView('平静'), lang: 'en' })).toBeNull();
});
