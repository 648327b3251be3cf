import { useCallback, useEffect, useState } from 'react';

export const speeds = [1, 2, 4, 8, 16] as const;
export type Speed = (typeof speeds)[number];

/** Where a replay stands, in play time between `start` and `length`. `jumps` counts the moves that were no playing. */
export interface Player {
  readonly position: number;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly jumps: number;
  toggle(): void;
  seek(position: number): void;
  setSpeed(speed: Speed): void;
}

const beat = 200;

/** A `held` player stands still whatever was pressed. */
export function usePlayer(start: number, length: number, held = false): Player {
  const [position, setPosition] = useState(start);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const [jumps, setJumps] = useState(0);
  const over = position >= length;
  const seek = useCallback((to: number) => {
    setPosition(Math.min(Math.max(to, start), length));
    setJumps((before) => before + 1);
  }, [start, length]);
  useEffect(() => {
    if (!playing || over || held) return undefined;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const elapsed = Math.min(now - last, 1_000) * speed;
      last = now;
      setPosition((before) => Math.min(before + elapsed, length));
    }, beat);
    return () => clearInterval(timer);
  }, [playing, over, held, speed, length]);
  const toggle = (): void => {
    if (over) seek(start);
    setPlaying(over || !playing);
  };
  return { position, playing: playing && !over && !held, speed, jumps, toggle, seek, setSpeed };
}
