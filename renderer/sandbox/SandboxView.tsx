import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { RunView } from '../../scenarios/engine/index.ts';
import { Bridge, type CameraMove } from './bridge.ts';
import './sandbox.css';
import { startGame, type SandboxGame } from './startGame.ts';
import { mapWords } from './words.ts';

interface Props {
  readonly view: RunView;
  readonly selected: string | null;
  readonly onSelect: (handle: string | null) => void;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
}

const moves = [['in', '+'], ['out', '−'], ['whole', '⤢']] as const satisfies readonly (readonly [CameraMove, string])[];

/** The live map. What it offers can also be had from the lists beside it, so the picture itself is one image to a screen reader. */
export function SandboxView({ view, selected, onSelect, theme, reducedMotion }: Props): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const [bridge] = useState(() => new Bridge());
  const words = mapWords[view.lang];
  const text = [...new Set([...view.places, ...view.people, ...view.units].map(({ name }) => name).join('') + '0123456789F…')].sort().join('');

  useEffect(() => bridge.onSelect(onSelect), [bridge, onSelect]);
  useEffect(() => bridge.show({ view, selected, theme, reducedMotion }), [bridge, view, selected, theme, reducedMotion]);
  useEffect(() => host.current ? runGame(host.current, bridge) : undefined, [bridge]);
  useEffect(() => loadLetters(text, bridge), [text, bridge]);

  return (
    <div className="sandbox">
      <div className="sandbox-map" ref={host} role="img" aria-label={words.map} />
      <div className="sandbox-zoom" role="group" aria-label={words.controls}>
        {moves.map(([move, sign]) => (
          <button key={move} type="button" aria-label={words[move]} title={words[move]} onClick={() => bridge.move(move)}>{sign}</button>
        ))}
      </div>
    </div>
  );
}
export default SandboxView;

/** Starts the game as soon as its room has a size and follows it; returns what ends it. */
function runGame(host: HTMLElement, bridge: Bridge): () => void {
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
    else game = startGame(host, { width, height }, bridge);
  });
  observer.observe(host);
  return () => {
    observer.disconnect();
    bridge.disconnect();
    game?.destroy();
  };
}

/** Canvas text drawn before its letters are there stays blank boxes: load them, and draw again when any arrive. */
function loadLetters(text: string, bridge: Bridge): () => void {
  const redraw = (): void => bridge.fontsChanged();
  void Promise.all(['500', '600', '700'].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans SC Variable"`, text))).then(redraw, redraw);
  document.fonts.addEventListener('loadingdone', redraw);
  return () => document.fonts.removeEventListener('loadingdone', redraw);
}
