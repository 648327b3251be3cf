import type { LegendLine } from '../legend.ts';
import type { Palette } from '../palette.ts';
import { heatBlob } from './heat.ts';
import { barrier, callRings } from './hazards.ts';
import { figure, plainDress } from './figures.ts';
import { tonePattern } from './patterns.ts';
import { placed, type Pen } from './pen.ts';
import { pictogram } from './pictograms.ts';
import { progressRing, toneSign, unitPlate } from './signs.ts';

type Swatch = LegendLine['signs'][number];

/** A sign of the legend as the map draws it, about 26 across, around (0, 0). */
export function swatch(pen: Pen, name: Swatch, { sign }: Palette): void {
  if (name.startsWith('window-')) return tonePattern(pen, toneOf(name), sign, [-11, -9, 22, 18], sign.surface);
  if (name.startsWith('person-')) return placed(pen, 0, 0, 0.85, () => toneSign(pen, toneOf(name), sign));
  others[name as keyof typeof others](pen, sign);
}

const toneOf = (name: Swatch): 'good' | 'neutral' | 'warn' | 'bad' => name.slice(7) as 'good';

type Sign = Palette['sign'];
const others: Record<Exclude<Swatch, `${'window' | 'person'}-${string}`>, (pen: Pen, sign: Sign) => void> = {
  unit: (pen, sign) => unitPlate(pen, '社', '#135f66', '#ffffff', sign),
  working: (pen, sign) => placed(pen, 0, 0, 0.8, () => {
    progressRing(pen, 0.6, sign);
    unitPlate(pen, '社', '#135f66', '#ffffff', sign);
  }),
  calling: (pen, sign) => {
    placed(pen, 0, 0, 0.62, () => callRings(pen, 14, sign));
    tonePattern(pen, 'bad', sign, [-6, -5, 12, 10], sign.surface, 0.7);
  },
  fire: (pen, sign) => placed(pen, 0, 0, 1.5, () => pictogram(pen, 'fire', sign.bad, sign.surface)),
  smoke: (pen, sign) => placed(pen, 0, 0, 1.5, () => pictogram(pen, 'smoke', sign.inkSoft, sign.surface)),
  crowd: (pen) => {
    for (const [x, y, n] of [[-7, 8, 1], [7, 8, 2], [0, 11, 5]] as const) placed(pen, x, y, 0.82, () => figure(pen, plainDress(n), n));
  },
  blocked: (pen) => placed(pen, 0, 9, 0.7, () => barrier(pen)),
  closed: (pen) => placed(pen, 0, 9, 0.7, () => barrier(pen)),
  dark: (pen, sign) => placed(pen, 0, 0, 1.5, () => pictogram(pen, 'dark', sign.inkSoft, sign.surface)),
  water: (pen, sign) => placed(pen, 0, 0, 1.5, () => pictogram(pen, 'water', sign.neutral, sign.surface)),
  need: (pen, sign) => placed(pen, 0, 0, 0.16, () => heatBlob(pen, 'need', 3, sign)),
  mood: (pen, sign) => placed(pen, 0, 0, 0.16, () => heatBlob(pen, 'mood', 3, sign)),
};
