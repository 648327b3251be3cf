import type { HeatLayer } from '../layout/heat.ts';
import { faded, type Signs } from '../palette.ts';
import { box, disc, type Pen } from './pen.ts';
import { fontFamily } from './signs.ts';

/** How far a spot of heat reaches on the ground, in world units. */
export const heatReach = (level: number): number => 34 + level * 13;
const flat = 0.72;

/** Heat of `level` 1–5 on the ground: a soft spot with as many contour lines as levels, so that it is read without colour too. Needs are whole lines, mood is dashed. */
export function heatBlob(pen: Pen, layer: HeatLayer, level: number, sign: Signs): void {
  const colour = sign[layer];
  const reach = heatReach(level);
  pen.save();
  pen.scale(1, flat);
  const glow = pen.createRadialGradient(0, 0, 0, 0, 0, reach);
  glow.addColorStop(0, faded(colour, 0.6));
  glow.addColorStop(0.55, faded(colour, 0.36));
  glow.addColorStop(1, faded(colour, 0));
  pen.fillStyle = glow;
  pen.beginPath();
  pen.arc(0, 0, reach, 0, Math.PI * 2);
  pen.fill();
  pen.strokeStyle = faded(colour, 0.85);
  pen.lineWidth = 1.8;
  pen.setLineDash(layer === 'mood' ? [7, 5] : []);
  for (let i = 0; i < level; i++) {
    pen.beginPath();
    pen.arc(0, 0, reach - 6 - i * 13, 0, Math.PI * 2);
    pen.stroke();
  }
  pen.restore();
}

/** The number of a hot spot, on the layer's colour. */
export function heatNumber(pen: Pen, text: string, layer: HeatLayer, sign: Signs): void {
  const half = text.length > 1 ? 13 : 10.5;
  box(pen, -half - 1.5, -12, (half + 1.5) * 2, 24, sign.surface, 12);
  if (layer === 'mood') box(pen, -half, -10.5, half * 2, 21, sign.mood, 4);
  else disc(pen, 0, 0, 10.5, sign.need);
  if (layer === 'need' && half > 11) box(pen, -half, -10.5, half * 2, 21, sign.need, 10.5);
  pen.font = `700 13px ${fontFamily}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = sign.glyph;
  pen.fillText(text, 0, 4.7);
}
