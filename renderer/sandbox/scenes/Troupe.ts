import { BlockActor } from '../actors/BlockActor.ts';
import { CrowdActor } from '../actors/CrowdActor.ts';
import { FireActor } from '../actors/FireActor.ts';
import { PersonActor } from '../actors/PersonActor.ts';
import { PlaceActor } from '../actors/PlaceActor.ts';
import { SmokeActor } from '../actors/SmokeActor.ts';
import type { Actor, Stage } from '../actors/Stage.ts';
import { UnitActor } from '../actors/UnitActor.ts';
import type { UnitMemory } from '../actors/UnitMemory.ts';
import { WaterActor } from '../actors/WaterActor.ts';
import type { Rect } from '../layout/geometry.ts';
import { lotRect, type Lot } from '../layout/lots.ts';
import type { Target } from '../layout/picking.ts';
import { personSpots, unitSpots } from '../layout/standing.ts';
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

  constructor(stage: Stage, memory: UnitMemory) {
    this.#stage = stage;
    this.#memory = memory;
    this.#sites = new Map(stage.layout.lots.map((lot) => [lot.handle, new Site(stage, lot)]));
    this.#closures = new Map(stage.layout.streets.map(({ from, to, points }) => [`${from}/${to}`, new BlockActor(stage, along(points, 0.5), false)]));
  }

  show(view: RunView, now: number): void {
    for (const place of view.places) this.#sites.get(place.handle)?.show(place);
    for (const { from, to, closed } of view.roads) this.#closures.get(`${from}/${to}`)?.show(closed);
    const room = this.#stage.grain / this.#stage.scale;
    const spots = personSpots(view.people, this.#stage.lots, 19 * room);
    for (const person of view.people) {
      const spot = spots.get(person.handle);
      if (spot) kept(this.people, person.handle, () => new PersonActor(this.#stage, person.handle)).show(person, spot);
    }
    dropOthers(this.people, new Set(spots.keys()));
    const homes = unitSpots(view.units, this.#stage.layout.nodes, 44 * room);
    for (const unit of view.units) kept(this.units, unit.handle, () => new UnitActor(this.#stage, unit, this.#memory)).show(unit, homes.get(unit.handle) ?? null, now);
    dropOthers(this.units, new Set(view.units.map(({ handle }) => handle)));
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

function dropOthers<T extends Actor>(map: Map<string, T>, wanted: ReadonlySet<string>): void {
  for (const [handle, actor] of map) {
    if (wanted.has(handle)) continue;
    actor.destroy();
    map.delete(handle);
  }
}
