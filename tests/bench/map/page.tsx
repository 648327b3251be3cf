import '@fontsource-variable/noto-sans-sc';
import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { PreferencesContext } from '../../../renderer/preferences/PreferencesContext.ts';
import { Bridge, type Picture } from '../../../renderer/sandbox/bridge.ts';
import type { Tier } from '../../../renderer/sandbox/quality.ts';
import { SandboxView } from '../../../renderer/sandbox/SandboxView.tsx';
import { startGame } from '../../../renderer/sandbox/startGame.ts';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import '../../../renderer/styles/controls.css';

export type Shown = Pick<ComponentProps<typeof SandboxView>, 'view' | 'selected' | 'theme' | 'reducedMotion'>;

declare global {
  interface Window {
    showMap(shown: Shown): void;
    /** Runs the map alone at a tier and gives the frames a second that it draws in `ms`, after a warm-up. */
    timeMap(picture: Picture, tier: Tier, ms: number): Promise<number>;
  }
}

/** The map alone, filling the window, for whoever drives this page. */
const place = document.querySelector<HTMLElement>('#map');
if (!place) throw new Error('the page has a place for the map');
place.style.cssText = 'position: fixed; inset: 0';

window.showMap = (shown) => {
  document.documentElement.dataset['theme'] = shown.theme;
  document.documentElement.dataset['size'] = 'normal';
  const preferences = { lang: shown.view.lang, theme: shown.theme, size: 'normal', singleKeys: true, contrast: null, sound: false, shownContrast: false, shownTheme: shown.theme, reducedMotion: shown.reducedMotion, change: () => {} } as const;
  const root = createRoot(place);
  const render = (selected: string | null): void => root.render(<PreferencesContext value={preferences}><SandboxView {...shown} selected={selected} onSelect={render} /></PreferencesContext>);
  render(shown.selected);
};

const warmUp = 1_500;

window.timeMap = async (picture, tier, ms) => {
  let frames = 0;
  const bridge = new Bridge();
  bridge.show(picture);
  const game = startGame(place, { width: innerWidth, height: innerHeight }, bridge, tier, { frame: () => { frames += 1; } });
  await rest(warmUp);
  frames = 0;
  const from = performance.now();
  await rest(ms);
  const rate = (frames * 1_000) / (performance.now() - from);
  bridge.disconnect();
  game.destroy();
  return rate;
};

const rest = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms); });
