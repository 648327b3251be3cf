import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** A modal card over a whole screen that only its own button puts away; that button has the focus from the moment the card is seen. */
export function Cover({ heading, className = '', children }: { heading: string; className?: string; children: ReactNode }): ReactNode {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className={`cover ${className}`} aria-labelledby={heading} closedby="none" onKeyDown={(event) => event.stopPropagation()}>
      {children}
    </dialog>
  );
}
