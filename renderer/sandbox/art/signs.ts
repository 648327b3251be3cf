import type { PersonView } from '../runView.ts';
import type { Signs } from '../palette.ts';
import { box, disc, line, shape, type Pen } from './pen.ts';

export type Tone = PersonView['tone'];
export const fontFamily = '"Noto Sans SC Variable", sans-serif';

/** The state of a person as a shape and not by colour alone: ✓ in a disc, a head, ! in a triangle, ✕ in a square; about 18 across. */
export function toneSign(pen: Pen, tone: Tone, sign: Signs): void {
  const fill = sign[tone];
  if (tone === 'warn') {
    shape(pen, sign.surface, 0, -12, 12, 9.6, -12, 9.6);
    shape(pen, fill, 0, -9.2, 9.6, 8.2, -9.6, 8.2);
    line(pen, sign.glyph, 2.2, 0, -3, 0, 2.4);
    disc(pen, 0, 5.6, 1.3, sign.glyph);
  } else if (tone === 'bad') {
    box(pen, -10, -10, 20, 20, sign.surface, 5);
    box(pen, -8.4, -8.4, 16.8, 16.8, fill, 4);
    line(pen, sign.glyph, 2.3, -3.6, -3.6, 3.6, 3.6);
    line(pen, sign.glyph, 2.3, 3.6, -3.6, -3.6, 3.6);
  } else {
    disc(pen, 0, 0, 10, sign.surface);
    disc(pen, 0, 0, 8.4, fill);
    if (tone === 'good') line(pen, sign.glyph, 2.3, -4, 0.2, -1.2, 3, 4.2, -3);
    else {
      disc(pen, 0, -2.4, 2.5, sign.glyph);
      box(pen, -4.2, 1, 8.4, 4.4, sign.glyph, [4, 4, 1, 1]);
    }
  }
}

/** The plate of a unit: its badge of one or two letters on its colour. */
export function unitPlate(pen: Pen, badge: string, fill: string, ink: string, sign: Signs): void {
  box(pen, -11, -11, 22, 22, sign.surface, 7);
  box(pen, -9.4, -9.4, 18.8, 18.8, fill, 5.6);
  pen.font = `700 ${[...badge].length > 1 ? 9 : 13}px ${fontFamily}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = ink;
  pen.fillText(badge, 0, [...badge].length > 1 ? 3.4 : 4.8);
}

/** How much of the work is done: a ring round the plate, clockwise from the top. */
export function progressRing(pen: Pen, share: number, sign: Signs): void {
  pen.lineCap = 'round';
  for (const [to, width, colour] of [[1, 6, sign.surface], [1, 3.4, sign.line], [Math.max(share, 0.02), 3.8, sign.focus]] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    pen.arc(0, 0, 14.5, -Math.PI / 2, -Math.PI / 2 + to * Math.PI * 2);
    pen.stroke();
  }
}
