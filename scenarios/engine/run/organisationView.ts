import type { Compiled, Lang } from '../compile/compile.ts';

/** How the drill's units are grouped, in one language. */
export function organisationView({ organisation }: Compiled, lang: Lang) {
  return organisation ? { name: organisation.name[lang], note: organisation.note[lang], groups: organisation.groups.map(({ label, note }) => ({ label: label[lang], note: note[lang] })) } : null;
}

/** The label of a unit's group; null without one. */
export function groupLabel({ organisation }: Compiled, group: string | undefined, lang: Lang): string | null {
  return organisation?.groups.find(({ id }) => id === group)?.label[lang] ?? null;
}
