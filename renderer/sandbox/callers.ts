import type { RunView } from './runView.ts';

/** Whose window calls for help: who is badly off where it burns, smokes or is dark, and whoever's own call is ringing. */
export function callersOf({ people, places, messages }: Pick<RunView, 'people' | 'places' | 'messages'>): Set<string> {
  const inTrouble = new Set(places.filter(({ show }) => show.fire > 0 || show.smoke > 0 || show.dark).map(({ handle }) => handle));
  const ringing = new Set(messages.filter(({ channel, state }) => channel === 'phone' && state === 'ringing').map(({ from }) => from));
  const calls = people.filter(({ floor, place, tone, name }) => floor !== null && place !== null && ((tone === 'bad' && inTrouble.has(place)) || ringing.has(name)));
  return new Set(calls.map(({ handle }) => handle));
}
