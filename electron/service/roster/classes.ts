import { textOf, type Mode } from '../../../scenarios/engine/index.ts';
import { isFormFor } from '../exam/forms.ts';
import type { Lang, ScenarioLibrary } from '../ports.ts';
import type { RosterClass, RosterPerson } from '../ports/roster.ts';

/** Why a class cannot be kept so; null where it can. An exam's form is chosen when it starts, so that nobody sits one twice: it cannot be named here. */
export function unfitClass(kept: RosterClass, others: readonly RosterClass[], people: readonly RosterPerson[], library: Pick<ScenarioLibrary, 'find'>): 'NAME_MISSING' | 'CLASS_TAKEN' | 'DAYS_UNFIT' | 'UNKNOWN_PERSON' | 'UNKNOWN_SCENARIO' | null {
  const known = new Set(people.map(({ id }) => id));
  if (kept.name === '') return 'NAME_MISSING';
  if (others.some(({ id, name }) => id !== kept.id && name === kept.name)) return 'CLASS_TAKEN';
  if ([kept, ...kept.drills].some(({ from, to }) => from > to || !isDay(from) || !isDay(to))) return 'DAYS_UNFIT';
  if (kept.members.some((id) => !known.has(id))) return 'UNKNOWN_PERSON';
  const isUnknown = kept.drills.some(({ scenarioId, mode, variant }) => {
    const forms = library.find(scenarioId)?.document?.variants;
    return !forms || (variant !== null && (mode === 'exam' || !forms.some((form) => form.id === variant && isFormFor(mode, form))));
  });
  return isUnknown ? 'UNKNOWN_SCENARIO' : null;
}

/** What a class may be given beside the drill as it is. */
export function formsToGive(library: Pick<ScenarioLibrary, 'list'>, lang: Lang): { scenarioId: string; mode: Mode; id: string; title: string }[] {
  return library.list().flatMap(({ id: scenarioId, document, compiled }) => (document?.variants ?? []).flatMap((form) =>
    (['practice', 'assessed'] as const).filter((mode) => isFormFor(mode, form)).map((mode) => ({ scenarioId, mode, id: form.id, title: compiled ? textOf(compiled, `variant.${form.id}.title`, lang) : form.title }))));
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
