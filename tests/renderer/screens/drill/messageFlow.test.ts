import { expect, test } from 'vitest';
import { flowOf, unreadOf } from '../../../../renderer/screens/drill/inbox/messageFlow.ts';
import { ringingOf } from '../../../../renderer/screens/drill/inbox/ringingOf.ts';
import type { MessageView } from '../../../../scenarios/engine/index.ts';

const said = (handle: string, channel: MessageView['channel'], from: string, more: Partial<MessageView> = {}): MessageView =>
  ({ handle, channel, from, speaker: null, title: null, text: handle, at: 0, state: 'unread', ringUntil: null, place: null, reply: false, ...more });

const all = [
  said('1', 'group', 'owners'), said('2', 'group', 'owners'), said('3', 'radio', 'guards', { state: 'read' }), said('4', 'group', 'owners', { state: 'read' }),
  said('5', 'group', 'tenants'), said('6', 'phone', 'Sun', { state: 'ringing', ringUntil: 90 }), said('7', 'visitor', 'Li', { state: 'ringing', ringUntil: 50 }),
];

test('what one group says gathers in one thread until somebody else speaks; who still rings is not among what was said', () => {
  expect(flowOf(all, null).map((piece) => (piece.kind === 'thread' ? piece.messages.map(({ handle }) => handle) : piece.message.handle))).toEqual([['1', '2'], '3', ['4'], ['5']]);
});

test('of one channel only its own, a group in one thread', () => {
  expect(flowOf(all, 'group').map((piece) => (piece.kind === 'thread' ? [piece.from, piece.messages.length] : null))).toEqual([['owners', 3], ['tenants', 1]]);
  expect(flowOf(all, 'news')).toEqual([]);
});

test('a message that comes later leaves every earlier piece where it was', () => {
  const before = flowOf(all.slice(0, 3), null).map(({ key }) => key);
  expect(flowOf(all, null).map(({ key }) => key).slice(0, before.length)).toEqual(before);
});

test('each channel counts what nobody has looked at; who gives up first rings in front', () => {
  expect(unreadOf(all)).toMatchObject({ group: 3, radio: 0, phone: 0, visitor: 0 });
  expect(ringingOf(all).map(({ handle }) => handle)).toEqual(['7', '6']);
});
