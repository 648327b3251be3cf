import { z } from 'zod';
import { contradiction, key, texts } from './modelSchema.ts';

const head = { format: z.literal(1), id: key, title: texts, contradictions: z.array(contradiction).default([]) };

/** What a learning archive can tell of the archive itself, of its person, and of each finished run. */
export const archiveFacts = ['archiveId', 'createdAt', 'updatedAt', 'requirements', 'station'] as const;
export const personFacts = ['staffNo', 'name', 'unit'] as const;
export const recordFacts = ['recordId', 'courseId', 'course', 'courseVersion', 'form', 'method', 'class', 'startedAt', 'finishedAt', 'minutes', 'points', 'maxPoints', 'percent', 'result', 'grade', 'counts', 'remarks', 'hash'] as const;
export type ArchiveFact = (typeof archiveFacts)[number];
export type PersonFact = (typeof personFacts)[number];
export type RecordFact = (typeof recordFacts)[number];

/** `name` is the word of the receiving format, `from` what this station knows; `codes` puts its words for ours. `checked`: somebody compared it with the standard's own table. */
const field = <F extends readonly [string, ...string[]]>(facts: F) =>
  z.strictObject({ name: z.string().min(1), from: z.enum(facts), codes: z.record(z.string(), z.union([z.string(), z.number()])).default({}), checked: z.boolean().default(false) });
const fields = <F extends readonly [string, ...string[]]>(facts: F) =>
  z.array(field(facts)).min(1).refine((list) => new Set(list.map(({ name }) => name)).size === list.length, 'each name may stand once');

/** How a person's results become a learning archive (学习档案): data, so that it can be corrected when the standard's text is at hand. */
export const learningArchive = z.strictObject({
  ...head, kind: z.literal('learningArchive'),
  /** the requirements it was made along, and what is claimed of it */
  requirements: z.string().min(1), claim: texts,
  names: z.strictObject({ archives: z.string().min(1), learner: z.string().min(1), records: z.string().min(1), claim: z.string().min(1) }),
  archive: fields(archiveFacts), learner: fields(personFacts), record: fields(recordFacts),
});
export type LearningArchive = z.infer<typeof learningArchive>;

const address = z.url({ protocol: /^https?$/ }).refine((text) => !text.endsWith('/'), 'must not end with a slash');
/** Where the names in xAPI statements begin; a centre puts its own addresses here, the same on all its stations. */
export const xapi = z.strictObject({ ...head, kind: z.literal('xapi'), homePage: address, activities: address, extensions: address });
export type XapiNames = z.infer<typeof xapi>;
