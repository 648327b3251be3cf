import Phaser from 'phaser';
import type { Bridge } from './bridge.ts';
import type { Size } from './layout/viewport.ts';
import { frameJudge, qualityOf, type Tier } from './quality.ts';
import { CommunityScene } from './scenes/CommunityScene.ts';

export interface SandboxGame {
  resize(size: Size): void;
  destroy(): void;
}

interface Watcher {
  /** A frame was drawn. */
  frame?(): void;
  /** This machine cannot keep up with the tier. */
  tooSlow?(): void;
}

/** Starts the one game of a map inside `host`. */
export function startGame(host: HTMLElement, size: Size, bridge: Bridge, tier: Tier, watcher: Watcher): SandboxGame {
  const quality = qualityOf(tier, window.devicePixelRatio);
  const { ratio, fps, webgl } = quality;
  const pixels = ({ width, height }: Size): [number, number] => [Math.max(Math.round(width * ratio), 1), Math.max(Math.round(height * ratio), 1)];
  const [width, height] = pixels(size);
  const game = new Phaser.Game({
    type: webgl ? Phaser.WEBGL : Phaser.CANVAS,
    parent: host,
    scale: { mode: Phaser.Scale.NONE, width, height, zoom: 1 / ratio },
    // Everything is a picture whose edges are soft already: multisampling would only cost.
    render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
    fps: { limit: fps },
    input: { keyboard: false, gamepad: false, activePointers: 2 },
    audio: { noAudio: true },
    banner: false,
    autoFocus: false,
    backgroundColor: '#808080',
    scene: new CommunityScene(bridge, ratio, quality),
  });
  const judge = frameJudge(fps);
  game.events.on('postrender', () => {
    watcher.frame?.();
    if (judge(performance.now())) watcher.tooSlow?.();
  });
  return {
    resize: (next) => game.scale.resize(...pixels(next)),
    destroy: () => {
      // A sleeping game would never get round to it.
      game.loop.wake();
      game.destroy(true);
    },
  };
}
