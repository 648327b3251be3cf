/** What a cue is made of: tones and hisses, in ms from its beginning. */
export type Sound =
  | { readonly kind: 'tone'; readonly hz: number; readonly at: number; readonly lasts: number; readonly loudness: number }
  | { readonly kind: 'hiss'; readonly at: number; readonly lasts: number; readonly loudness: number };

export const cueNames = ['ring', 'bell', 'message', 'radio', 'deadline'] as const;
export type Cue = (typeof cueNames)[number];

const tone = (hz: number, at: number, lasts: number, loudness = 0.16): Sound => ({ kind: 'tone', hz, at, lasts, loudness });
const trill = (at: number): Sound[] => [0, 1, 2, 3, 4, 5, 6, 7].map((beat) => tone(beat % 2 === 0 ? 950 : 1180, at + beat * 55, 50));

export const cues: Readonly<Record<Cue, readonly Sound[]>> = {
  ring: [...trill(0), ...trill(620)],
  bell: [tone(784, 0, 320), tone(622, 340, 480)],
  message: [tone(1047, 0, 90, 0.12), tone(1397, 100, 140, 0.12)],
  radio: [{ kind: 'hiss', at: 0, lasts: 260, loudness: 0.07 }, tone(1760, 270, 70, 0.09), { kind: 'hiss', at: 350, lasts: 120, loudness: 0.05 }],
  deadline: [tone(660, 0, 140), tone(660, 260, 140), tone(660, 520, 240)],
};
