import type { PlaceView, RunView } from '../../../scenarios/engine/index.ts';

/** The places of the list: what burns or is blocked first, and no bare junction that nothing can be said of. */
export function listedPlaces({ places, people, units, tasks }: RunView): PlaceView[] {
  const isNeeded = ({ handle }: PlaceView): boolean =>
    people.some(({ place }) => place === handle) || units.some(({ place }) => place === handle)
    || tasks.some((task) => task.place === handle || task.targets.some((target) => target.handle === handle));
  return places.filter((place) => place.kind !== 'road' || alarm(place) > 0 || isNeeded(place)).toSorted((a, b) => alarm(b) - alarm(a));
}

const alarm = ({ show }: PlaceView): number =>
  (show.fire > 0 ? 16 : 0) + (show.smoke > 0 ? 8 : 0) + (show.blocked ? 4 : 0) + (show.crowd > 0 ? 2 : 0) + (show.dark || show.water ? 1 : 0);
