import { useCallback, useState } from 'react';
import { firstTier } from './firstTier.ts';
import { lowerTier, tiers, type Tier, type TierWish } from './quality.ts';

const wishKey = 'shapan.map.quality';
const measuredKey = 'shapan.map.measured';

interface TierChoice {
  readonly tier: Tier;
  readonly wish: TierWish;
  choose(wish: TierWish): void;
  /** The machine could not keep up: one tier down, unless a person has chosen this one. */
  tooSlow(): void;
}

/** How the map is drawn on this machine. A choice is remembered for good, a measurement as long as the window is open. */
export function useTier(): TierChoice {
  const [wish, setWish] = useState<TierWish>(() => tierOf(localStorage.getItem(wishKey)) ?? 'auto');
  const [measured, setMeasured] = useState<Tier>(() => tierOf(sessionStorage.getItem(measuredKey)) ?? firstTier());
  const tier = wish === 'auto' ? measured : wish;

  const choose = useCallback((next: TierWish) => {
    localStorage.setItem(wishKey, next);
    setWish(next);
  }, []);
  const tooSlow = useCallback(() => {
    const lower = wish === 'auto' ? lowerTier(tier) : null;
    if (!lower) return;
    sessionStorage.setItem(measuredKey, lower);
    setMeasured(lower);
  }, [wish, tier]);
  return { tier, wish, choose, tooSlow };
}

const tierOf = (stored: string | null): Tier | null => tiers.find((each) => each === stored) ?? null;
