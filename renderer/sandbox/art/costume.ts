import type { UnitView } from '../runView.ts';
import type { Uniform } from './figures.ts';
import type { VehicleModel } from './vehicles.ts';

/** How a unit looks: guessed from its kind and name, because a drill's author only writes these. */
export type Costume =
  | { readonly body: 'vehicle'; readonly model: VehicleModel; readonly plate: string }
  | { readonly body: 'team' | 'person' | 'self'; readonly uniform: Uniform; readonly plate: string };

const models: readonly (readonly [RegExp, VehicleModel])[] = [
  [/消防|fire/i, 'engine'], [/救护|急救|医|120|ambulance|medic|doctor/i, 'ambulance'], [/警|巡逻|保安|patrol|police/i, 'patrol'],
];
const uniforms: readonly (readonly [RegExp, Uniform])[] = [
  [/消防|微站|fire/i, 'fire'], [/志愿|volunteer/i, 'volunteer'], [/医|卫生|护士|medic|doctor|nurse/i, 'medic'], [/民警|警察|police/i, 'police'],
  [/保安|门岗|秩序|guard|security/i, 'guard'], [/电工|维修|抢修|工程|水工|燃气|electric|plumb|repair|gas/i, 'worker'],
];
const plates: Record<Uniform | VehicleModel, string> = {
  fire: '#a8231a', engine: '#a8231a', volunteer: '#a3245a', medic: '#12683b', ambulance: '#12683b', police: '#1d477a', patrol: '#1d477a',
  guard: '#5a4496', worker: '#8a4a00', van: '#8a4a00', staff: '#135f66', cadre: '#0b4fa8',
};

export function costumeOf({ kind, name }: Pick<UnitView, 'kind' | 'name'>): Costume {
  if (kind === 'vehicle') {
    const model = models.find(([pattern]) => pattern.test(name))?.[1] ?? 'van';
    return { body: 'vehicle', model, plate: plates[model] };
  }
  const uniform = kind === 'self' ? 'cadre' : uniforms.find(([pattern]) => pattern.test(name))?.[1] ?? 'staff';
  return { body: kind, uniform, plate: plates[uniform] };
}
