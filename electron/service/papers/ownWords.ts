import { z } from 'zod';
import { categoryNames, modeNames } from '../../../scenarios/engine/index.ts';
import type { Programme } from '../../assessment/index.ts';
import type { ProgrammeTerms } from '../../contract/paperShapes.ts';
import type { Lang, Ports } from '../ports.ts';

const settings = z.object({ centre: z.string() });
const terms = z.object({
  leastDrills: z.number(), leastCategories: z.number(), leastExams: z.number(), withinMonths: z.number(), modes: z.array(z.enum(modeNames)), requiredDrills: z.array(z.string()), requiredCategories: z.array(z.enum(categoryNames)),
});
type Reads = Pick<Ports['records'], 'papers'>;

/** What the centre is called on its papers; empty where nobody has said so. */
export function centreOf({ papers }: Reads): string {
  const text = papers.text('settings', 'centre');
  return text === null ? '' : settings.parse(JSON.parse(text)).centre;
}

/** The programmes as they stand here: the centre's own terms in place of those that ship. */
export function programmesHere({ records, library }: Pick<Ports, 'records' | 'library'>): { readonly programme: Programme; readonly isOwn: boolean; readonly singleReliability: number }[] {
  const table = library.assessment.of('programmes');
  return (table?.programmes ?? []).map((programme) => {
    const own = records.papers.text('programme', programme.id);
    return { programme: own === null ? programme : { ...programme, ...terms.parse(JSON.parse(own)) }, isOwn: own !== null, singleReliability: table?.singleReliability ?? 0 };
  });
}

export function termsOf({ programme, isOwn, singleReliability }: ReturnType<typeof programmesHere>[number], lang: Lang): ProgrammeTerms {
  const { id, title, leastDrills, leastCategories, leastExams, withinMonths, modes, requiredDrills, requiredCategories } = programme;
  return { id, title: title[lang], leastDrills, leastCategories, leastExams, withinMonths, modes: [...modes], requiredDrills: [...requiredDrills], requiredCategories: [...requiredCategories], own: isOwn, singleReliability };
}
