import { useMemo } from 'react';
import type { ReplayOutline } from '../../../../electron/contract/replay.ts';
import { playTimeOf, type PlayTime } from './playTime.ts';

export function usePlayTime(paces: ReplayOutline['paces'], endedAt: number): PlayTime {
  return useMemo(() => playTimeOf(paces, endedAt), [paces, endedAt]);
}
