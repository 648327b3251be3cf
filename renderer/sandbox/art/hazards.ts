import { seeded } from '../layout/seeded.ts';
import { faded, type Signs } from '../palette.ts';
import { flame } from './utilities.ts';
import { box, disc, line, type Pen } from './pen.ts';

export const flameFrames = 6;

/** One flame 30 high, foot on (0, 0); the frames differ by a lick to the side and in height. */
export function fire(pen: Pen, frame: number): void {
  const sway = Math.sin((frame / flameFrames) * Math.PI * 2);
  const glow = pen.createRadialGradient(0, -10, 2, 0, -10, 24);
  glow.addColorStop(0, 'rgba(255,150,40,.5)');
  glow.addColorStop(1, 'rgba(255,120,20,0)');
  pen.fillStyle = glow;
  pen.fillRect(-24, -34, 48, 44);
  pen.save();
  pen.transform(1, 0, -0.16 * sway, 1, 0, 0);
  flame(pen, -6, 0, 20 + sway * 2, '#c9320f');
  flame(pen, 6.5, 0, 18 - sway * 3, '#c9320f');
  flame(pen, 0, 0.5, 30 + sway * 1.5, '#d93a12');
  flame(pen, 0.4 + sway, 0.5, 22 - sway, '#f98a1d');
  flame(pen, -4, 0.5, 11 + sway, '#fbb02e');
  flame(pen, 0.6, 0.5, 13 + sway * 2, '#ffe27a');
  pen.restore();
}

/** A soft cloud of smoke of radius 16 around (0, 0). */
export function puff(pen: Pen, colour: string, n: number): void {
  const random = seeded(n, 5);
  for (let i = 0; i < 7; i++) {
    const angle = (i / 7) * Math.PI * 2;
    disc(pen, Math.cos(angle) * 7 * random(), Math.sin(angle) * 6 * random(), 7 + random() * 3.5, faded(colour, 0.34));
  }
  disc(pen, 0, 0, 8, faded(colour, 0.4));
}

export const jetFrames = 3;

/** A water jet from (0, 0) to (reach, -height), which may lie lower: a nozzle, a dashed arc that runs, spray at the end. */
export function jet(pen: Pen, reach: number, height: number, frame: number): void {
  pen.lineCap = 'round';
  for (const [width, colour] of [[5.5, 'rgba(255,255,255,.55)'], [3, '#2f8fd0']] as const) arc(pen, reach, height, width, colour);
  pen.setLineDash([5, 9]);
  pen.lineDashOffset = -(14 / jetFrames) * frame;
  arc(pen, reach, height, 2, '#e8f6ff');
  pen.setLineDash([]);
  const random = seeded(frame, 3);
  const spread = height > 0 ? 16 : 9;
  for (let i = 0; i < 12; i++) disc(pen, reach + (random() - 0.5) * spread, -height + (random() - 0.4) * spread, 1 + random() * 1.6, i % 2 ? '#e8f6ff' : '#5db1e6');
}

function arc(pen: Pen, reach: number, height: number, width: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.quadraticCurveTo(reach * 0.45, -Math.max(height * 1.5, 16), reach, -height);
  pen.stroke();
}

/** The hose on the ground from the street to the nozzle. */
export function hose(pen: Pen, length: number): void {
  line(pen, '#7a2a1c', 3.4, 0, 0, length * 0.3, 5, length * 0.6, -1, length, 2);
  line(pen, '#d9694f', 1.8, 0, 0, length * 0.3, 5, length * 0.6, -1, length, 2);
}

/** A striped barrier about 30 wide with a no-entry disc, foot on (0, 0). */
export function barrier(pen: Pen): void {
  disc(pen, 0, 0, 16, 'rgba(10,18,24,.25)', 0.2);
  for (const x of [-11, 11]) line(pen, '#20282e', 2.4, x - 2.5, 0, x, -12, x + 2.5, 0);
  box(pen, -16, -15, 32, 7.4, '#20282e', 2);
  pen.save();
  pen.beginPath();
  pen.roundRect(-15, -14, 30, 5.4, 1.4);
  pen.clip();
  box(pen, -15, -14, 30, 5.4, '#ffffff');
  for (let x = -18; x < 18; x += 8) line(pen, '#cf2a1e', 3.4, x, -7, x + 6, -16);
  pen.restore();
  disc(pen, 0, -22, 7.6, '#ffffff');
  disc(pen, 0, -22, 6.6, '#cf2a1e');
  box(pen, -4.2, -23.4, 8.4, 2.8, '#ffffff', 0.6);
}

/** Two rings around a window that calls for help, radius `r` and a third more. */
export function callRings(pen: Pen, r: number, { bad, surface }: Signs): void {
  for (const [radius, width] of [[r, 3.2], [r * 1.34, 2.2]] as const)
    for (const [colour, extra] of [[surface, 2.4], [bad, 0]] as const) {
      pen.strokeStyle = colour;
      pen.lineWidth = width + extra;
      pen.beginPath();
      pen.arc(0, 0, radius, 0, Math.PI * 2);
      pen.stroke();
    }
}
