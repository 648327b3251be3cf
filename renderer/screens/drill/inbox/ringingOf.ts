import type { MessageView } from '../../../../scenarios/engine/index.ts';

/** Who is calling or waiting at the counter, the one who gives up first in front. */
export function ringingOf(messages: readonly MessageView[]): MessageView[] {
  return messages.filter(({ state }) => state === 'ringing').toSorted((a, b) => (a.ringUntil ?? Infinity) - (b.ringUntil ?? Infinity));
}
