import type { Scenario } from '../schema/scenario.ts';

/** What a sentence says in both languages. */
export interface Told { readonly zh: string; readonly en: string }

/** What sort of thing a change concerns. `course`: conditions, consequences and whatever else moves the drill. */
export type Aspect = 'words' | 'points' | 'times' | 'laws' | 'course';

/** A version of a drill: the document and its English texts by key. */
export interface Version { readonly document: Scenario; readonly english: ReadonlyMap<string, string> }

/** One change in words, and what sorts of things it concerns. */
export interface DrillChange extends Told { readonly aspects: readonly Aspect[] }
