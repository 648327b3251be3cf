import type { PartPath } from '../../../../scenarios/engine/index.ts';

/** Which parts of the document something may name, by the way to their list. */
export type Named = readonly PartPath[];

/** How a field of a form is shown and edited. */
export type Field = { readonly name: string; /** under 更多 */ readonly more?: true; /** only where the part’s `type` is this, or the text has it all the same */ readonly ofType?: 'int' | 'enum' } & (
  | { readonly as: 'line' | 'text' | 'number' | 'yesNo' | 'day' | 'sources' | 'source' | 'weights' | 'effects' | 'assigns' | 'event' | 'events' | 'fixed' | 'scalar' | 'type' | 'chance' | 'numbers' }
  /** `is`: what the expression yields */
  | { readonly as: 'logic'; readonly is: 'condition' | 'time' | 'number' }
  /** a number or a coefficient */
  | { readonly as: 'amount' }
  | { readonly as: 'choice'; readonly of: readonly string[]; /** what stands for a field that is left out */ readonly usual?: string }
  | { readonly as: 'choices'; readonly of: readonly string[] }
  | { readonly as: 'one'; readonly of: Named; /** besides the parts */ readonly also?: readonly string[] }
  | { readonly as: 'many'; readonly of: Named }
  /** values by name, of what this list of the drill defines */
  | { readonly as: 'values'; readonly of: PartPath }
  /** by id, what is otherwise than in this list; each with a form of its own */
  | { readonly as: 'changes'; readonly of: PartPath; readonly change: string }
  | { readonly as: 'part'; readonly kind: string }
  | { readonly as: 'parts'; readonly kind: string }
  | { readonly as: 'union'; readonly kinds: readonly string[] }
);

/** The fields of one kind of part, in the order of its form. */
export type Kinds = Readonly<Record<string, readonly Field[]>>;
