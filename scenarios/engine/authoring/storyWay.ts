import type { PartPath } from './change.ts';
import type { Moment } from './moments.ts';
import type { ShownEdge, ShownStory } from './shownStory.ts';

/** A way through a story that is shown: which parts it comes to, as which step of it (from 1), by which options, and along which edges. */
export interface StoryWay {
  readonly steps: ReadonlyMap<string, number>;
  /** The options by which it leaves a decision, `timeout` among them, by the decision's key. */
  readonly options: ReadonlyMap<string, ReadonlySet<string>>;
  readonly edges: ReadonlySet<ShownEdge>;
}

interface Came extends Moment { readonly place: number }

/**
 * Follows the moments of a way through a story. An edge is on the way when its start came up before its end did, through everything between: to a phase, by the very way that was
 * taken; at the same moment, where an option brings something about at once. What a withdrawal takes back leads nowhere.
 */
export function storyWay({ nodes, edges }: ShownStory, moments: readonly Moment[]): StoryWay {
  const shown = new Set(nodes.map(({ key }) => key)), came = new Map<string, Came[]>();
  const steps = new Map<string, number>(), options = new Map<string, Set<string>>();
  for (const [place, moment] of moments.entries()) {
    const { node, option } = moment;
    came.set(node, [...(came.get(node) ?? []), { ...moment, place }]);
    if (shown.has(node) && !steps.has(node)) steps.set(node, steps.size + 1);
    if (option !== null) options.set(node, (options.get(node) ?? new Set()).add(option));
  }
  const isOnWay = ({ from, to, option, does, delay, path, through }: ShownEdge): boolean => {
    const isAtOnce = option !== null && delay === null && does !== 'depends' && through.length === 0;
    const leadsOn = (start: Came): boolean => {
      let { place } = start;
      for (const key of [...through, to]) {
        const next = came.get(key)?.find((each) => each.place > place && each.option === null && (key !== to || !to.startsWith('phase:') || isSame(each.way, wayAt(path))));
        if (!next || (isAtOnce && next.at !== start.at)) return false;
        ({ place } = next);
      }
      return true;
    };
    return does !== 'withdraws' && (came.get(from) ?? []).some((start) => (option === null || start.option === option) && leadsOn(start));
  };
  return { steps, options, edges: new Set(edges.filter(isOnWay)) };
}

/** The way of a phase that a path leads to, and not to an effect below it. */
const wayAt = (path: PartPath): PartPath | null => (path[0] === 'phases' && path.length === 4 && (path[2] === 'to' || path[2] === 'after') ? path : null);
const isSame = (a: PartPath | null, b: PartPath | null): boolean => (a === null || b === null ? a === b : a.join(' ') === b.join(' '));
