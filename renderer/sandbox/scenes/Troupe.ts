import { BlockActor } from '../actors/BlockActor.ts';
import { CrowdActor } from '../actors/CrowdActor.ts';
import { FireActor } from '../actors/FireActor.ts';
import { PersonActor } from '../actors/PersonActor.ts';
import { PlaceActor } from '../actors/PlaceActor.ts';
import { SmokeActor } from '../actors/SmokeActor.ts';
import { plateSizeOf, type Actor, type Stage } from '../actors/Stage.ts';
import { UnitActor } from '../actors/UnitActor.ts';
import type { UnitMemory } from '../actors/UnitMemory.ts';
import { WaterActor } from '../actors/WaterActor.ts';
import { callersOf } from '../callers.ts';
import { badgesOf } from '../layout/badges.ts';
import { fanOut, type Stander } from '../layout/fanOut.ts';
import type { Point, Rect } from '../layout/geometry.ts';
import { lotRect, type Lot } from '../layout/lots.ts';
import type { Target } from '../layout/picking.ts';
import { personSpots, unitSpots, type PersonSpot } from '../layout/standing.ts';
import { along } from '../layout/streets.ts';
import { toScreen, type Viewport } from '../layout/viewport.ts';
import type { RunView } from '../runView.ts';

class Site {
  readonly #place: PlaceActor;
  readonly #fire: FireActor;
  readonly #smoke: SmokeActor;
  readonly #water: WaterActor;
  readonly #crowd: CrowdActor;
  readonly #block: BlockActor;

  constructor(stage: Stage, lot: Lot) {
    this.#place = new PlaceActor(stage, lot);
    this.#fire = new FireActor(stage, lot);
    this.#smoke = new SmokeActor(stage, lot);
    this.#water = new WaterActor(stage, lot);
    this.#crowd = new CrowdActor(stage, lot);
    this.#block = new BlockActor(stage, lot.node, true);
  }

  get actors(): Actor[] {
    return [this.#place, this.#fire, this.#smoke, this.#water, this.#crowd, this.#block];
  }

  show(place: RunView['places'][number]): void {
    this.#place.show(place);
    this.#fire.show(place.show.fire);
    this.#smoke.show(place.show.smoke);
    this.#water.show(place.show.water);
    this.#crowd.show(place.show.crowd);
    this.#block.show(place.show.blocked);
  }
}

/** Everybody and everything on the map, kept in step with the view by difference. */
export class Troupe {
  readonly #stage: Stage;
  readonly #memory: UnitMemory;
  readonly #sites: ReadonlyMap<string, Site>;
  readonly #closures: ReadonlyMap<string, BlockActor>;
  readonly people = new Map<string, PersonActor>();
  readonly units = new Map<string, UnitActor>();
  #badges: ReadonlyMap<string, string> = new Map();

  constructor(stage: Stage, memory: UnitMemory) {
    this.#stage = stage;
    this.#memory = memory;
    this.#sites = new Map(stage.layout.lots.map((lot) => [lot.handle, new Site(stage, lot)]));
    this.#closures = new Map(stage.layout.streets.map(({ from, to, points }) => [`${from}/${to}`, new BlockActor(stage, along(points, 0.5), false)]));
  }

  show(view: RunView, now: number): void {
    for (const place of view.places) this.#sites.get(place.handle)?.show(place);
    for (const { from, to, closed } of view.roads) this.#closures.get(`${from}/${to}`)?.show(closed);
    const { spots, homes } = this.#spread(view);
    const callers = callersOf(view);
    for (const person of view.people) {
      const spot = spots.get(person.handle);
      if (spot) kept(this.people, person.handle, () => new PersonActor(this.#stage, person.handle)).show(person, spot, callers.has(person.handle));
    }
    dropOthers(this.people, new Set(spots.keys()));
    const badges = badgesOf(view.units);
    for (const unit of view.units) {
      const badge = badges.get(unit.handle) ?? '';
      if (badge !== this.#badges.get(unit.handle)) drop(this.units, unit.handle);
      kept(this.units, unit.handle, () => new UnitActor(this.#stage, unit, badge, this.#memory)).show(unit, homes.get(unit.handle) ?? null, now);
    }
    this.#badges = badges;
    dropOthers(this.units, new Set(view.units.map(({ handle }) => handle)));
  }

  /** Everybody who waits in the open gets a spot of their own; units first, because orders are given to them. */
  #spread(view: RunView): { spots: Map<string, PersonSpot>; homes: Map<string, Point> } {
    const { grain, scale, lots, layout } = this.#stage;
    const room = grain / scale;
    const plate = (22 * plateSizeOf(scale)) / scale;
    const spots = personSpots(view.people, lots, 19 * room);
    const homes = unitSpots(view.units, layout.nodes, Math.max(40 * room, plate * 1.05));
    const kinds = new Map(view.units.map(({ handle, kind }) => [handle, kind]));
    const standers: Stander[] = [
      ...[...homes].map(([key, at]) => ({ key, at, w: Math.max((kinds.get(key) === 'vehicle' ? 44 : kinds.get(key) === 'team' ? 34 : 17) * room, plate), h: 26 * room + plate })),
      ...[...spots].filter(([, { inside }]) => !inside).map(([key, at]) => ({ key, at, w: 16 * room, h: 36 * room })),
    ];
    const placed = fanOut(standers, 90 * room);
    return {
      spots: new Map([...spots].map(([handle, spot]) => [handle, spot.inside ? spot : { ...spot, ...placed.get(handle) }])),
      homes: new Map([...homes].map(([handle, at]) => [handle, placed.get(handle) ?? at])),
    };
  }

  get actors(): Actor[] {
    return [...[...this.#sites.values()].flatMap((site) => site.actors), ...this.#closures.values(), ...this.people.values(), ...this.units.values()];
  }

  /** The room that people in the open and waiting units take on the screen. */
  standing(view: Viewport): Rect[] {
    const { grain, scale } = this.#stage;
    const size = (grain / scale) * view.scale;
    return [...this.units.values(), ...this.people.values()].flatMap(({ waiting }) => waiting ? [toScreen(view, waiting)] : []).map(({ x, y }) => ({ x: x - 18 * size, y: y - 25 * size - 22, w: 36 * size, h: 27 * size + 22 }));
  }

  /** What can be clicked, on the screen of `view`. */
  targets(view: Viewport): Target[] {
    const movers = [...this.people, ...this.units].flatMap(([handle, actor]) => (actor.spot ? [{ handle, at: toScreen(view, actor.spot), radius: 20 }] : []));
    const places = this.#stage.layout.lots.map((lot) => {
      const rect = lotRect(lot);
      return { handle: lot.handle, area: { ...toScreen(view, rect), w: rect.w * view.scale, h: rect.h * view.scale } };
    });
    return [...movers, ...places];
  }

  destroy(): void {
    for (const actor of this.actors) actor.destroy();
  }
}

function kept<T>(map: Map<string, T>, handle: string, make: () => T): T {
  const found = map.get(handle) ?? make();
  map.set(handle, found);
  return found;
}

function drop<T extends Actor>(map: Map<string, T>, handle: string): void {
  map.get(handle)?.destroy();
  map.delete(handle);
}

function dropOthers<T extends Actor>(map: Map<string, T>, wanted: ReadonlySet<string>): void {
  for (const handle of map.keys()) if (!wanted.has(handle)) drop(map, handle);
}
