import type { z } from 'zod';
import type { intent, Lang, RunView, ScoreSheet, TimedInput, WatchedValue } from '../../../../scenarios/engine/index.ts';
import type { Tables } from '../lint/useLint.ts';

/** Where a trial begins: at the start, where a decision waits, or where a script that was found has led. */
export type Beginning = { readonly kind: 'start' } | { readonly kind: 'decision'; readonly id: string } | { readonly kind: 'script'; readonly inputs: readonly TimedInput[]; readonly at: number };

/** As screens ask it, before defaults. */
export type AskedIntent = z.input<typeof intent>;

export interface TrialPlan {
  readonly scenario: string; readonly en: string; readonly tables: Tables;
  readonly beginning: Beginning; readonly seed: number; readonly form: string | null; readonly lang: Lang;
}

/** What the page says to the thread that plays a trial. */
export type ToTrial =
  | ({ readonly kind: 'begin' } & TrialPlan)
  | { readonly kind: 'act'; readonly call: number; readonly intent: AskedIntent }
  /** back to where a decision still waited for its answer */
  | { readonly kind: 'rewind'; readonly step: string }
  | { readonly kind: 'set'; readonly name: string; readonly value: number | string | boolean };

export interface TrialShown { readonly view: RunView; readonly values: readonly WatchedValue[]; /** once it is over */ readonly sheet: ScoreSheet | null }
export type TrialRefusal = 'unsound' | 'noWay';
export type Acted = { readonly ok: true; readonly outcome: 'accepted' | 'declined'; readonly reason: string | null } | { readonly ok: false; readonly code: string; readonly reason: string | null };

/** What the thread says. */
export type FromTrial = { readonly kind: 'refused'; readonly why: TrialRefusal } | ({ readonly kind: 'shown' } & TrialShown) | { readonly kind: 'acted'; readonly call: number; readonly acted: Acted };
