import type { ReplayOutline } from '../../../../electron/contract/replay.ts';

/**
 * Play time: real ms of a replay at the drill's own pace. A drill spends days in a minute and minutes in a minute; over
 * play time both are as wide as they were long to live through.
 */
export interface PlayTime {
  readonly length: number;
  toPlay(scenario: number): number;
  toScenario(play: number): number;
}

interface Stretch { readonly at: number; readonly pace: number; readonly play: number }

export function playTimeOf(paces: ReplayOutline['paces'], endedAt: number): PlayTime {
  const stretches: Stretch[] = [];
  for (const { at, pace } of paces) {
    const before = stretches.at(-1);
    stretches.push({ at, pace, play: before ? before.play + (at - before.at) / before.pace : 0 });
  }
  const start: Stretch = { at: 0, pace: 1, play: 0 };
  const toPlay = (scenario: number): number => {
    const { at, pace, play } = stretches.findLast((each) => each.at <= scenario) ?? start;
    return play + (scenario - at) / pace;
  };
  return {
    length: toPlay(endedAt),
    toPlay: (scenario) => toPlay(Math.min(Math.max(scenario, 0), endedAt)),
    toScenario: (play) => {
      const { at, pace, play: from } = stretches.findLast((each) => each.play <= play) ?? start;
      return Math.round(Math.min(at + Math.max(play - from, 0) * pace, endedAt));
    },
  };
}
