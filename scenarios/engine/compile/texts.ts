import type { Scenario } from '../schema/scenario.ts';
import { applyVariant } from './variant.ts';

/** Text key (`kind.id.field`) → Chinese text, in document order (engine rule 31: language never touches state). */
export function textsOf(scenario: Scenario): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (key: string, value: string | undefined) => { if (value !== undefined) texts.set(key, value); };
  add('scenario.title', scenario.title); add('scenario.summary', scenario.summary); add('scenario.role', scenario.role); add('scenario.situation', scenario.situation);
  for (const objective of scenario.objectives) add(`objective.${objective.id}.text`, objective.text);
  for (const coefficient of scenario.coefficients) { add(`coefficient.${coefficient.id}.label`, coefficient.label); add(`coefficient.${coefficient.id}.unit`, coefficient.unit); add(`coefficient.${coefficient.id}.note`, coefficient.note); }
  for (const variable of scenario.variables) {
    add(`variable.${variable.id}.label`, variable.label); add(`variable.${variable.id}.unit`, variable.unit); add(`variable.${variable.id}.help`, variable.help);
    for (const value of variable.values ?? []) add(`variable.${variable.id}.${value.id}.label`, value.label);
  }
  for (const attribute of scenario.attributes) {
    add(`attribute.${attribute.id}.label`, attribute.label); add(`attribute.${attribute.id}.unit`, attribute.unit);
    for (const value of attribute.values ?? []) add(`attribute.${attribute.id}.${value.id}.label`, value.label);
  }
  for (const place of scenario.places) { add(`place.${place.id}.name`, place.name); add(`place.${place.id}.note`, place.note); }
  for (const person of scenario.people) { add(`person.${person.id}.name`, person.name); add(`person.${person.id}.role`, person.role); add(`person.${person.id}.note`, person.note); }
  for (const unit of scenario.units) { add(`unit.${unit.id}.name`, unit.name); add(`unit.${unit.id}.note`, unit.note); add(`unit.${unit.id}.can`, unit.can); add(`unit.${unit.id}.cannot`, unit.cannot); }
  for (const board of scenario.boards) { add(`board.${board.id}.title`, board.title); for (const tally of board.tallies) { add(`board.${board.id}.${tally.id}.label`, tally.label); add(`board.${board.id}.${tally.id}.unit`, tally.unit); } }
  for (const dynamic of scenario.dynamics) add(`dynamic.${dynamic.id}.label`, dynamic.label);
  for (const phase of scenario.phases) add(`phase.${phase.id}.title`, phase.title);
  addTasks(scenario, add);
  addStory(scenario, add);
  addRubric(scenario, add);
  for (const variant of scenario.variants) {
    add(`variant.${variant.id}.title`, variant.title);
    const form = applyVariant(scenario, variant.id);
    if (form) for (const [key, value] of textsOf(form)) if (texts.get(key) !== value) add(`variant.${variant.id}.${key}`, value);
  }
  return texts;
}

type Add = (key: string, value: string | undefined) => void;

function addTasks(scenario: Scenario, add: Add): void {
  for (const task of scenario.tasks) {
    add(`task.${task.id}.title`, task.title); add(`task.${task.id}.help`, task.help);
    for (const condition of [...task.unavailable, ...task.declined]) add(`task.${task.id}.${condition.id}.reason`, condition.reason);
    for (const slot of task.slots) {
      add(`task.${task.id}.${slot.id}.label`, slot.label);
      for (const option of slot.options) add(`task.${task.id}.${slot.id}.${option.id}.label`, option.label);
    }
  }
}

function addStory(scenario: Scenario, add: Add): void {
  for (const decision of scenario.decisions) {
    const key = `decision.${decision.id}`;
    add(`${key}.title`, decision.title); add(`${key}.prompt`, decision.prompt); add(`${key}.from`, decision.from);
    add(`${key}.known`, decision.known); add(`${key}.unknown`, decision.unknown); add(`${key}.hint`, decision.hint);
    for (const option of decision.options) { add(`${key}.${option.id}.text`, option.text); add(`${key}.${option.id}.feedback`, option.feedback); }
    add(`${key}.timeout.feedback`, decision.onTimeout?.feedback);
  }
  for (const inject of scenario.injects) {
    const key = `inject.${inject.id}`;
    add(`${key}.from`, inject.from); add(`${key}.speaker`, inject.speaker); add(`${key}.title`, inject.title); add(`${key}.text`, inject.text); add(`${key}.missedText`, inject.missedText);
  }
  for (const promise of scenario.promises) add(`promise.${promise.id}.text`, promise.text);
  for (const ending of scenario.endings) { add(`ending.${ending.id}.title`, ending.title); add(`ending.${ending.id}.text`, ending.text); }
}

function addRubric(scenario: Scenario, add: Add): void {
  for (const item of scenario.rubric.tasks) {
    add(`item.${item.id}.title`, item.title); add(`item.${item.id}.done`, item.feedback.done); add(`item.${item.id}.late`, item.feedback.late); add(`item.${item.id}.missing`, item.feedback.missing);
  }
  for (const item of scenario.rubric.outcomes) { add(`item.${item.id}.title`, item.title); add(`item.${item.id}.good`, item.feedback.good); add(`item.${item.id}.bad`, item.feedback.bad); }
  for (const veto of scenario.rubric.vetoes) { add(`veto.${veto.id}.title`, veto.title); add(`veto.${veto.id}.reason`, veto.reason); }
  for (const cap of scenario.rubric.caps) { add(`cap.${cap.id}.title`, cap.title); add(`cap.${cap.id}.reason`, cap.reason); }
}
