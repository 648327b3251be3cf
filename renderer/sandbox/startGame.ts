import Phaser from 'phaser';
import type { Bridge } from './bridge.ts';
import type { Size } from './layout/viewport.ts';
import { pixelRatio, rendererTier } from './rendererTier.ts';
import { CommunityScene } from './scenes/CommunityScene.ts';

export interface SandboxGame {
  resize(size: Size): void;
  destroy(): void;
}

/** Starts the one game of a map inside `host`. */
export function startGame(host: HTMLElement, size: Size, bridge: Bridge): SandboxGame {
  const tier = rendererTier();
  const ratio = pixelRatio(tier);
  const pixels = ({ width, height }: Size): [number, number] => [Math.max(Math.round(width * ratio), 1), Math.max(Math.round(height * ratio), 1)];
  const [width, height] = pixels(size);
  const game = new Phaser.Game({
    type: tier === 'canvas' ? Phaser.CANVAS : Phaser.WEBGL,
    parent: host,
    scale: { mode: Phaser.Scale.NONE, width, height, zoom: 1 / ratio },
    render: { antialias: true, powerPreference: 'low-power' },
    fps: { limit: tier === 'gpu' ? 60 : 30 },
    input: { keyboard: false, gamepad: false, activePointers: 2 },
    audio: { noAudio: true },
    banner: false,
    autoFocus: false,
    backgroundColor: '#808080',
    scene: new CommunityScene(bridge, ratio),
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
