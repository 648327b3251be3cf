import type { GaugeView } from '../../../../scenarios/engine/index.ts';

/** Whether a move of this gauge is good or bad news. */
export function moveTone({ direction }: GaugeView, by: number): '' | 'tone-good' | 'tone-bad' {
  if (direction === 'none') return '';
  return (by > 0) === (direction === 'better') ? 'tone-good' : 'tone-bad';
}
