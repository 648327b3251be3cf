export type Theme = 'light' | 'dark';

const names = [
  'ground', 'lawn', 'lawnDeep', 'plaza', 'sidewalk', 'kerb', 'asphalt', 'marking', 'shade', 'water',
  'canopy', 'canopyLight', 'canopyDeep', 'trunk',
  'wall', 'wallShade', 'roof', 'roofShade', 'coolWall', 'coolShade', 'coolRoof', 'backdrop', 'backdropShade', 'backdropRoof',
  'frame', 'glass', 'lit', 'unlit', 'metal', 'metalShade', 'red', 'green', 'blue', 'yellow', 'smoke',
] as const;
export type Colour = (typeof names)[number];
export type Paints = Readonly<Record<Colour, string>>;

/** One line per colour: light day, light night, dark day, dark night. */
const table: Record<Colour, readonly [string, string, string, string]> = {
  ground: ['#e6ebdc', '#a6b4c0', '#28332f', '#182127'], lawn: ['#d3dfc0', '#97aaa9', '#2f3e35', '#1c2a2a'],
  lawnDeep: ['#c3d3ab', '#8ba0a1', '#374a3d', '#213230'], plaza: ['#eaddca', '#b3b0b4', '#453f3a', '#2a2b30'],
  sidewalk: ['#f5f2ea', '#bcc4cd', '#414a4d', '#2a333b'], kerb: ['#cfcabd', '#a2a8ad', '#596366', '#3d4852'],
  asphalt: ['#c9cdd1', '#9ba5b0', '#4b555d', '#343e49'], marking: ['#ffffff', '#dfe4ea', '#8f9aa1', '#6d7985'],
  shade: ['#6d7b66', '#3c4a57', '#0b1110', '#05080b'], water: ['#a9d3e2', '#7fa6bd', '#345a6c', '#203f52'],
  canopy: ['#8cb476', '#577b70', '#47654a', '#2c463c'], canopyLight: ['#a8c98f', '#6a8d80', '#557653', '#365446'],
  canopyDeep: ['#6f9a5e', '#43645b', '#385240', '#223a33'], trunk: ['#8d7355', '#6b6259', '#5c4d3d', '#3c362f'],
  wall: ['#f8edda', '#c2bcb8', '#a3988a', '#6c6764'], wallShade: ['#e6d6bc', '#a49e9b', '#877d71', '#55514f'],
  roof: ['#cf8f6e', '#a77a69', '#7c5545', '#553f3a'], roofShade: ['#b27557', '#8c6456', '#644336', '#432f2c'],
  coolWall: ['#f3f6f8', '#b7c1cb', '#97a2aa', '#616c77'], coolShade: ['#d7e0e7', '#99a6b3', '#79858e', '#4c5762'],
  coolRoof: ['#86a9c4', '#6d8aa4', '#4b6a82', '#34495d'], backdrop: ['#efe9dc', '#a9b0b8', '#4d5352', '#303840'],
  backdropShade: ['#e0d8c7', '#96a0aa', '#434948', '#293139'], backdropRoof: ['#d8cdb9', '#8f98a2', '#5a5c57', '#3a4149'],
  frame: ['#ffffff', '#d9dee2', '#b9bcb9', '#868a8d'], glass: ['#a9c6d6', '#5d7386', '#3b5163', '#27384a'],
  lit: ['#ffdf8a', '#ffe08a', '#ffd873', '#ffd466'], unlit: ['#8096a5', '#46586a', '#2c3a47', '#1d2833'],
  metal: ['#cbd2d6', '#a3adb5', '#727c83', '#535e68'], metalShade: ['#a6b0b7', '#808b95', '#565f66', '#3d4750'],
  red: ['#c9392b', '#b23327', '#c94a3d', '#b5453a'], green: ['#3f8f5b', '#357a50', '#4d9a69', '#3f8159'],
  blue: ['#3a78ad', '#336a99', '#4d8dc2', '#4179a8'], yellow: ['#e8b23a', '#cf9f3a', '#d6a53c', '#b88e36'],
  smoke: ['#4b5055', '#3f454c', '#15191c', '#0c0f12'],
};

/** Signs, labels and halos: the same by day and by night, and at least 3 : 1 against ground, lawn, street and walls. */
export interface Signs {
  readonly good: string; readonly neutral: string; readonly warn: string; readonly bad: string;
  /** The two heat layers: hues of their own, away from warning colours. */
  readonly need: string; readonly mood: string;
  /** Drawn on a sign's colour. */
  readonly glyph: string;
  readonly ink: string; readonly inkSoft: string; readonly surface: string; readonly line: string; readonly focus: string; readonly onFocus: string;
}

const signs: Record<Theme, Signs> = {
  light: {
    good: '#11592f', neutral: '#2f4a61', warn: '#7d3f00', bad: '#a31616', need: '#0b5d66', mood: '#6a3a9c', glyph: '#ffffff',
    ink: '#1d2a33', inkSoft: '#4a5963', surface: '#ffffff', line: '#b9c3c9', focus: '#0b4fa8', onFocus: '#ffffff',
  },
  dark: {
    good: '#6fe09a', neutral: '#c3d8ea', warn: '#ffc857', bad: '#ff9d8f', need: '#63c5cb', mood: '#c9a9f3', glyph: '#10181d',
    ink: '#f0f4f6', inkSoft: '#b9c6ce', surface: '#1d2830', line: '#4a5a66', focus: '#8cc4ff', onFocus: '#0b1a28',
  },
};

export interface Palette {
  readonly theme: Theme;
  /** 0 night – 1 day */
  readonly light: number;
  readonly paint: Paints;
  readonly sign: Signs;
}

export function paletteOf(theme: Theme, light: number): Palette {
  const first = theme === 'light' ? 0 : 2;
  const paint = Object.fromEntries(names.map((name) => [name, mixed(table[name][first + 1] ?? '', table[name][first] ?? '', light)])) as Record<Colour, string>;
  return { theme, light, paint, sign: signs[theme] };
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** `a` at 0, `b` at 1. */
export function mixed(a: string, b: string, share: number): string {
  const other = channels(b);
  return `#${channels(a).map((value, i) => Math.round(value + ((other[i] ?? 0) - value) * share).toString(16).padStart(2, '0')).join('')}`;
}

/** A colour with an alpha of 0–1. */
export const faded = (hex: string, alpha: number): string => `${hex}${Math.round(alpha * 255).toString(16).padStart(2, '0')}`;

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast as WCAG counts it, 1–21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
