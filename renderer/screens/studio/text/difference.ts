/** The one change that makes a text of another. */
export function difference(now: string, next: string): { readonly from: number; readonly to: number; readonly insert: string } {
  let from = 0, end = 0;
  const most = Math.min(now.length, next.length);
  while (from < most && now[from] === next[from]) from += 1;
  while (end < most - from && now[now.length - 1 - end] === next[next.length - 1 - end]) end += 1;
  return { from, to: now.length - end, insert: next.slice(from, next.length - end) };
}
