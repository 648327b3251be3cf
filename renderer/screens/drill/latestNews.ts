import type { RunView } from '../../../scenarios/engine/index.ts';
import type { Translate } from '../../text/i18n.ts';

/** The one sentence worth saying about a new view: the end, a decision, a message, else the last thing that happened. */
export function latestNews(before: RunView, after: RunView, t: Translate): string | null {
  if (after.ended && !before.ended) return t('common.pair', { a: t('drill.over'), b: after.ended.title });
  const decision = after.decisions.find(({ handle }) => !before.decisions.some((each) => each.handle === handle));
  if (decision) return t('drill.newDecision', { title: decision.title });
  const message = after.messages.find(({ handle }) => !before.messages.some((each) => each.handle === handle));
  if (message?.state === 'ringing') return t(message.channel === 'visitor' ? 'drill.visiting' : 'drill.ringing', { from: message.from });
  if (message) return t('drill.newMessage', { channel: t(`drill.channel.${message.channel}`), from: message.from, text: message.title ?? message.text ?? '' });
  const [last, lastBefore] = [after.timeline.at(-1), before.timeline.at(-1)];
  return last && (last.at !== lastBefore?.at || last.text !== lastBefore.text) ? last.text : null;
}
