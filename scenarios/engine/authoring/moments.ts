import type { Compiled } from '../compile/compile.ts';
import { storyRegion } from '../compile/machine.ts';
import type { Selector } from '../compile/select.ts';
import { withTable } from '../compile/table.ts';
import { ScenarioError } from '../errors.ts';
import { applyToDraft, startDraft } from '../run/inPlace.ts';
import type { Script } from '../run/inputs.ts';
import type { Happening } from '../run/state.ts';
import type { PartPath } from './change.ts';

/**
 * A part of the story coming up, by its key in the story graph, in ms of scenario time. `option`: a decision being answered; `timeout`: by silence. `way`: where the way stands by
 * which a phase was come to; null for the first, and where an effect led.
 */
export interface Moment { readonly node: string; readonly option: string | null; readonly at: number; readonly way: PartPath | null }

/** What comes up in the story on the way that a script goes, in order; of the dynamics what changes, not how they begin. Throws a ScenarioError where the script does not fit the drill. */
export function momentsOf(compiled: Compiled, script: Script): Moment[] {
  const ways: (PartPath | null)[] = [];
  const watched = (form: Compiled): Compiled => ({ ...form, selector: noting(form, ways) });
  const tabled = withTable(compiled);
  const draft = startDraft({ ...watched(tabled), variants: new Map([...tabled.variants].map(([id, form]) => [id, watched(form)])) }, script);
  for (const [position, { at, input }] of script.inputs.entries()) {
    const applied = applyToDraft(draft, at, input);
    if (!applied.ok) throw new ScenarioError(`inputs[${position}]`, `${input.type} at ${at} ms was refused (${applied.code})`);
  }
  const begun = new Set<string>();
  return draft.state.happenings.filter(({ kind, a }) => kind !== 'dynamic' || begun.has(a) || !begun.add(a)).flatMap((happening) => momentOf(happening, ways));
}

/** Chooses as the form's own selector does, and notes for each phase that is entered by which of its ways. */
function noting({ selector, scenario }: Compiled, ways: (PartPath | null)[]): Selector {
  const noted = (selected: ReturnType<Selector['next']>): ReturnType<Selector['next']> => {
    const story = selected.actions.filter(({ params }) => params.region === storyRegion);
    const taken = story.find(({ type }) => type === 'take')?.params;
    const way = taken?.list === undefined ? null : ['phases', scenario.phases.findIndex(({ id }) => id === taken.state), taken.list, taken.index ?? 0];
    if (story.some(({ type }) => type === 'enter')) ways.push(way);
    return selected;
  };
  return { initial: () => noted(selector.initial()), next: (regions, event) => noted(selector.next(regions, event)) };
}

/** `ways` gives what was noted for each phase, in order. */
function momentOf({ kind, at, a, b }: Happening, ways: (PartPath | null)[]): Moment[] {
  const came = (node: string, option: string | null = null, way: PartPath | null = null): Moment[] => [{ node: `${node}:${a}`, option, at, way }];
  switch (kind) {
    case 'phase': return came('phase', null, ways.shift() ?? null);
    case 'decisionOpened': return came('decision');
    case 'decisionAnswered': return came('decision', b);
    case 'decisionTimedOut': return came('decision', 'timeout');
    case 'delivered': return came('inject');
    case 'orderGiven': return came('task');
    case 'dynamic': return came('dynamic');
    case 'promiseMade': return came('promise');
    case 'ended': return came('ending');
    default: return [];
  }
}
