import { mixed } from '../palette.ts';
import { box, disc, line, shape, type Pen } from './pen.ts';

export interface Dress {
  readonly top: string;
  readonly vest: string | null;
  readonly cap: string | null;
  readonly legs: string;
}

const ink = '#20282e';
const skin = '#f0c9a0';
const hair = ['#2b2522', '#4a3a30', '#8d8d8d', '#3a2f3f'];
const tops = ['#4f7cac', '#b5566b', '#6b8f5e', '#8b6bb1', '#c68a3b', '#5d7480', '#b86f50'];

/** A resident's clothes, chosen by a number so that the same person always looks the same. */
export const plainDress = (n: number): Dress => ({ top: tops[n % tops.length] ?? '#4f7cac', vest: null, cap: null, legs: n % 2 ? '#38434d' : '#54483e' });

export const dresses = {
  fire: { top: '#23303b', vest: '#e2571e', cap: '#c8281e', legs: '#23303b' },
  volunteer: { top: '#f2f2ee', vest: '#d0312d', cap: '#d0312d', legs: '#38434d' },
  medic: { top: '#ffffff', vest: '#1f8a5b', cap: '#ffffff', legs: '#dfe7ea' },
  guard: { top: '#2f4d73', vest: '#f0b429', cap: '#22344d', legs: '#22344d' },
  police: { top: '#27456e', vest: '#c9e265', cap: '#1b2f4c', legs: '#1b2f4c' },
  worker: { top: '#3d6a8a', vest: '#f08a24', cap: '#f5d547', legs: '#2f4553' },
  cadre: { top: '#1f5fa8', vest: null, cap: null, legs: '#2b3440' },
  staff: { top: '#2a7f86', vest: '#ffe08a', cap: null, legs: '#2f3a42' },
} as const satisfies Record<string, Dress>;
export type Uniform = keyof typeof dresses;

/** A person about 24 high, feet on (0, 0). `stride` 0 stands, ±1 is a step. */
export function figure(pen: Pen, dress: Dress, n: number, stride = 0): void {
  disc(pen, 0, 0, 6, 'rgba(10,18,24,.28)', 0.35);
  for (const leg of [-1, 1]) line(pen, dress.legs, 3.4, leg * 1.8, -8, leg * 1.9 + stride * leg * 2, -1);
  box(pen, -5.6, -17.6, 11.2, 11.6, ink, 4.2);
  box(pen, -4.6, -16.8, 9.2, 10, dress.top, 3.6);
  if (dress.vest) {
    box(pen, -3.8, -16.6, 7.6, 9.6, dress.vest, 2);
    box(pen, -3.8, -12.2, 7.6, 1.8, mixed(dress.vest, '#ffffff', 0.75));
    line(pen, dress.top, 1, 0, -16, 0, -7.4);
  }
  disc(pen, 0, -20.5, 5, ink);
  disc(pen, 0, -20.4, 4.1, skin);
  const crown = dress.cap ?? hair[n % hair.length] ?? ink;
  pen.fillStyle = crown;
  pen.beginPath();
  pen.arc(0, -20.9, 4.3, Math.PI, 0);
  pen.fill();
  if (dress.cap) box(pen, -5.2, -21.4, 10.4, 1.8, mixed(crown, '#000000', 0.2), 1);
}

/** Three colleagues side by side. */
export function team(pen: Pen, dress: Dress, stride = 0): void {
  for (const [x, y, n] of [[-8.5, -2.5, 1], [8.5, -2.5, 2], [0, 0.5, 0]] as const) {
    pen.save();
    pen.translate(x, y);
    figure(pen, dress, n, n === 0 ? stride : -stride);
    pen.restore();
  }
}

/** The mark over the trainee's own figure. */
export function selfPin(pen: Pen, colour: string): void {
  shape(pen, ink, -6.5, -37, 6.5, -37, 0, -27);
  shape(pen, colour, -5, -36, 5, -36, 0, -28.6);
}
