import { effectLists, walkEffects } from '../compile/walk.ts';
import type { Path, Remark } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import { Remarks } from './lintRemark.ts';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Phases, dynamics and endings: everything can be reached, and everything comes to an end. */
export function lintFlow(scenario: Scenario): Remark[] {
  const remarks = new Remarks();
  phases(scenario, remarks);
  scenario.dynamics.forEach((dynamic, i) => states(dynamic, ['dynamics', i], remarks));
  endings(scenario, remarks);
  return remarks.all;
}

function phases(scenario: Scenario, remarks: Remarks): void {
  const { own, anywhere } = jumps(scenario);
  const graph = new Map(scenario.phases.map((phase, i) => [phase.id, new Set([...phase.to.map((to) => to.phase), ...phase.after.flatMap((after) => after.phase ?? []), ...(own.get(i) ?? []), ...anywhere])]));
  const reached = reachable(graph, scenario.initialPhase);
  const known = scenario.phases.some((phase) => phase.id === scenario.initialPhase);
  scenario.phases.forEach((phase, i) => {
    if (known && !reached.has(phase.id)) remarks.error('phaseUnreachable', ['phases', i], `no way leads to the phase "${phase.id}": name it in a "to", an "after" or a "goto"`, `没有任何路径通向阶段“${phase.id}”：请在“to”“after”或“goto”里写到它`);
    const isStuck = !phase.final && [...(graph.get(phase.id) ?? [])].every((next) => next === phase.id);
    if (isStuck) remarks.error('deadEnd', ['phases', i], `the phase "${phase.id}" has no way out: add a "to" or an "after", or mark it final`, `阶段“${phase.id}”没有出口：请写“to”或“after”，或标为final`);
  });
  if (known && !scenario.phases.some((phase) => phase.final && reached.has(phase.id))) remarks.error('neverEnds', ['phases'], 'no final phase can be reached, so the drill never ends: mark the last phase final and lead to it', '到不了任何final阶段，演练不会结束：请把最后的阶段标为final，并写出通向它的路');
  scenario.phases.forEach((phase, i) => instantCircle(phase.id, scenario.phases.map((each) => ({ id: each.id, to: each.to.map((to) => ({ when: to.when, next: to.phase })) })), ['phases', i, 'to'], remarks));
}

/** Targets of `goto`: by the index of the phase whose own effects jump, and those that effects elsewhere reach from any phase. */
function jumps(scenario: Scenario): { own: ReadonlyMap<number, Set<string>>; anywhere: ReadonlySet<string> } {
  const own = new Map<number, Set<string>>(), anywhere = new Set<string>();
  if (effectLists(scenario).length === 0) return { own, anywhere };
  walkEffects(scenario, (effect, path) => {
    if (!('goto' in effect)) return;
    const [root, index] = path;
    if (root === 'phases' && typeof index === 'number') own.set(index, (own.get(index) ?? new Set()).add(effect.goto));
    else anywhere.add(effect.goto);
  });
  return { own, anywhere };
}

function states(dynamic: Scenario['dynamics'][number], path: Path, remarks: Remarks): void {
  const graph = new Map(dynamic.states.map((state) => [state.id, new Set([...state.to.map((to) => to.state), ...state.after.flatMap((after) => after.state ?? [])])]));
  const reached = reachable(graph, dynamic.initial);
  dynamic.states.forEach((state, j) => {
    if (graph.has(dynamic.initial) && !reached.has(state.id)) remarks.error('stateUnreachable', [...path, 'states', j], `no way leads to the state "${state.id}" of "${dynamic.id}": name it in a "to" or an "after"`, `没有任何路径通向“${dynamic.id}”的状态“${state.id}”：请在别的状态里写明满足什么条件（to）或过多久（after）到它`);
    instantCircle(state.id, dynamic.states.map((each) => ({ id: each.id, to: each.to.map((to) => ({ when: to.when, next: to.state })) })), [...path, 'states', j, 'to'], remarks);
  });
}

function reachable(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of graph.get(id) ?? []) reached.add(next);
  return reached;
}

const isAlways = (source: string): boolean => source.trim() === 'true';

interface Instant { readonly id: string; readonly to: readonly { readonly when: string; readonly next: string }[] }

/** Transitions that are always open and lead back where they began go round without time passing. */
function instantCircle(id: string, nodes: readonly Instant[], path: Path, remarks: Remarks): void {
  const next = new Map(nodes.map((node) => [node.id, node.to.find((to) => isAlways(to.when))?.next]));
  const index = nodes.find((node) => node.id === id)?.to.findIndex((to) => isAlways(to.when)) ?? -1;
  const seen = new Set<string>();
  for (let at = next.get(id); at !== undefined && !seen.has(at); at = next.get(at)) {
    seen.add(at);
    if (at !== id) continue;
    remarks.error('instantCircle', [...path, index], `from "${id}" transitions that are always open lead back to "${id}" without time passing: give one of them a condition`, `从“${id}”出发，恒为真的转移会立刻绕回“${id}”：请给其中一个加上条件`);
    return;
  }
}

function endings(scenario: Scenario, remarks: Remarks): void {
  const last = scenario.endings.length - 1;
  scenario.endings.forEach((ending, i) => {
    if (i === last && !isAlways(ending.when)) remarks.error('endingConditional', ['endings', i, 'when'], `the last ending must fit every run: write "when: true" for "${ending.id}", or add such an ending`, `最后一个结局必须适用于所有情形：请把“${ending.id}”写成“when: true”，或再加一个这样的结局`);
    if (i < last && isAlways(ending.when)) remarks.error('endingHidden', ['endings', i, 'when'], `"${ending.id}" always fits, so the endings after it never come: put it last`, `结局“${ending.id}”总是成立，其后的结局都不会出现：请把它放到最后`);
  });
}
