/** What a wilful trainee does other than usual. Everything it does not name is done as usual. */
export interface Wish {
  /** decision → option, or null to let it time out */
  readonly answers?: Readonly<Record<string, string | null>>;
  readonly orders?: readonly WantedOrder[];
  /** injects whose calls are not taken */
  readonly missed?: readonly string[];
  /** tasks that are never ordered, or not before an item's time is up, a key has happened, or the first of several is counted */
  readonly held?: Readonly<Record<string, 'always' | { readonly past: string } | { readonly after: string } | { readonly onceCounted: string }>>;
}
export interface WantedOrder { readonly task: string; readonly target?: string | undefined; readonly slots: Readonly<Record<string, string>>; readonly as: 'accepted' | 'declined' }

/** Both wishes at once; where they differ the first has its way. */
export function both(a: Wish, b: Wish): Wish {
  return { answers: { ...b.answers, ...a.answers }, orders: [...(a.orders ?? []), ...(b.orders ?? [])], missed: [...(a.missed ?? []), ...(b.missed ?? [])], held: { ...b.held, ...a.held } };
}
