import type { Signs } from '../palette.ts';
import { box, disc, line, type Pen } from './pen.ts';
import type { Tone } from './signs.ts';

/** A stance as a pattern and not by colour alone: dots are good, slanting stripes waver, a lattice is bad, plain is nothing known. `ground` lies under it. */
export function tonePattern(pen: Pen, tone: Tone, sign: Signs, at: readonly [x: number, y: number, w: number, h: number], ground: string, grain = 1): void {
  const [x, y, w, h] = at;
  const ink = sign[tone];
  const edge = 1.5 * grain;
  box(pen, x, y, w, h, ink, 2 * grain);
  box(pen, x + edge, y + edge, w - 2 * edge, h - 2 * edge, ground, grain);
  pen.save();
  pen.beginPath();
  pen.rect(x + edge, y + edge, w - 2 * edge, h - 2 * edge);
  pen.clip();
  const step = 4.4 * grain;
  if (tone === 'good') for (let i = 0; i * step < w; i++) for (let j = 0; j * step < h; j++) disc(pen, x + edge + step * (i + 0.5), y + edge + step * (j + 0.5), 1.35 * grain, ink);
  if (tone === 'warn' || tone === 'bad') for (let i = -h; i < w + h; i += step * 1.1) line(pen, ink, 1.5 * grain, x + i, y + h, x + i + h, y);
  if (tone === 'bad') for (let i = -h; i < w + h; i += step * 1.1) line(pen, ink, 1.5 * grain, x + i, y, x + i + h, y + h);
  pen.restore();
}
