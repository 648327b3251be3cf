import type { Scenario } from '../../../scenarios/engine/index.ts';
import type { DraftTexts } from './drafts.ts';

/** A pass mark with the way it was set; `note` says who set it, when and by what, in the words of whoever released the drill. */
export interface PassMark { readonly mark: number; readonly setBy: Scenario['rubric']['passMarkSetBy']; readonly note: string }

/** One version of a station's own drill, as it was released. `by` and `reviewedBy` are ids of accounts; `hash` is of its texts. */
export interface Release {
  readonly scenarioId: string; readonly category: Scenario['category']; readonly version: string; readonly title: Readonly<Record<'zh' | 'en', string>>;
  readonly passMark: PassMark; readonly by: string; readonly reviewedBy: string | null; readonly at: string; readonly hash: string;
}

/** What was decided about a version. `returned`: brought back, after a withdrawal or in place of a later one. */
export interface ReleaseAct { readonly kind: 'released' | 'withdrawn' | 'returned'; readonly version: string; readonly by: string; readonly note: string; readonly at: string }

/** A drill of the station's own with everything that was decided about it, oldest first. `inForce` follows from the acts; null while it is withdrawn. */
export interface ReleasedDrill { readonly scenarioId: string; readonly releases: readonly Release[]; readonly acts: readonly ReleaseAct[]; readonly inForce: string | null }

export interface ReleaseProblem { readonly scenarioId: string; readonly version: string; readonly sentence: Readonly<Record<'zh' | 'en', string>> }

/** The released drills of a station, on the disk by version. A cut leaves what was in force before or what was decided, never half of either. */
export interface Releases {
  list(): readonly ReleasedDrill[];
  find(scenarioId: string): ReleasedDrill | null;
  /** Null where that version is not there. */
  texts(scenarioId: string, version: string): DraftTexts | null;
  /** Lays a version down beside the others; nothing changes for those who play until an act says so. */
  keep(release: Omit<Release, 'hash'>, texts: DraftTexts): Release;
  /** Decides about a version that was laid down; it is on the disk when this returns, and the library finds it there. */
  act(scenarioId: string, act: ReleaseAct): void;
  /** Versions whose texts are missing or not those that were released. */
  problems(): readonly ReleaseProblem[];
}
