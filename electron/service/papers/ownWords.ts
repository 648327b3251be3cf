import { z } from 'zod';
import { programmeSchema, shippedProgrammes, type Programme } from '../../assessment/index.ts';
import type { ProgrammeTerms } from '../../contract/paperShapes.ts';
import type { Lang, Ports } from '../ports.ts';

const settings = z.object({ centre: z.string() });
type Reads = Pick<Ports['records'], 'papers'>;

/** What the centre is called on its papers; empty where nobody has said so. */
export function centreOf({ papers }: Reads): string {
  const text = papers.text('settings', 'centre');
  return text === null ? '' : settings.parse(JSON.parse(text)).centre;
}

export interface ProgrammeHere { readonly programme: Programme; readonly isOwn: boolean; /** 0: as it ships, never changed here */ readonly version: number; readonly singleReliability: number }

/** The programmes as they stand here: the centre's own copy in place of what ships. */
export function programmesHere({ records, library }: Pick<Ports, 'records' | 'library'>): ProgrammeHere[] {
  const { programmes, singleReliability } = shippedProgrammes(library.assessment);
  return programmes.map((shipped) => {
    const kept = records.papers.programmeVersion(shipped.id);
    const own = kept === null || kept.json === null ? null : ownProgramme(shipped, JSON.parse(kept.json));
    return { programme: own ?? shipped, isOwn: own !== null, version: kept?.version ?? 0, singleReliability };
  });
}

/** What ships with a centre's changes, held to the schema of what ships; null where it is not a programme. Steps keep their ids: a centre changes their words. */
export function ownProgramme(shipped: Programme, changes: unknown): Programme | null {
  const read = programmeSchema.safeParse({ ...shipped, ...(changes as object), id: shipped.id, assumed: false });
  if (!read.success) return null;
  return { ...read.data, steps: shipped.steps.map((step) => read.data.steps.find(({ id }) => id === step.id) ?? step) };
}

export function termsOf({ programme, isOwn, version, singleReliability }: ProgrammeHere, lang: Lang): ProgrammeTerms {
  const { id, title, leastDrills, leastCategories, leastExams, withinMonths, modes, requiredDrills, requiredCategories, steps } = programme;
  return { id, title: title[lang], titles: title, leastDrills, leastCategories, leastExams, withinMonths, modes: [...modes], requiredDrills: [...requiredDrills], requiredCategories: [...requiredCategories], steps: [...steps], own: isOwn, version, singleReliability };
}
