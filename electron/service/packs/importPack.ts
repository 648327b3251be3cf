import type { Clock, Ids } from '../ports.ts';
import type { Drafts, StoredDraft } from '../ports/drafts.ts';
import type { PackTexts } from './writePack.ts';

/** Keeps texts that came from outside as a new draft: nothing of the library changes, however they are called. */
export function keepAsDraft({ drafts, clock, ids }: { readonly drafts: Drafts; readonly clock: Clock; readonly ids: Ids }, { scenario, en }: PackTexts, by: string): StoredDraft {
  const now = new Date(clock.wall()).toISOString();
  const draft = { id: ids.uuid(), revision: 1, basedOn: null, createdAt: now, changedAt: now, writers: [by], scenario, en };
  drafts.keep(draft);
  return draft;
}
