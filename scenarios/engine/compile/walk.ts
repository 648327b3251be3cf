import type { Effect } from '../schema/effects.ts';
import type { Path } from '../schema/finding.ts';
import type { What } from '../schema/rubric.ts';
import type { Scenario, TaskItem } from '../schema/scenario.ts';
import type { ValueType } from './expression.ts';

/** Whose names an expression may use: a task's own, and inside `each` those of a `person` too. */
export interface ScopeId { readonly task: string | null; readonly each: boolean }
const worldScopeId: ScopeId = { task: null, each: false };

/** Every expression of a document with the type it must have and the names it may use. */
export interface ExpressionPlace { readonly path: Path; readonly source: string; readonly expected: ValueType | 'numberList' | { readonly assign: string }; readonly scope: ScopeId }
/** Every list of effects of a document. */
export interface EffectPlace { readonly path: Path; readonly effects: readonly Effect[]; readonly task: string | null }
/** Every literal happening key written outside an expression. */
export interface KeyPlace { readonly path: Path; readonly key: string }

/** Walks the lists of effects, top level ones only; nested ones are reached by `walkEffects`. */
export function effectLists(scenario: Scenario): EffectPlace[] {
  const found: EffectPlace[] = [];
  const add = (path: Path, effects: readonly Effect[], task: string | null = null) => { if (effects.length > 0) found.push({ path, effects, task }); };
  scenario.phases.forEach((phase, i) => {
    add(['phases', i, 'enter'], phase.enter); add(['phases', i, 'exit'], phase.exit);
    phase.to.forEach((to, j) => add(['phases', i, 'to', j, 'effects'], to.effects));
    phase.after.forEach((after, j) => add(['phases', i, 'after', j, 'effects'], after.effects));
  });
  scenario.dynamics.forEach((dynamic, i) => dynamic.states.forEach((state, j) => {
    const at = ['dynamics', i, 'states', j];
    add([...at, 'enter'], state.enter); add([...at, 'exit'], state.exit);
    state.to.forEach((to, k) => add([...at, 'to', k, 'effects'], to.effects));
    state.after.forEach((after, k) => add([...at, 'after', k, 'effects'], after.effects));
    state.ticks.forEach((tick, k) => add([...at, 'ticks', k, 'effects'], tick.effects));
  }));
  scenario.decisions.forEach((decision, i) => {
    decision.options.forEach((option, j) => add(['decisions', i, 'options', j, 'effects'], option.effects));
    if (decision.onTimeout) add(['decisions', i, 'onTimeout', 'effects'], decision.onTimeout.effects);
  });
  scenario.injects.forEach((inject, i) => {
    add(['injects', i, 'delivered'], inject.delivered); add(['injects', i, 'acknowledged'], inject.acknowledged); add(['injects', i, 'missed'], inject.missed);
  });
  scenario.promises.forEach((promise, i) => { add(['promises', i, 'kept'], promise.kept); add(['promises', i, 'broken'], promise.broken); });
  scenario.tasks.forEach((task, i) => {
    task.declined.forEach((declined, j) => add(['tasks', i, 'declined', j, 'effects'], declined.effects, task.id));
    add(['tasks', i, 'given'], task.given, task.id); add(['tasks', i, 'start'], task.start, task.id); add(['tasks', i, 'finish'], task.finish, task.id);
  });
  return found;
}

/** Visits each effect of each list, branches included, in document order. */
export function walkEffects(scenario: Scenario, visit: (effect: Effect, path: Path, scope: ScopeId) => void): void {
  const walk = (effects: readonly Effect[], path: Path, scope: ScopeId): void => effects.forEach((effect, i) => {
    visit(effect, [...path, i], scope);
    if ('then' in effect) {
      walk(effect.then, [...path, i, 'then'], scope);
      if (effect.else) walk(effect.else, [...path, i, 'else'], scope);
    }
    if ('each' in effect) walk(effect.do, [...path, i, 'do'], { ...scope, each: true });
    if ('chance' in effect) effect.chance.branches.forEach((branch, j) => walk(branch.effects, [...path, i, 'chance', 'branches', j, 'effects'], scope));
  });
  for (const place of effectLists(scenario)) walk(place.effects, place.path, { task: place.task, each: false });
}

function effectExpressions(scenario: Scenario, add: (path: Path, source: string | undefined, expected: ExpressionPlace['expected'], scope: ScopeId) => void): void {
  walkEffects(scenario, (effect, path, scope) => {
    if ('set' in effect) for (const [name, source] of Object.entries(effect.set)) add([...path, 'set', name], source, { assign: name }, scope);
    if ('when' in effect) add([...path, 'when'], effect.when, 'bool', scope);
    if ('each' in effect) add([...path, 'where'], effect.where, 'bool', { ...scope, each: true });
    if ('in' in effect) add([...path, 'in'], effect.in, 'number', scope);
    if ('jitter' in effect) add([...path, 'jitter'], effect.jitter, 'number', scope);
    if ('due' in effect) add([...path, 'due'], effect.due, 'number', scope);
    if ('chance' in effect) effect.chance.branches.forEach((branch, i) => add([...path, 'chance', 'branches', i, 'weight'], branch.weight, 'number', scope));
    if ('allocate' in effect) {
      add([...path, 'allocate', 'total'], effect.allocate.total, 'number', scope);
      add([...path, 'allocate', 'weight'], effect.allocate.weight, 'number', { ...scope, each: true });
      add([...path, 'allocate', 'where'], effect.allocate.where, 'bool', { ...scope, each: true });
    }
  });
}

/** Every expression of the document. */
export function expressionPlaces(scenario: Scenario): ExpressionPlace[] {
  const found: ExpressionPlace[] = [];
  const add = (path: Path, source: string | undefined, expected: ExpressionPlace['expected'], scope: ScopeId = worldScopeId) => { if (source !== undefined) found.push({ path, source, expected, scope }); };
  scenario.places.forEach((place, i) => {
    const show = ['places', i, 'show'];
    for (const key of ['fire', 'smoke', 'crowd'] as const) add([...show, key], place.show[key], 'number');
    for (const key of ['blocked', 'water', 'dark'] as const) add([...show, key], place.show[key], 'bool');
  });
  scenario.roads.forEach((road, i) => add(['roads', i, 'closedWhen'], road.closedWhen, 'bool'));
  scenario.people.forEach((person, i) => add(['people', i, 'knownWhen'], person.knownWhen, 'bool'));
  scenario.phases.forEach((phase, i) => {
    phase.to.forEach((to, j) => add(['phases', i, 'to', j, 'when'], to.when, 'bool'));
    phase.after.forEach((after, j) => { add(['phases', i, 'after', j, 'delay'], after.delay, 'number'); add(['phases', i, 'after', j, 'when'], after.when, 'bool'); });
  });
  scenario.dynamics.forEach((dynamic, i) => dynamic.states.forEach((state, j) => {
    const at = ['dynamics', i, 'states', j];
    state.to.forEach((to, k) => add([...at, 'to', k, 'when'], to.when, 'bool'));
    state.after.forEach((after, k) => { add([...at, 'after', k, 'delay'], after.delay, 'number'); add([...at, 'after', k, 'when'], after.when, 'bool'); });
    state.ticks.forEach((tick, k) => add([...at, 'ticks', k, 'progress'], tick.progress, 'number'));
  }));
  scenario.decisions.forEach((decision, i) => {
    add(['decisions', i, 'when'], decision.when, 'bool'); add(['decisions', i, 'withdrawWhen'], decision.withdrawWhen, 'bool'); add(['decisions', i, 'limit'], decision.limit, 'number');
    decision.options.forEach((option, j) => add(['decisions', i, 'options', j, 'when'], option.when, 'bool'));
  });
  scenario.injects.forEach((inject, i) => { add(['injects', i, 'when'], inject.when, 'bool'); add(['injects', i, 'ringFor'], inject.ringFor, 'number'); });
  scenario.tasks.forEach((task, i) => {
    const scope: ScopeId = { task: task.id, each: false };
    add(['tasks', i, 'duration'], task.duration, 'number', scope);
    for (const list of ['unavailable', 'declined'] as const) task[list].forEach((condition, j) => add(['tasks', i, list, j, 'when'], condition.when, 'bool', scope));
  });
  scenario.boards.forEach((board, i) => {
    add(['boards', i, 'when'], board.when, 'bool'); add(['boards', i, 'rows'], board.rows, 'bool', { task: null, each: true });
    board.tallies.forEach((tally, j) => {
      const at = ['boards', i, 'tallies', j];
      add([...at, 'part'], tally.part, 'number'); add([...at, 'whole'], tally.whole, 'number'); add([...at, 'need', 'n'], tally.need.n, 'number'); add([...at, 'need', 'd'], tally.need.d, 'number');
    });
  });
  scenario.endings.forEach((ending, i) => add(['endings', i, 'when'], ending.when, 'bool'));
  scenario.rubric.tasks.forEach((item, i) => patternExpressions(item, ['rubric', 'tasks', i], add));
  scenario.rubric.outcomes.forEach((item, i) => { add(['rubric', 'outcomes', i, 'when'], item.when, 'bool'); add(['rubric', 'outcomes', i, 'share'], item.share, 'number'); });
  for (const list of ['vetoes', 'caps'] as const) scenario.rubric[list].forEach((veto, i) => add(['rubric', list, i, 'when'], veto.when, 'bool'));
  effectExpressions(scenario, add);
  return found;
}

type Add = (path: Path, source: string | undefined, expected: ExpressionPlace['expected']) => void;

function patternExpressions(item: TaskItem, path: Path, add: Add): void {
  add([...path, 'offeredWhen'], item.offeredWhen, 'bool');
  const pattern = item.pattern;
  const what = (value: What, at: Path) => { if ('state' in value) add([...at, 'state'], value.state, 'bool'); };
  if ('doneBy' in pattern) {
    const at = [...path, 'pattern', 'doneBy'];
    what(pattern.doneBy.what, [...at, 'what']); add([...at, 'by'], pattern.doneBy.by, 'number'); add([...at, 'until'], pattern.doneBy.until, 'number');
  }
  if ('before' in pattern) { what(pattern.before.what, [...path, 'pattern', 'before', 'what']); what(pattern.before.before, [...path, 'pattern', 'before', 'before']); }
  if ('atLeast' in pattern) add([...path, 'pattern', 'atLeast', 'by'], pattern.atLeast.by, 'number');
  if ('never' in pattern) what(pattern.never.what, [...path, 'pattern', 'never', 'what']);
  if ('heldFor' in pattern) {
    const at = [...path, 'pattern', 'heldFor'];
    add([...at, 'state'], pattern.heldFor.state, 'bool'); add([...at, 'ms'], pattern.heldFor.ms, 'number'); add([...at, 'by'], pattern.heldFor.by, 'number');
  }
}
