import { useEffect, useRef, type ReactNode } from 'react';
import type { RunView } from '../../scenarios/engine/index.ts';
import { swatch } from './art/swatches.ts';
import { legendOf, type LegendLine } from './legend.ts';
import { heatLayers, heatOf, type HeatLayer } from './layout/heat.ts';
import { heatText } from './heatText.ts';
import { paletteOf } from './palette.ts';
import { tiers, type TierWish } from './quality.ts';
import { mapWords } from './words.ts';

interface Props {
  readonly view: RunView;
  readonly layer: HeatLayer | null;
  readonly theme: 'light' | 'dark';
  readonly wish: TierWish;
  onLayer(layer: HeatLayer): void;
  onWish(wish: TierWish): void;
  onPlace(handle: string): void;
  onClose(): void;
}

const hottest = 5;
const keys = { need: 'H', mood: 'Y' } as const;

/** The legend of what is on the map now, the two heat layers with their hottest places, and how richly the map is drawn. */
export function MapPanel({ view, layer, theme, wish, onLayer, onWish, onPlace, onClose }: Props): ReactNode {
  const words = mapWords[view.lang];
  const spots = layer ? heatOf(view, layer).slice(0, hottest) : [];
  return (
    <section className="map-panel" aria-label={words.panel}>
      <header>
        <h3>{words.layers}</h3>
        <button type="button" className="button square slim bare" aria-label={words.close} title={words.close} onClick={onClose}><span aria-hidden="true">✕</span></button>
      </header>
      <div className="map-layers">
        {heatLayers.map((each) => <button key={each} type="button" className="button slim" data-control={each} aria-pressed={layer === each} aria-keyshortcuts={keys[each]} onClick={() => onLayer(each)}>{words.commands[each]} <kbd>{keys[each]}</kbd></button>)}
      </div>
      {layer && spots.length === 0 && <p className="small">{words.cold[layer]}</p>}
      {spots.length > 0 && (
        <ol className="map-hot">
          {spots.map((spot) => <li key={spot.place}><button type="button" onClick={() => onPlace(spot.place)}>{heatText(view, spot)}</button></li>)}
        </ol>
      )}
      <h3>{words.legend}</h3>
      <ul className="map-legend">
        {legendOf(view, layer).map((line) => <li key={line.key}><Signs line={line} theme={theme} /><span>{line.text}</span></li>)}
      </ul>
      <label className="map-quality">{words.quality}
        <select value={wish} onChange={({ target }) => onWish(target.value === 'auto' ? 'auto' : tiers.find((tier) => tier === target.value) ?? 'auto')}>
          {(['auto', ...tiers] as const).map((tier) => <option key={tier} value={tier}>{words.tiers[tier]}</option>)}
        </select>
      </label>
    </section>
  );
}

const side = 28;

/** The signs as the map draws them, by the same brushes. */
function Signs({ line: { signs }, theme }: { line: LegendLine; theme: 'light' | 'dark' }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!canvas.current || !pen) return;
    const ratio = window.devicePixelRatio || 1;
    canvas.current.width = side * signs.length * ratio;
    canvas.current.height = side * ratio;
    pen.scale(ratio, ratio);
    for (const [i, sign] of signs.entries()) {
      pen.save();
      pen.translate(side * (i + 0.5), side / 2);
      swatch(pen, sign, paletteOf(theme, 1));
      pen.restore();
    }
  }, [signs, theme]);
  return <canvas ref={canvas} style={{ width: side * signs.length, height: side }} aria-hidden="true" />;
}
