import { textOf, type Mode } from '../../../scenarios/engine/index.ts';
import type { Assignment } from '../../contract/roster.ts';
import { dayOf } from '../day.ts';
import type { Lang, Ports } from '../ports.ts';
import type { AssignedDrill } from '../ports/roster.ts';

type Reads = Pick<Ports, 'records' | 'library' | 'clock'>;

/** What the classes of this trainee are given on this day, with how often it was done; drills that the library no longer has are left out. */
export function assignedTo({ records, library, clock }: Reads, personId: string, lang: Lang): Assignment[] {
  const today = dayOf(clock.wall());
  const finished = records.recordsOf(personId);
  return records.roster.classesOf(personId, today).flatMap(({ name, drills }) => drills.filter((drill) => isOn(drill, today)).flatMap(({ scenarioId, mode, from, to }): Assignment[] => {
    const compiled = library.find(scenarioId)?.compiled;
    if (!compiled) return [];
    const done = finished.filter(({ header }) => header.scenarioId === scenarioId && header.mode === mode && dayOf(Date.parse(header.startedAt)) >= from).length;
    return [{ className: name, scenarioId, title: textOf(compiled, 'scenario.title', lang), mode, from, to, done }];
  }));
}

const isOn = ({ from, to }: AssignedDrill, day: string): boolean => from <= day && day <= to;

/** The class of a person on the day of a run, and the form that it is given for this drill and mode. */
export function classFor({ records, clock }: Pick<Ports, 'records' | 'clock'>, personId: string, scenarioId: string, mode: Mode): { className: string | null; variant: string | null } {
  const today = dayOf(clock.wall());
  const classes = records.roster.classesOf(personId, today);
  const given = classes.flatMap(({ name, drills }) => drills.filter((drill) => drill.scenarioId === scenarioId && drill.mode === mode && isOn(drill, today)).map(({ variant }) => ({ className: name, variant })));
  return given[0] ?? { className: classes[0]?.name ?? null, variant: null };
}
