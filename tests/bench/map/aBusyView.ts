import type { RunView, UnitView } from '../../../scenarios/engine/index.ts';
import { aUnit, aView } from '../../sandbox/aView.ts';

const kinds: readonly (readonly [UnitView['kind'], string])[] = [['vehicle', '消防车'], ['person', '网格员'], ['team', '志愿者'], ['vehicle', '救护车'], ['person', '电工'], ['vehicle', '抢修车']];

/** The sample neighbourhood in the middle of a fire, with `count` units on its roads, all of them moving for as long as anybody measures. */
export function aBusyView(count: number): RunView {
  const calm = aView();
  const { now } = calm.clock;
  const units = Array.from({ length: count }, (_, i) => {
    const road = calm.roads[i % calm.roads.length] ?? { from: 'gate', to: 'lane' };
    const [from, to] = i % 2 ? [road.from, road.to] : [road.to, road.from];
    const [kind, name] = kinds[i % kinds.length] ?? ['person', '网格员'];
    return aUnit(`unit${i}`, null, { kind, name: `${name}${i}`, status: 'moving', leg: { from, to, departed: now - (i % 40) * 1_000, arrives: now + 90_000 } });
  });
  return aView({ units });
}
