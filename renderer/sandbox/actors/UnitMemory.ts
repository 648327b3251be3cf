import { between, type Point } from '../layout/geometry.ts';
import type { UnitView } from '../runView.ts';

/** What must outlive a repainting of the map: where units were shown, and when their work was first seen. */
export class UnitMemory {
  readonly positions = new Map<string, Point>();
  readonly #work = new Map<string, { until: number; since: number }>();

  note({ handle, status, workUntil }: UnitView, now: number): void {
    if (status !== 'working' || workUntil === null) this.#work.delete(handle);
    else if (this.#work.get(handle)?.until !== workUntil) this.#work.set(handle, { until: workUntil, since: Math.min(now, workUntil) });
  }

  /** How much of its work a unit has done, 0–1; null when it is not working. Work without a known end counts as begun. */
  workShare({ handle, status }: UnitView, now: number): number | null {
    if (status !== 'working') return null;
    const work = this.#work.get(handle);
    return !work || work.until <= work.since ? 0 : between((now - work.since) / (work.until - work.since), 0, 1);
  }
}
