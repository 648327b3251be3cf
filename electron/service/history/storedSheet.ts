import { z } from 'zod';

/** What comparisons read of a stored sheet, in points. */
const storedSheet = z.object({
  items: z.array(z.object({ id: z.string(), kind: z.enum(['decision', 'task', 'outcome']), state: z.string(), points: z.number(), max: z.number() })),
  indicators: z.record(z.string(), z.object({ points: z.number(), max: z.number(), items: z.number() })),
});
export type StoredSheet = z.infer<typeof storedSheet>;

/** Reads a sheet as it is stored; null where an older program wrote something else. */
export function readSheet(text: string): StoredSheet | null {
  const parsed = storedSheet.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
