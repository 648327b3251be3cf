import type { RunView } from '../../../scenarios/engine/index.ts';
import type { Lang } from '../../text/i18n.ts';
import { spanText } from '../../ui/time.ts';

const minute = 60_000;
/** From here on the drill's minutes pass so fast that only real ones help. */
const fastRate = 5;

export const isFast = ({ pace, speed }: RunView['clock']): boolean => pace * speed >= fastRate;

/** How long something still waits: by the drill's clock, or while that flies, in real time. */
export function waitText(left: number, clock: RunView['clock'], lang: Lang): string {
  return spanText(isFast(clock) ? rounded(left / (clock.pace * clock.speed)) : left, lang);
}

/** Whole minutes, and under one whole seconds. */
const rounded = (ms: number): number => (ms > minute ? Math.ceil(ms / minute) * minute : ms);
