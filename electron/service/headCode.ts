/** Short enough to write down, long enough that no other ledger has it: the entries and the first 16 hex digits of the last link. */
export function headCode({ entries, hash }: { readonly entries: number; readonly hash: string }): string {
  return [String(entries), ...(hash.slice(0, 16).match(/.{4}/g) ?? [])].join('-');
}
