import { optionalText, textOf, type Compiled, type Lang } from '../compile/compile.ts';
import type { Value } from '../compile/expression.ts';
import { storyRegion } from '../compile/machine.ts';
import type { Tone } from '../schema/common.ts';
import type { Attribute, Place, Variable } from '../schema/scenario.ts';
import { amountText } from './amountText.ts';
import { evaluate, holds, type Run } from './draft.ts';
import type { Handles } from './handles.ts';
import { groupLabel } from './organisationView.ts';
import { phrase } from './phrases.ts';
import { arrival, waysFrom } from './routes.ts';
import type { DecisionView, GaugeView, MessageView, PersonView, PlaceView, UnitView } from './viewSchema.ts';

/** What the parts of a view are made from. */
export interface Viewing { readonly run: Run; readonly compiled: Compiled; readonly lang: Lang; readonly handles: Handles }

/** Lists stand in order of their shown names: the authored order could tell something (engine rule 28). */
export function byName<T extends { readonly name: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

export function valueText({ compiled, lang }: Viewing, kind: 'variable' | 'attribute', source: Variable | Attribute, value: Value): { text: string; tone: Tone } {
  if (typeof value === 'boolean') return { text: phrase(value ? 'bool.true' : 'bool.false', lang), tone: 'neutral' };
  if (typeof value === 'string') return { text: textOf(compiled, `${kind}.${source.id}.${value}.label`, lang), tone: source.values?.find((each) => each.id === value)?.tone ?? 'neutral' };
  const unit = optionalText(compiled, `${kind}.${source.id}.unit`, lang);
  return { text: amountText(value, unit, lang), tone: 'neutral' };
}

/** Beyond its warning and bad marks, in the direction that is worse. */
function gaugeTone(variable: Variable, value: number): Tone {
  const beyond = (mark: number | undefined) => mark !== undefined && (variable.direction === 'better' ? value <= mark : value >= mark);
  return beyond(variable.badAt) ? 'bad' : beyond(variable.warnAt) ? 'warn' : 'neutral';
}

export function gaugeViews(viewing: Viewing): GaugeView[] {
  const { run, compiled, lang, handles } = viewing;
  return compiled.scenario.variables.filter((variable) => variable.gauge).map((variable) => {
    const value = run.state.values[variable.id] ?? 0;
    const shown = valueText(viewing, 'variable', variable, value);
    const number = typeof value !== 'string' ? Number(value) : Math.max(0, (variable.values ?? []).findIndex((each) => each.id === value));
    const change = run.state.changes[variable.id];
    return {
      handle: handles.of('variable', variable.id), label: textOf(compiled, `variable.${variable.id}.label`, lang), help: optionalText(compiled, `variable.${variable.id}.help`, lang),
      value: number, min: variable.min ?? 0, max: variable.max ?? Math.max(1, (variable.values?.length ?? 2) - 1), text: shown.text, unit: optionalText(compiled, `variable.${variable.id}.unit`, lang), direction: variable.direction,
      tone: typeof value === 'number' ? gaugeTone(variable, value) : shown.tone, change: change ?? null, warnAt: variable.warnAt ?? null, badAt: variable.badAt ?? null,
    };
  });
}

export function placeViews({ run, compiled, lang, handles }: Viewing): PlaceView[] {
  const number = (source: string | undefined) => (source === undefined ? 0 : Number(evaluate(compiled, run.state, source)));
  const truth = (source: string | undefined) => source !== undefined && holds(compiled, run.state, source);
  const view = (place: Place): PlaceView => ({
    handle: handles.of('place', place.id), name: textOf(compiled, `place.${place.id}.name`, lang), note: optionalText(compiled, `place.${place.id}.note`, lang),
    kind: place.kind, x: place.x, y: place.y, floors: place.floors,
    show: { fire: number(place.show.fire), smoke: number(place.show.smoke), crowd: number(place.show.crowd), blocked: truth(place.show.blocked), water: truth(place.show.water), dark: truth(place.show.dark) },
  });
  return byName(compiled.scenario.places.map(view));
}

const worst: readonly Tone[] = ['bad', 'warn', 'good', 'neutral'];

export function personViews(viewing: Viewing): PersonView[] {
  const { run, compiled, lang, handles } = viewing;
  const known = compiled.scenario.people.filter((person) => person.knownWhen === undefined || holds(compiled, run.state, person.knownWhen));
  return byName(known.map((person): PersonView => {
    const record = run.state.people[person.id] ?? {};
    // somebody to whom the author gave no attribute at all (a desk, an official) is not one of those they are about, until they change
    const concerned = Object.keys(person.attributes).length > 0;
    const attributes = compiled.scenario.attributes.filter((attribute) => attribute.visible && (concerned || record[attribute.id] !== attribute.initial)).map((attribute) => {
      const shown = valueText(viewing, 'attribute', attribute, record[attribute.id] ?? '');
      return { label: textOf(compiled, `attribute.${attribute.id}.label`, lang), value: shown.text, tone: shown.tone };
    });
    const at = String(record['at'] ?? person.at);
    return {
      handle: handles.of('person', person.id), name: textOf(compiled, `person.${person.id}.name`, lang), role: textOf(compiled, `person.${person.id}.role`, lang),
      note: optionalText(compiled, `person.${person.id}.note`, lang), kind: person.kind, place: compiled.index.places.has(at) ? handles.of('place', at) : null,
      floor: person.floor === undefined || at !== person.at ? null : person.floor, tone: worst.find((tone) => attributes.some((attribute) => attribute.tone === tone)) ?? 'neutral', attributes,
    };
  }));
}

export function unitViews({ run, compiled, lang, handles }: Viewing): UnitView[] {
  return byName(compiled.scenario.units.filter((unit) => unit.commandable || run.state.units[unit.id]?.status !== 'away').map((unit): UnitView => {
    const record = run.state.units[unit.id];
    const order = run.state.orders.find((each) => each.unit === unit.id);
    const leg = order?.leg;
    return {
      handle: handles.of('unit', unit.id), name: textOf(compiled, `unit.${unit.id}.name`, lang), note: optionalText(compiled, `unit.${unit.id}.note`, lang), kind: unit.kind, commandable: unit.commandable,
      group: groupLabel(compiled, unit.group, lang), can: optionalText(compiled, `unit.${unit.id}.can`, lang), cannot: optionalText(compiled, `unit.${unit.id}.cannot`, lang),
      status: (record?.status ?? 'idle') as UnitView['status'], place: leg || record?.status === 'away' ? null : handles.of('place', record?.at ?? unit.at),
      leg: leg ? { from: handles.of('place', leg.from), to: handles.of('place', leg.to), departed: leg.departed, arrives: leg.arrives } : null,
      doing: order ? textOf(compiled, `task.${order.task}.title`, lang) : null, workUntil: order?.until ?? null,
      destination: order?.stage === 'moving' ? textOf(compiled, `place.${order.destination}.name`, lang) : null,
      arrivesAt: order && leg ? arrival(compiled, run.state, { at: leg.to, since: leg.arrives, to: order.destination, speed: unit.speed }) : null,
      ways: unit.commandable && record !== undefined && (record.status === 'idle' || record.status === 'stranded') ? Object.fromEntries(waysFrom(compiled, run.state, record.at, unit.speed).map(({ place, takes }) => [handles.of('place', place), takes] as const).sort()) : {},
    };
  }));
}

export function decisionViews({ run, compiled, lang, handles }: Viewing): DecisionView[] {
  const practice = run.options.mode === 'practice';
  return Object.entries(run.state.decisions).filter(([, decision]) => decision.state === 'open').map(([id, decision]): DecisionView => {
    const key = `decision.${id}`;
    const source = compiled.index.decisions.get(id);
    return {
      handle: handles.of('decision', id), title: textOf(compiled, `${key}.title`, lang), prompt: textOf(compiled, `${key}.prompt`, lang), from: textOf(compiled, `${key}.from`, lang),
      channel: source?.channel ?? 'phone', place: source?.at === undefined ? null : handles.of('place', source.at),
      known: optionalText(compiled, `${key}.known`, lang), unknown: optionalText(compiled, `${key}.unknown`, lang), openedAt: decision.openedAt, deadline: decision.deadline,
      hint: run.state.hints[id] ? optionalText(compiled, `${key}.hint`, lang) : null, canHint: practice && source?.hint !== undefined && !run.state.hints[id],
      options: decision.shown.map((option) => ({ handle: handles.of('option', `${id}.${option}`), text: textOf(compiled, `${key}.${option}.text`, lang) })),
    };
  });
}

export function messageViews({ run, compiled, lang, handles }: Viewing): MessageView[] {
  return run.state.deliveries.map((delivery): MessageView => {
    const key = `inject.${delivery.inject}`;
    const source = compiled.index.injects.get(delivery.inject);
    const hidden = delivery.state === 'ringing';
    const missed = delivery.state === 'missed';
    return {
      handle: String(delivery.n), channel: source?.channel ?? 'phone', from: textOf(compiled, `${key}.from`, lang), speaker: optionalText(compiled, `${key}.speaker`, lang), title: hidden || missed ? null : optionalText(compiled, `${key}.title`, lang),
      text: hidden ? null : missed ? optionalText(compiled, `${key}.missedText`, lang) : textOf(compiled, `${key}.text`, lang),
      at: delivery.at, state: delivery.state, ringUntil: hidden ? delivery.ringUntil : null, place: source?.at === undefined ? null : handles.of('place', source.at), reply: source?.reply ?? false,
    };
  });
}

export const phaseTitle = ({ run, compiled, lang }: Viewing): string => textOf(compiled, `phase.${run.state.regions[storyRegion] ?? ''}.title`, lang);
