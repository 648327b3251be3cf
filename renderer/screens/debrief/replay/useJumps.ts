import { useEffect, useEffectEvent } from 'react';
import { goToSection } from '../../../ui/goToSection.ts';
import { useReplaying } from './ReplayContext.ts';

/** Follows jumps that other parts of the debrief ask for, and brings the replay into sight. */
export function useJumps(seek: (at: number) => void): void {
  const { jump } = useReplaying();
  const follow = useEffectEvent(seek);
  useEffect(() => {
    if (!jump) return;
    follow(jump.at);
    goToSection('replay');
  }, [jump]);
}
