import { z } from 'zod';
import { id, text } from './common.ts';

const both = z.strictObject({ zh: text, en: text });

/** A way of grouping units: 1+4+N and the like. Where a source names the template but not its parts, the note says 〔设定〕. */
const organisation = z.strictObject({ id, name: both, note: both, groups: z.array(z.strictObject({ id, label: both, note: both })).min(1) });

export const organisations = z.strictObject({ format: z.literal(1), organisations: z.array(organisation) });
export type Organisation = z.infer<typeof organisation>;
