import { textWidth } from '../layout/labels.ts';
import { faded, type Signs } from '../palette.ts';
import { pictogram, type Pictogram } from './pictograms.ts';
import { box, placed, type Pen } from './pen.ts';
import { tonePattern } from './patterns.ts';
import { fontFamily, type Tone } from './signs.ts';

export interface PlateText {
  readonly text: string;
  readonly size: number;
  readonly icon: Pictogram | null;
  readonly iconColour: string;
  /** The label of what is selected or pointed at. */
  readonly strong: boolean;
  readonly extras: readonly PlateExtra[];
  /** Only the sign, without name and extras. */
  readonly small: boolean;
}

/** A sign with a number: what is the matter, or how many households stand how. */
export type PlateExtra = { readonly text: string } & ({ readonly icon: Pictogram; readonly colour: string } | { readonly tone: Tone });

const padding = 6;
const iconRoom = (size: number): number => size + 5;
const extraWidth = (size: number, text: string): number => size + 5 + (text ? textWidth(text, size - 1) + 3 : 0);

export function plateSize({ text, size, icon, extras, small }: PlateText): { w: number; h: number } {
  const h = Math.round(size * 1.62);
  if (small) return { w: h, h };
  const w = padding * 2 + textWidth(text, size) + (icon ? iconRoom(size) : 0) + extras.reduce((sum, extra) => sum + extraWidth(size, extra.text), 0) + (extras.length ? 4 : 0);
  return { w: Math.ceil(w), h };
}

/** A name on a small board, top left corner at (0, 0), with the sign of its kind and what is the matter there. */
export function plate(pen: Pen, plateText: PlateText, sign: Signs): void {
  const { text, size, icon, iconColour, strong, extras, small } = plateText;
  const { w, h } = plateSize(plateText);
  box(pen, -0.8, 0.2, w + 1.6, h + 1.4, faded('#000000', 0.16), h / 2);
  box(pen, 0, 0, w, h, strong ? sign.focus : sign.line, h / 2);
  box(pen, 1, 1, w - 2, h - 2, strong ? sign.focus : faded(sign.surface, 0.97), h / 2 - 1);
  let x = padding;
  if (icon) {
    const r = h / 2 - 2;
    box(pen, 2, 2, r * 2, r * 2, strong ? sign.onFocus : iconColour, r);
    placed(pen, 2 + r, 2 + r, (r * 1.28) / 13, () => pictogram(pen, icon, strong ? sign.focus : sign.surface, strong ? sign.onFocus : iconColour));
    x = padding + iconRoom(size);
  }
  if (small) return;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.font = `${strong ? 600 : 500} ${size}px ${fontFamily}`;
  pen.fillStyle = strong ? sign.onFocus : sign.ink;
  pen.fillText(text, x, h / 2 + size * 0.36);
  x += textWidth(text, size) + 4;
  for (const extra of extras) {
    if ('tone' in extra) tonePattern(pen, extra.tone, sign, [x + 1, h / 2 - size / 2 + 1, size - 2, size - 2], sign.surface, 0.8);
    else placed(pen, x + size / 2, h / 2, size / 14.5, () => pictogram(pen, extra.icon, strong ? sign.onFocus : extra.colour, strong ? sign.focus : sign.surface));
    pen.font = `700 ${size - 1}px ${fontFamily}`;
    pen.fillStyle = strong ? sign.onFocus : 'tone' in extra ? sign.ink : extra.colour;
    pen.fillText(extra.text, x + size + 2, h / 2 + size * 0.34);
    x += extraWidth(size, extra.text);
  }
}
