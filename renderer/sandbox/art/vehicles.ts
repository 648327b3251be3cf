import { mixed } from '../palette.ts';
import { box, disc, line, shape, type Pen } from './pen.ts';

export type VehicleModel = 'engine' | 'ambulance' | 'patrol' | 'van';
/** Seen from the side (driving right; mirrored for left) or along the street. */
export type Heading = 'side' | 'away' | 'near';

export interface Livery {
  readonly body: string;
  readonly band: string;
  readonly dark: string;
}

const liveries: Record<VehicleModel, Livery> = {
  engine: { body: '#c8281e', band: '#f4d35e', dark: '#7d130d' },
  ambulance: { body: '#f7f9fa', band: '#1f8a5b', dark: '#5b6a73' },
  patrol: { body: '#e9f0f4', band: '#1f5fa8', dark: '#3e5568' },
  van: { body: '#e79a2d', band: '#ffffff', dark: '#8a5510' },
};

const ink = '#20282e';
const glass = '#3d5468';

/** A vehicle about 44 wide, wheels on y = 0, with a dark outline so that it stands out on any ground. `lit` turns its beacon, `dusk` (0–1) lights its lamps. */
export function vehicle(pen: Pen, model: VehicleModel, heading: Heading, lit: number, dusk: number): void {
  if (dusk > 0.2 && heading !== 'away') beam(pen, heading, dusk);
  disc(pen, 0, 0.5, heading === 'side' ? 22 : 13, 'rgba(10,18,24,.28)', 0.2);
  if (heading === 'side') side(pen, model, lit);
  else ahead(pen, model, heading === 'near', lit);
}

/** The light of the headlamps on the ground. */
function beam(pen: Pen, heading: Heading, dusk: number): void {
  pen.save();
  if (heading === 'near') pen.rotate(Math.PI / 2);
  pen.translate(heading === 'near' ? 0 : 20, heading === 'near' ? 0 : -2);
  const glow = pen.createRadialGradient(0, 0, 2, 0, 0, 56);
  glow.addColorStop(0, lampLight(0.7 * dusk));
  glow.addColorStop(1, lampLight(0));
  pen.fillStyle = glow;
  pen.beginPath();
  pen.moveTo(0, -5);
  pen.lineTo(56, -17);
  pen.lineTo(56, 17);
  pen.lineTo(0, 5);
  pen.fill();
  pen.restore();
}

const lampLight = (alpha: number): string => `rgba(255,240,180,${alpha})`;

function side(pen: Pen, model: VehicleModel, lit: number): void {
  const { body, band, dark } = liveries[model];
  const tall = model === 'patrol' ? 15 : model === 'engine' ? 19 : 18;
  const half = model === 'patrol' ? 16 : model === 'engine' ? 23 : 19;
  hull(pen, body, [-half, -tall - 3, half * 2, tall], model === 'engine' ? [3, 5, 2, 2] : [5, 9, 2, 2]);
  box(pen, -half + 1, -9, half * 2 - 2, 3, band);
  if (model === 'engine') {
    box(pen, half - 11, -19, 9, 8, glass, [1, 3, 0, 0]);
    for (const x of [-20, -11, -2]) box(pen, x, -18, 7.5, 7.5, mixed(body, '#ffffff', 0.25), 1);
    line(pen, '#d9dfe3', 2, -21, -24, 8, -24);
    for (let x = -19; x < 8; x += 5) line(pen, ink, 0.8, x, -25.5, x, -22.6);
  } else if (model === 'patrol') {
    box(pen, -13, -15.5, 11, 6, glass, 1.5);
    box(pen, 0, -15.5, 13, 6, glass, [1.5, 5, 0, 0]);
  } else {
    box(pen, half - 13, -18.5, 11, 7.5, glass, [1, 5, 0, 0]);
    if (model === 'ambulance') {
      box(pen, -9, -18.5, 3, 8, band);
      box(pen, -11.5, -16, 8, 3, band);
    } else {
      box(pen, -15, -18.5, 16, 7, mixed(body, '#ffffff', 0.3), 1.5);
      line(pen, ink, 1.6, -16, -22.5, 6, -22.5);
    }
  }
  beacon(pen, model, half - 12, -tall - 4, lit);
  for (const x of [-half + 8, half - 8]) {
    disc(pen, x, -3.4, 4.6, ink);
    disc(pen, x, -3.4, 1.9, '#c3ccd2');
  }
  box(pen, half - 2, -8, 2.4, 3.2, '#fff3b8', 1);
  box(pen, -half - 0.4, -8, 2, 3.2, dark, 0.6);
}

function ahead(pen: Pen, model: VehicleModel, near: boolean, lit: number): void {
  const { body, band } = liveries[model];
  const tall = model === 'engine' ? 24 : model === 'patrol' ? 18 : 22;
  const half = model === 'engine' ? 11 : 10;
  for (const x of [-half + 1, half - 5]) box(pen, x, -5, 4, 5, ink, 1);
  hull(pen, body, [-half, -tall - 2, half * 2, tall], [5, 5, 2, 2]);
  box(pen, -half + 2, -tall + 1, half * 2 - 4, 8, near ? glass : mixed(glass, body, 0.25), 2);
  box(pen, -half + 1, -10.5, half * 2 - 2, 2.8, band);
  for (const x of [-half + 1.5, half - 5]) box(pen, x, -6.8, 3.5, 3, near ? '#fff3b8' : '#d8362b', 1);
  beacon(pen, model, 0, -tall - 3, lit);
}

function hull(pen: Pen, fill: string, at: readonly [number, number, number, number], radius: number[]): void {
  const [x, y, w, h] = at;
  box(pen, x - 1.4, y - 1.4, w + 2.8, h + 2.8, ink, radius.map((r) => r + 1));
  box(pen, x, y, w, h, fill, radius);
  box(pen, x + 1, y + h - 4.5, w - 2, 4, 'rgba(0,0,0,.13)', 1);
}

function beacon(pen: Pen, model: VehicleModel, x: number, y: number, lit: number): void {
  if (model === 'van') {
    box(pen, x - 3, y - 1, 6, 3, '#f6b93b', 1);
    return;
  }
  box(pen, x - 5, y - 1.5, 5, 3.5, lit === 1 ? '#ff5a4a' : '#a8372c', 1);
  box(pen, x, y - 1.5, 5, 3.5, lit === 2 ? '#63b3ff' : '#2b5f9e', 1);
}

/** A parked private car, for blocked lanes. */
export function parkedCar(pen: Pen, x: number, y: number, body: string, flip = false): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(flip ? -1 : 1, 1);
  disc(pen, 0, 0.5, 17, 'rgba(10,18,24,.25)', 0.2);
  shape(pen, ink, -17.2, -2, -17.2, -9.5, -11.5, -10.8, -7, -16.2, 6, -16.2, 11.5, -10.6, 17.2, -9, 17.2, -2);
  shape(pen, body, -16, -2.6, -16, -8.6, -11, -9.8, -6.4, -15, 5.5, -15, 11, -9.6, 16, -8, 16, -2.6);
  shape(pen, glass, -9, -9.8, -5.6, -13.6, -0.6, -13.6, -0.6, -9.8);
  shape(pen, glass, 0.8, -9.8, 0.8, -13.6, 5, -13.6, 8.8, -9.8);
  for (const at of [-9, 9.5]) {
    disc(pen, at, -3, 3.9, ink);
    disc(pen, at, -3, 1.6, '#c3ccd2');
  }
  pen.restore();
}
