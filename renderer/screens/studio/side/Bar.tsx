import type { ReactNode } from 'react';

/** How long something is beside others, drawn; the number stands beside it in words. `limit`: where it becomes too much. */
export function Bar({ share, limit, isOver = false }: { /** 0 to 1 */ readonly share: number; readonly limit?: number; readonly isOver?: boolean }): ReactNode {
  const percent = (part: number): string => `${Math.min(100, Math.max(0, part * 100))}%`;
  return <span className="studio-meter" data-over={isOver || undefined} aria-hidden><span style={{ width: percent(share) }} />{limit !== undefined && <i style={{ left: percent(limit) }} />}</span>;
}
