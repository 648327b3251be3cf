import type { ReactNode } from 'react';

/** Something long that waits until it is asked for. */
export function Folded({ title, children, open = false }: { title: ReactNode; children: ReactNode; open?: boolean }): ReactNode {
  return <details className="folded" open={open}><summary>{title}</summary><div className="folded-body">{children}</div></details>;
}
