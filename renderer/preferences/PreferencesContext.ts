import { createContext, useContext } from 'react';
import type { Preferences, Theme } from './preferences.ts';

export interface PreferencesNow extends Preferences {
  /** The theme that is shown, whether chosen here or by the system. */
  readonly shownTheme: Theme;
  readonly shownContrast: boolean;
  readonly reducedMotion: boolean;
  change(part: Partial<Preferences>): void;
}

export const PreferencesContext = createContext<PreferencesNow | null>(null);

export function usePreferences(): PreferencesNow {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('PreferencesProvider stands around the whole app');
  return preferences;
}
