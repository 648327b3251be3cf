import { createContext, use } from 'react';
import { usePreferences } from '../preferences/PreferencesContext.ts';
import { clockText, elapsedText } from './time.ts';

/** When the drill on this page began, in civil time of its place; null where no drill is shown. */
export const ScenarioStart = createContext<string | null>(null);

/** Moments of the drill as its trainee saw them on the clock, so that the debrief and the drill speak of the same hour. */
export function useScenarioClock(): (ms: number) => string {
  const { lang } = usePreferences();
  const startsAt = use(ScenarioStart);
  return (ms) => (startsAt === null ? elapsedText(ms, lang) : clockText(startsAt, ms, lang));
}
