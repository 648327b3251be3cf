import type { Compiled } from '../compile/compile.ts';
import type { What } from '../schema/rubric.ts';
import type { Scenario, TaskItem } from '../schema/scenario.ts';
import { Causes, depth } from './causes.ts';
import type { Goal } from './goals.ts';
import { keysOf, stepOfKey } from './orderSearch.ts';
import type { Wish } from './wish.ts';

/** Ways that may lead to a goal, read off the document: what sets off what. Each is worth one play, none is promised to work. */
export function wishesFor(compiled: Compiled, goal: Goal): Wish[] {
  const [kind = '', what = ''] = goal.id.split(':');
  const { scenario } = compiled;
  const [first = '', second = ''] = what.split('.');
  const of = new Causes(compiled);
  switch (kind) {
    case 'option': return of.withOpening(first, { answers: { [first]: second } });
    case 'timedOut': return of.withOpening(first, { answers: { [first]: null } });
    case 'inject': return of.key(`inject.delivered:${what}`, depth);
    case 'phase': return of.key(`phase:${what}`, depth);
    case 'veto': return of.expression(scenario.rubric.vetoes.find(({ id }) => id === what)?.when, depth);
    case 'cap': return of.expression(scenario.rubric.caps.find(({ id }) => id === what)?.when, depth);
    case 'ending': return of.expression(scenario.endings.find(({ id }) => id === what)?.when, depth);
    default: return itemWishes(of, scenario, first, second);
  }
}

function itemWishes(of: Causes, scenario: Scenario, id: string, state: string): Wish[] {
  const item = scenario.rubric.tasks.find((each) => each.id === id);
  if (!item) { const outcome = scenario.rubric.outcomes.find((each) => each.id === id); return of.expression(outcome?.when ?? outcome?.share, depth); }
  const tasks = [...item.how, ...keysOf(item).flatMap(stepOfKey)].map(({ task }) => task);
  const hold = (how: NonNullable<Wish['held']>[string], of = tasks): Wish => ({ held: Object.fromEntries(of.map((task) => [task, how])) });
  const causes = patternKeys(item).flatMap((key) => of.key(key, depth));
  if (state === 'missing') return [hold('always'), ...causes];
  if (state === 'late') return [hold({ past: id }), hold({ onceCounted: id }), ...causes.map((wish) => ({ ...wish, ...hold({ past: id }) }))];
  if (state === 'wrongOrder') {
    const { pattern } = item;
    if ('before' in pattern && 'event' in pattern.before.before) return [hold({ after: pattern.before.before.event })];
    if ('inOrder' in pattern) { const [earlier = '', later = ''] = pattern.inOrder.events; return [hold({ after: later }, stepOfKey(earlier).map(({ task }) => task)), { ...hold({ after: later }, stepOfKey(earlier).map(({ task }) => task)), orders: of.orders(later) }]; }
  }
  const states = patternStates(item).flatMap((source) => of.expression(source, depth));
  return [...causes, ...states];
}

const whatOf = ({ pattern }: TaskItem): What[] => ('doneBy' in pattern ? [pattern.doneBy.what] : 'before' in pattern ? [pattern.before.what] : 'never' in pattern ? [pattern.never.what] : []);
const patternKeys = (item: TaskItem): string[] => [...whatOf(item).flatMap((what) => ('event' in what ? [what.event] : [])), ...keysOf(item)];
const patternStates = (item: TaskItem): string[] => [...whatOf(item).flatMap((what) => ('state' in what ? [what.state] : [])), ...('heldFor' in item.pattern ? [item.pattern.heldFor.state] : [])];
