import type { Figure, FigureLine } from '../../../electron/contract/statistics.ts';
import type { Translate } from '../../text/i18n.ts';

export const percentText = (share: number): string => `${Math.round(share * 100)}%`;
/** Two decimals, or a dash where nothing may be said. */
export const decimalText = (value: number | null): string => (value === null ? '—' : value.toFixed(2));

export function rangeText({ low, high }: Pick<Figure, 'low' | 'high'>): string {
  return low === null || high === null ? '—' : `${percentText(low)}–${percentText(high)}`;
}

/** What a line of a grouping is called on the screen: its own title, or the screen's word for its key. */
export function lineTitle(group: string, { key, title }: Pick<FigureLine, 'key' | 'title'>, t: Translate): string {
  if (title !== null) return title;
  if (group === 'class') return t('statistics.noClass');
  if (group === 'unit') return t('statistics.noUnit');
  if (key === 'first' || key === 'retake') return t(`statistics.${key}`);
  if (key === 'practice' || key === 'assessed' || key === 'exam') return t(`mode.${key}`);
  const category = `category.${key}`;
  return t(category as 'category.fire');
}

/** Scenario time in the largest unit that stays above one. */
export function spanText(ms: number | null, t: Translate): string {
  if (ms === null) return '—';
  const [unit, size] = ms < 90_000 ? (['seconds', 1000] as const) : ms < 5_400_000 ? (['minutes', 60_000] as const) : ms < 172_800_000 ? (['hours', 3_600_000] as const) : (['days', 86_400_000] as const);
  return t(`statistics.${unit}`, { n: Math.round((ms / size) * 10) / 10 });
}
