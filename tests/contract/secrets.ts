import { z } from 'zod';
import { contract } from '../../electron/contract/contract.ts';
import { advance, replay, runView, type Compiled, type Intent, type Run, type RunView, type Scenario } from '../../scenarios/engine/index.ts';
import { recordSummary } from '../../electron/contract/history.ts';
import { briefing, scenarioCard } from '../../electron/contract/library.ts';
import { openRun } from '../../electron/contract/training.ts';
import type { TestStation } from '../support/stations.ts';

/** What only a finished and told run may say. */
export const spoken = /quality|"best"|"acceptable"|"fatal"|"points"|lateLoss|passMark|"vetoes?"|indicators/;

/** Words that the contract itself uses: an author's id that is one of them tells nothing. */
function protocolWords(): Set<string> {
  const texts = [runView, briefing, openRun, recordSummary, scenarioCard].map((schema) => JSON.stringify(z.toJSONSchema(schema)));
  const words = texts.flatMap((text) => [...text.matchAll(/"([A-Za-z]+)"/g)].map((match) => match[1] ?? ''));
  return new Set([...words, ...Object.keys(contract), ...Object.values(contract).flatMap(Object.keys), 'accepted', 'declined', 'done']);
}

/** The authored ids of a scenario; its own id and version are on the shelf for everyone. */
export function authoredIds(scenario: Scenario): string[] {
  const ids = [
    ...scenario.decisions.flatMap(({ id, options }) => [id, ...options.map((option) => option.id), `${id}.${options[0]?.id}`]),
    ...scenario.tasks.flatMap(({ id, slots }) => [id, ...slots.flatMap((slot) => [slot.id, ...slot.options.map((option) => option.id)])]),
    ...[scenario.people, scenario.units, scenario.places, scenario.variables, scenario.attributes, scenario.injects, scenario.dynamics, scenario.phases, scenario.endings, scenario.roads].flatMap((list) => list.map(({ id }) => id)),
    ...[scenario.rubric.tasks, scenario.rubric.outcomes, scenario.rubric.vetoes, scenario.rubric.caps].flatMap((list) => list.map(({ id }) => id)),
  ];
  const words = protocolWords();
  return [...new Set(ids)].filter((id) => !words.has(id));
}

/** What the author wrote for after the end, but what the order menu says in the same words. */
export function verdicts({ decisions, rubric, endings, variables, tasks }: Scenario): string[] {
  const menu = new Set(tasks.flatMap(({ title, help }) => [title, help]));
  const rated = [...rubric.tasks, ...rubric.outcomes];
  return [
    ...decisions.flatMap((decision) => [...decision.options.map(({ feedback }) => feedback), decision.onTimeout?.feedback ?? '']),
    ...[...rated, ...rubric.vetoes, ...rubric.caps].map(({ title }) => title), ...rated.flatMap(({ feedback }) => Object.values(feedback).filter((text) => text !== undefined)),
    ...[...rubric.vetoes, ...rubric.caps].map(({ reason }) => reason), ...endings.map(({ text }) => text),
    ...variables.filter(({ gauge }) => !gauge).map(({ label }) => label),
  ].filter((text) => text !== '' && !menu.has(text));
}

/** What has not happened yet in this run: texts of injects not delivered, of calls not taken, of decisions never opened. */
export function notYet(compiled: Compiled, { state }: Run): string[] {
  const { injects, decisions } = compiled.scenario;
  const heard = new Set(state.deliveries.filter((each) => each.state === 'unread' || each.state === 'read').map(({ inject }) => inject));
  return [
    ...injects.filter(({ id }) => !heard.has(id)).map(({ text }) => text),
    ...decisions.filter(({ id }) => !state.decisions[id]).flatMap(({ prompt, options }) => [prompt, ...options.map(({ text }) => text)]),
  ];
}

/** The run as the station has it, computed apart from it. */
export function stateAt({ records, ports }: TestStation, runId: string, now: number): Run {
  const header = records.readRun(runId)!;
  const inputs = records.readInputs(runId).map(({ at, input }) => ({ at, input }));
  return advance(replay(ports.library.find(header.scenarioId)!.compiled!, header, inputs), now);
}

/** Every string, as key or value, of every JSON text that came over the wire. */
export function stringsOf(received: readonly string[]): Set<string> {
  return new Set([...received.join('\n').matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map((match) => JSON.parse(`"${match[1]}"`) as string));
}

/** Everything a view offers, one of them for each `n`. */
export function something(view: RunView, n: number): Intent {
  const offers: Intent[] = [
    ...view.messages.filter(({ state }) => state === 'ringing' || state === 'unread').map((message): Intent => ({ type: 'injectAcknowledged', message: message.handle })),
    ...view.decisions.flatMap(({ handle, options }) => options.map((option): Intent => ({ type: 'optionChosen', decision: handle, option: option.handle }))),
    ...view.tasks.flatMap((task) => task.units.filter(({ reason }) => reason === null).map((unit): Intent => ({
      type: 'orderGiven', task: task.handle, unit: unit.handle, ...(task.targets[0] ? { target: task.targets[n % task.targets.length]!.handle } : {}),
      slots: Object.fromEntries(task.slots.map(({ handle, options }) => [handle, options[n % options.length]!.handle])),
    }))),
  ];
  return offers[(n * 7) % Math.max(1, offers.length)] ?? { type: 'paused' };
}
