import { z } from 'zod';
import { expression, id } from './common.ts';

/** The closed list of operations. Values are expressions; targets are names. */
export type Effect =
  | { readonly set: Readonly<Record<string, string>> }
  | { readonly when: string; readonly then: readonly Effect[]; readonly else?: readonly Effect[] | undefined }
  | { readonly each: 'people'; readonly where?: string | undefined; readonly most?: number | undefined; readonly do: readonly Effect[] }
  | { readonly happen: string }
  | { readonly deliver: string; readonly in?: string | undefined; readonly jitter?: string | undefined }
  | { readonly open: string; readonly in?: string | undefined; readonly jitter?: string | undefined }
  | { readonly withdraw: string }
  | { readonly goto: string }
  | { readonly chance: { readonly stream: string; readonly branches: readonly { readonly weight: string; readonly effects: readonly Effect[] }[] } }
  | { readonly unit: string; readonly at?: string | undefined; readonly status?: 'ready' | 'away' | undefined }
  | { readonly send: string; readonly task: string; readonly to?: string | undefined }
  | { readonly promise: string; readonly owner: string; readonly due: string }
  | { readonly keep: string }
  | { readonly allocate: Allocation };

/** A whole number shared out among people by their weights, to the last unit (largest remainder). */
export interface Allocation { readonly total: string; readonly into: string; readonly weight: string; readonly where?: string | undefined }

/** `fire`, `sun.state`, or in an order `person.state` / `target` forms: name with at most one field. */
const assignee = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}(\.[a-z][A-Za-z0-9]{0,39})?$/, 'must be a variable or person.attribute');

export const effect: z.ZodType<Effect> = z.lazy(() => z.union([
  z.strictObject({ set: z.record(assignee, expression) }),
  z.strictObject({ when: expression, then: z.array(effect), else: z.array(effect).optional() }),
  /** for each person for whom `where` holds, in document order, at most `most`: the effects with that person as `person` */
  z.strictObject({ each: z.literal('people'), where: expression.optional(), most: z.number().int().min(1).optional(), do: z.array(effect) }),
  z.strictObject({ happen: id }),
  /** `in` ms from now, give or take up to `jitter` ms by chance */
  z.strictObject({ deliver: id, in: expression.optional(), jitter: expression.optional() }),
  z.strictObject({ open: id, in: expression.optional(), jitter: expression.optional() }),
  z.strictObject({ withdraw: id }),
  z.strictObject({ goto: id }),
  z.strictObject({ chance: z.strictObject({ stream: id, branches: z.array(z.strictObject({ weight: expression, effects: z.array(effect) })).min(2) }) }),
  z.strictObject({ unit: id, at: id.optional(), status: z.enum(['ready', 'away']).optional() }),
  z.strictObject({ send: id, task: id, to: id.optional() }),
  /** `owner` gives his word; it breaks by itself after `due` ms unless `keep` comes before */
  z.strictObject({ promise: id, owner: id, due: expression }),
  z.strictObject({ keep: id }),
  /** shares `total` out among the people for whom `where` holds; `weight` and `where` are about each `person` */
  z.strictObject({ allocate: z.strictObject({ total: expression, into: id, weight: expression, where: expression.optional() }) }),
])) as z.ZodType<Effect>;

export const effects = z.array(effect).default([]);
