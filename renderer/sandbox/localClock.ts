/** What the map needs of the run's clock. */
export interface ClockReading {
  readonly now: number;
  readonly pace: number;
  readonly speed: number;
  readonly paused: boolean;
}

export interface LocalClock {
  /** The newest reading, and when (real ms) it came. */
  readonly reading: ClockReading;
  readonly readAt: number;
  /** What was shown last, and when. */
  readonly shown: number;
  readonly shownAt: number;
}

/** Beyond this much real time the picture jumps instead of catching up. */
const snapAfter = 3_000;

export const startClock = (reading: ClockReading, real: number): LocalClock => ({ reading, readAt: real, shown: reading.now, shownAt: real });

export const readClock = (clock: LocalClock, reading: ClockReading, real: number): LocalClock => ({ ...clock, reading, readAt: real });

/**
 * Moves the shown time to the real moment `real`. It follows the run smoothly: never backwards for a small difference,
 * a little slower when it is ahead and faster when it is behind, and at once when the difference is large (a wait, a rewind).
 */
export function tick(clock: LocalClock, real: number): LocalClock {
  const { reading } = clock;
  const rate = reading.paused ? 0 : reading.pace * reading.speed;
  const target = reading.now + (real - clock.readAt) * rate;
  const unit = Math.max(reading.pace * reading.speed, 1);
  const error = target - clock.shown;
  if (Math.abs(error) > snapAfter * unit) return { ...clock, shown: target, shownAt: real };
  if (reading.paused) return { ...clock, shown: Math.max(clock.shown, target), shownAt: real };
  const elapsed = Math.max(real - clock.shownAt, 0) * rate;
  const ahead = clock.shown + elapsed - target;
  const pull = ahead > 0 ? Math.min(ahead, elapsed * 0.5) : Math.max(ahead, -elapsed * 0.5 - unit * 4);
  return { ...clock, shown: clock.shown + elapsed - pull, shownAt: real };
}
