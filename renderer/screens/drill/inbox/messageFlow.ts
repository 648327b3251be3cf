import type { MessageView } from '../../../../scenarios/engine/index.ts';
import { channels, type Channel } from './channels.tsx';

/** One message, or what one chat group said without anybody else in between. */
export type Piece =
  | { readonly kind: 'single'; readonly key: string; readonly message: MessageView }
  | { readonly kind: 'thread'; readonly key: string; readonly from: string; readonly messages: readonly MessageView[] };

/** Everything that was said, in order of time; what one chat group says gathers in one thread. */
export function flowOf(messages: readonly MessageView[], channel: Channel | null): Piece[] {
  const pieces: Piece[] = [];
  for (const message of messages) {
    if (message.state === 'ringing' || (channel !== null && message.channel !== channel)) continue;
    const last = pieces.at(-1);
    if (message.channel !== 'group') pieces.push({ kind: 'single', key: message.handle, message });
    else if (last?.kind === 'thread' && last.from === message.from) pieces[pieces.length - 1] = { ...last, messages: [...last.messages, message] };
    else pieces.push({ kind: 'thread', key: message.handle, from: message.from, messages: [message] });
  }
  return pieces;
}

/** How many of each channel nobody has looked at. */
export function unreadOf(messages: readonly MessageView[]): Readonly<Record<Channel, number>> {
  const counts = new Map(channels.map((channel) => [channel, 0]));
  for (const { channel, state } of messages) if (state === 'unread') counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return Object.fromEntries(counts) as Record<Channel, number>;
}
