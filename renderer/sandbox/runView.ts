/** The part of the engine's vocabulary that the map draws. */
export type { PersonView, PlaceView, RunView, UnitView } from '../../scenarios/engine/index.ts';
