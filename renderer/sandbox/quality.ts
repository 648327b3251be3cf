/** How richly the map is drawn: `fine` on a graphics card, `plain` on a PC without one, `spare` on an old one. */
export const tiers = ['fine', 'plain', 'spare'] as const;
export type Tier = (typeof tiers)[number];
/** What a person wants: one of them, or whatever this machine can do. */
export type TierWish = Tier | 'auto';

export interface Quality {
  readonly webgl: boolean;
  /** Texture pixels per CSS pixel. */
  readonly ratio: number;
  /** Frames a second at most. */
  readonly fps: number;
  /** Whether what only pleases the eye moves too. */
  readonly effects: boolean;
}

const limits: Record<Tier, Quality> = {
  fine: { webgl: true, ratio: 2, fps: 60, effects: true },
  plain: { webgl: false, ratio: 1.5, fps: 30, effects: true },
  spare: { webgl: false, ratio: 1, fps: 20, effects: false },
};

export const qualityOf = (tier: Tier, devicePixelRatio: number): Quality => ({ ...limits[tier], ratio: Math.min(Math.max(devicePixelRatio || 1, 1), limits[tier].ratio) });

export const lowerTier = (tier: Tier): Tier | null => tiers[tiers.indexOf(tier) + 1] ?? null;

/** Frames that are looked at before a tier is judged, after those in which everything is painted for the first time. */
const warmUp = 20;
const enough = 60;
/** A longer gap is a rest, not a slow frame. */
const rest = 500;
/** Less than this share of the frames that a tier may draw is too slow. */
const tooFew = 0.6;

/** Told of every frame's real time in ms; says once whether the tier is too slow here, and null as long as it cannot tell. */
export function frameJudge(fps: number): (real: number) => boolean | null {
  let last = -Infinity;
  let [frames, time] = [-warmUp, 0];
  return (real) => {
    const gap = real - last;
    last = real;
    if (gap > rest || frames >= enough) return null;
    frames += 1;
    if (frames > 0) time += gap;
    return frames < enough ? null : (frames * 1_000) / time < fps * tooFew;
  };
}
