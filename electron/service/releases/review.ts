import { z } from 'zod';
import type { Ports, Records } from '../ports.ts';
import type { StoredDraft } from '../ports/drafts.ts';

const signature = z.object({ hash: z.string(), note: z.string() });

export interface Review { readonly by: string; readonly at: string; readonly note: string }

/** One hash over both texts of a draft, as a release has it. */
export function hashOfTexts(library: Pick<Ports['library'], 'contentHash'>, { scenario, en }: Pick<StoredDraft, 'scenario' | 'en'>): string {
  return library.contentHash({ 'scenario.yaml': scenario, 'en.yaml': en });
}

/** Who signed exactly these texts last; null where they have been changed since or were never signed. It stands in the audit log. */
export function reviewOf(records: Pick<Records, 'lastAudit'>, draftId: string, hash: string): Review | null {
  const entry = records.lastAudit('draftReviewed', draftId);
  if (!entry) return null;
  const signed = signature.parse(JSON.parse(entry.note));
  return signed.hash === hash ? { by: entry.by, at: entry.wall, note: signed.note } : null;
}

export function sign(records: Pick<Records, 'audit'>, draftId: string, hash: string, { by, at, note }: Review): void {
  records.audit({ kind: 'draftReviewed', by, about: draftId, note: JSON.stringify({ hash, note }), wall: at });
}

/** Whether a release needs somebody else's signature: what an administrator said last; at first it does not. */
export function needsTwo(records: Pick<Records, 'lastAudit'>): boolean {
  return records.lastAudit('releaseRulesSet', 'twoPersons')?.note === 'on';
}
