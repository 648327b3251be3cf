import type { PersonView, PlaceView, RunView, UnitView } from '../../../scenarios/engine/index.ts';

export type Thing =
  | { readonly kind: 'unit'; readonly name: string; readonly unit: UnitView }
  | { readonly kind: 'place'; readonly name: string; readonly place: PlaceView }
  | { readonly kind: 'person'; readonly name: string; readonly person: PersonView };

/** What a handle of this view stands for; null when it is gone. */
export function thingOf(view: RunView, handle: string | null): Thing | null {
  const unit = view.units.find((each) => each.handle === handle);
  if (unit) return { kind: 'unit', name: unit.name, unit };
  const place = view.places.find((each) => each.handle === handle);
  if (place) return { kind: 'place', name: place.name, place };
  const person = view.people.find((each) => each.handle === handle);
  return person ? { kind: 'person', name: person.name, person } : null;
}
