import type { AssessmentTables } from './loadAssessment.ts';
import type { Texts } from './modelSchema.ts';
import type { Programme } from './tableSchemas.ts';

/** Every programme as it ships: portfolio certificates, each stage of the training path, each level of the digital secretary. */
export function shippedProgrammes(tables: Pick<AssessmentTables, 'of'>): { readonly programmes: readonly Programme[]; readonly singleReliability: number } {
  const [own, path, levels] = [tables.of('programmes'), tables.of('path'), tables.of('levels')];
  const stages = (path?.stages ?? []).map(({ id, title, drills, steps }): Programme => ({
    id: `path-${id}`, title: joined(path?.title, title), assumed: true, ...drills, steps: steps.map((step) => ({ id: step.id, title: step.title, evidence: step.evidence })),
  }));
  const abilities = (levels?.levels ?? []).map(({ id, title, drills, abilities: list }): Programme => ({
    id: `digital-${id}`, title: joined(levels?.title, title), assumed: true, ...drills,
    steps: list.map((ability) => ({ id: ability.id, title: ability.title, evidence: { zh: ability.tasks.map(({ zh }) => zh).join('；'), en: ability.tasks.map(({ en }) => en).join('; ') } })),
  }));
  return { programmes: [...(own?.programmes ?? []), ...stages, ...abilities], singleReliability: own?.singleReliability ?? 0 };
}

const joined = (of: Texts | undefined, part: Texts): Texts => ({ zh: `${of?.zh ?? ''}：${part.zh}`, en: `${of?.en ?? ''}: ${part.en}` });
