import type { LocalRules } from './localRules.ts';
import type { Organisation } from './organisations.ts';

/** What the drills of a library share besides the law table. `localRules` null: there is no pack, or it could not be read. */
export interface Commons { readonly localRules: LocalRules | null; readonly organisations: readonly Organisation[] }

export const noCommons: Commons = { localRules: null, organisations: [] };
