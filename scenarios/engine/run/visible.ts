import type { Happening } from './state.ts';

/** Whether the trainee can notice a happening; vetoes, caps and the author's own marks are never shown before the end. */
export function isVisible(happening: Happening): boolean {
  switch (happening.kind) {
    case 'phase': case 'orderFinished': case 'orderStranded': case 'orderDeclined': case 'decisionOpened': case 'decisionTimedOut': case 'delivered': case 'missed': case 'promiseBroken': case 'ended': return true;
    default: return false;
  }
}
