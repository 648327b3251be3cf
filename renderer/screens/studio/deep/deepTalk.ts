import type { Finding, Moment, Script, Simulation } from '../../../../scenarios/engine/index.ts';
import type { Tables } from '../lint/useLint.ts';

export type DeepWork = 'ways' | 'crowd';
/** A long look at a draft, or, after one for ways, what comes up on one of them. */
export type DeepRequest = { readonly work: DeepWork; readonly scenario: string; readonly en: string; readonly tables: Tables } | { readonly work: 'moments'; readonly goal: string; readonly script: Script };

/** Something that the drill should be able to come to, and the way that was found. */
export interface Way { readonly goal: string; readonly script: Script | null }
export type DeepResult =
  | { readonly work: 'ways'; readonly findings: readonly Finding[]; readonly ways: readonly Way[]; readonly states: number }
  | { readonly work: 'crowd'; readonly simulation: Simulation };

/** `share`: how far it is, 0 to 1. */
export type FromDeep = { readonly kind: 'progress'; readonly share: number } | { readonly kind: 'done'; readonly result: DeepResult } | { readonly kind: 'moments'; readonly goal: string; readonly moments: readonly Moment[] } | { readonly kind: 'unsound' };
