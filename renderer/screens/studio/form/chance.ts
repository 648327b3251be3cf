import type { PartPath } from '../../../../scenarios/engine/index.ts';
import { fieldOf, insertAt, removeAt, setAt, textOf } from '../document/partSteps.ts';
import type { Step } from '../document/textDesk.ts';

/** How likely each case is in per cent, where the cases are whole numbers that make a hundred; null where they are parts of something else. */
export function percentsOf(branches: readonly unknown[]): readonly number[] | null {
  const weights = branches.map((branch) => textOf(fieldOf(branch, 'weight')));
  const percents = weights.map(Number);
  return weights.every((weight) => /^\d{1,3}$/.test(weight)) && percents.reduce((sum, each) => sum + each, 0) === 100 ? percents : null;
}

/** Another chance for one case; the last, which is all the rest, gives or takes the difference. It can give no more than it has. */
export function chanceSteps(path: PartPath, percents: readonly number[], at: number, wanted: number): Step[] {
  const last = percents.length - 1, own = percents[at] ?? 0, rest = percents[last] ?? 0;
  const percent = Math.max(0, Math.min(wanted, own + rest));
  return percent === own ? [] : [setAt([...path, at, 'weight'], percent), setAt([...path, last, 'weight'], own + rest - percent)];
}

/** One case more, before the last; in per cent it is a tenth, out of the last. */
export function newBranchSteps(path: PartPath, branches: readonly unknown[], percents: readonly number[] | null): Step[] {
  const last = branches.length - 1, given = Math.min(10, percents?.[last] ?? 0);
  const branch = insertAt(path, Math.max(last, 0), { weight: percents ? given : 1, effects: [] });
  return percents ? [branch, setAt([...path, last + 1, 'weight'], (percents[last] ?? 0) - given)] : [branch];
}

/** One case less; what was its chance goes to the last. */
export function withoutBranchSteps(path: PartPath, percents: readonly number[] | null, at: number): Step[] {
  const last = (percents?.length ?? 0) - 1;
  return percents ? [setAt([...path, last, 'weight'], (percents[last] ?? 0) + (percents[at] ?? 0)), removeAt([...path, at])] : [removeAt([...path, at])];
}
