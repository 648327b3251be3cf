import { z } from 'zod';
import { id, text } from './common.ts';

const both = z.strictObject({ zh: text.describe('In Chinese.'), en: text.describe('In English.') });

/** A way of grouping units: 1+4+N and the like. Where a source names the template but not its parts, the note says 〔设定〕. */
const organisation = z.strictObject({
  id: id.describe('Its name, for `organisation:` in a drill.'),
  name: both.describe('What it is called.'),
  note: both.describe('Where it comes from; says 〔设定〕 where the parts were set for training.'),
  groups: z.array(z.strictObject({
    id: id.describe('Its name, for `group:` of a unit.'), label: both.describe('What it is called.'), note: both.describe('What belongs to it.'),
  })).min(1).describe('Its groups in the order of the screen.'),
});

export const organisations = z.strictObject({ format: z.literal(1).describe('Version of this file’s form.'), organisations: z.array(organisation).describe('The templates.') });
export type Organisation = z.infer<typeof organisation>;
