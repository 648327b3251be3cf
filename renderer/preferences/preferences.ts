import type { Lang } from '../text/i18n.ts';

export const textSizes = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];
/** Pixels of one rem; the same numbers stand in styles/tokens.css. */
export const pixels: Record<TextSize, number> = { normal: 18, large: 21, largest: 24 };

export type Theme = 'light' | 'dark';

/** What a person at this screen prefers. `theme` null follows the system. */
export interface Preferences {
  readonly lang: Lang;
  readonly theme: Theme | null;
  readonly size: TextSize;
  readonly singleKeys: boolean;
  /** Stronger contrast; null follows the system. */
  readonly contrast: boolean | null;
  /** Sounds beside what is seen; off until somebody wants them, for a class has no headphones. */
  readonly sound: boolean;
}

const key = 'shapan.preferences';

export function readPreferences(storage: Pick<Storage, 'getItem'>, systemLanguage: string): Preferences {
  const stored = parse(storage.getItem(key));
  const lang = stored['lang'];
  const theme = stored['theme'];
  const size = textSizes.find((each) => each === stored['size']);
  return {
    lang: lang === 'zh' || lang === 'en' ? lang : systemLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en',
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    size: size ?? 'normal',
    singleKeys: stored['singleKeys'] !== false,
    contrast: typeof stored['contrast'] === 'boolean' ? stored['contrast'] : null,
    sound: stored['sound'] === true,
  };
}

export function writePreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  storage.setItem(key, JSON.stringify(preferences));
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
