import type { RunView } from '../../../scenarios/engine/index.ts';
import type { Cue } from '../../ui/sound/cues.ts';

/** What a new view sounds like, the loudest first: only what has just come. Two messages at once are one sound. */
export function cuesOf(before: RunView, after: RunView): Cue[] {
  const isNew = ({ handle }: { readonly handle: string }, old: readonly { readonly handle: string }[]): boolean => !old.some((each) => each.handle === handle);
  const found = new Set<Cue>(after.messages.filter((message) => isNew(message, before.messages)).map(({ channel, state }): Cue => (state === 'ringing' ? (channel === 'visitor' ? 'bell' : 'ring') : channel === 'radio' ? 'radio' : 'message')));
  if (after.decisions.some((decision) => isNew(decision, before.decisions))) found.add('message');
  return (['ring', 'bell', 'radio', 'message'] as const).filter((cue) => found.has(cue));
}
