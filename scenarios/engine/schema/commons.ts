import type { LocalRules } from './localRules.ts';

/** What the drills of a library share besides the law table. Null: there is none, or it could not be read. */
export interface Commons { readonly localRules: LocalRules | null }

export const noCommons: Commons = { localRules: null };
