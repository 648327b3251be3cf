import { useEffect, useState } from 'react';
import { nowAt } from './clock.ts';
import { useDrill } from './DrillContext.ts';

const beat = 250;

/** Scenario time that moves on between two pushes. Only what shows time uses it, so that nothing else is drawn again. */
export function useNow(): number {
  const { view, receivedAt, frozen } = useDrill();
  const [real, setReal] = useState(() => performance.now());
  const still = frozen || view.ended !== null || view.clock.paused;
  useEffect(() => {
    if (still) return undefined;
    const timer = setInterval(() => setReal(performance.now()), beat);
    return () => clearInterval(timer);
  }, [still]);
  return still ? view.clock.now : nowAt(view.clock, receivedAt, Math.max(real, receivedAt));
}
