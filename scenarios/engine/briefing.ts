import { optionalText, textOf, type Compiled, type Lang } from './compile/compile.ts';
import { groupLabel, organisationView } from './run/organisationView.ts';
import { sourceLine } from './score/sources.ts';

/** Everything a trainee reads before the clock starts; nothing of decisions, injects or rubric beyond the pass mark. */
export function briefingOf(compiled: Compiled, lang: Lang) {
  const { scenario } = compiled;
  const text = (key: string) => textOf(compiled, key, lang);
  const position = (id: string) => scenario.places.findIndex((place) => place.id === id);
  return {
    id: scenario.id, title: text('scenario.title'), summary: text('scenario.summary'), role: text('scenario.role'), situation: text('scenario.situation'),
    startsAt: scenario.startsAt, minutes: scenario.minutes, objectives: scenario.objectives.map((objective) => text(`objective.${objective.id}.text`)),
    organisation: organisationView(compiled, lang),
    units: scenario.units.filter((unit) => unit.commandable).map((unit) => ({ name: text(`unit.${unit.id}.name`), note: optionalText(compiled, `unit.${unit.id}.note`, lang), commandable: true, group: groupLabel(compiled, unit.group, lang), can: optionalText(compiled, `unit.${unit.id}.can`, lang), cannot: optionalText(compiled, `unit.${unit.id}.cannot`, lang) })),
    places: scenario.places.map((place) => ({ name: text(`place.${place.id}.name`), kind: place.kind, x: place.x, y: place.y, floors: place.floors })),
    roads: scenario.roads.map((road) => ({ from: position(road.from), to: position(road.to) })),
    laws: (scenario.lawCards ?? []).map((source) => { const line = sourceLine(compiled, source, lang); return { title: line.title, article: line.article, gist: line.gist }; }),
    passMark: scenario.rubric.passMark, passMarkSetBy: scenario.rubric.passMarkSetBy, version: scenario.version,
  };
}

export type BriefingText = ReturnType<typeof briefingOf>;
