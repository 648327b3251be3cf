import { expect, test } from 'vitest';
import { cuesOf } from '../../../../renderer/screens/drill/cuesOf.ts';
import { cueNames, cues } from '../../../../renderer/ui/sound/cues.ts';
import type { RunView } from '../../../../scenarios/engine/index.ts';

const view = (messages: readonly { handle: string; channel: string; state: string }[], decisions: readonly { handle: string }[] = []): RunView => ({ messages, decisions }) as unknown as RunView;
const phone = { handle: '1', channel: 'phone', state: 'ringing' }, visitor = { handle: '2', channel: 'visitor', state: 'ringing' }, radio = { handle: '3', channel: 'radio', state: 'unread' }, chat = { handle: '4', channel: 'group', state: 'unread' };

test('each way of coming in has its own sound, the one that must be answered first', () => {
  expect(cuesOf(view([]), view([chat, radio, visitor, phone]))).toEqual(['ring', 'bell', 'radio', 'message']);
});

test('what was there already is silent; a new question chimes', () => {
  expect(cuesOf(view([phone, chat]), view([{ ...phone, state: 'read' }, chat]))).toEqual([]);
  expect(cuesOf(view([]), view([], [{ handle: 'q' }]))).toEqual(['message']);
});

test.each(cueNames)('%s is short enough not to cover the next and loud enough to be heard', (name) => {
  for (const { at, lasts, loudness } of cues[name]) {
    expect(at + lasts).toBeLessThan(1_200);
    expect(loudness).toBeGreaterThan(0.03);
    expect(loudness).toBeLessThanOrEqual(0.2);
  }
});
