import type { RunView } from './runView.ts';

/** The places where something is the matter, the worst first: what burns, whose help is asked for, where people gather, what is blocked. */
export function incidentsOf({ places, decisions, messages }: Pick<RunView, 'places' | 'decisions' | 'messages'>): string[] {
  const asked = new Set(decisions.map(({ place }) => place));
  const calling = new Set(messages.filter(({ state }) => state === 'ringing').map(({ place }) => place));
  const urgency = ({ handle, show }: RunView['places'][number]): number =>
    show.fire * 100 + (show.smoke > 0 ? 80 : 0) + (asked.has(handle) ? 40 : 0) + (calling.has(handle) ? 30 : 0) + show.crowd * 10 + (show.blocked ? 8 : 0) + (show.dark ? 4 : 0) + (show.water ? 2 : 0);
  return places.map((place) => ({ handle: place.handle, urgency: urgency(place) })).filter(({ urgency: much }) => much > 0).sort((a, b) => b.urgency - a.urgency).map(({ handle }) => handle);
}

/** The next of them after the one that was shown last; null when all is calm. */
export function nextIncident(incidents: readonly string[], last: string | null): string | null {
  return incidents[last === null ? 0 : (incidents.indexOf(last) + 1) % incidents.length] ?? null;
}
