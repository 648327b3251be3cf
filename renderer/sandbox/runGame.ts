import type { Bridge } from './bridge.ts';
import type { Tier } from './quality.ts';
import { startGame, type SandboxGame } from './startGame.ts';

/** Starts the game as soon as its room has a size and follows it; returns what ends it. */
export function runGame(host: HTMLElement, bridge: Bridge, tier: Tier, tooSlow: () => void): () => void {
  let game: SandboxGame | null = null;
  let density = window.devicePixelRatio;
  const observer = new ResizeObserver(([entry]) => {
    const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
    if (width < 1 || height < 1) return;
    if (game && density !== window.devicePixelRatio) {
      // The page was zoomed: pictures are painted for one density.
      game.destroy();
      game = null;
    }
    density = window.devicePixelRatio;
    if (game) game.resize({ width, height });
    else game = startGame(host, { width, height }, bridge, tier, { tooSlow });
  });
  observer.observe(host);
  return () => {
    observer.disconnect();
    bridge.disconnect();
    game?.destroy();
  };
}
