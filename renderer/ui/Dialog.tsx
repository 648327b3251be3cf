import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

/** A modal window on the platform's own dialog: focus trap, Esc and backdrop come with it. */
export function Dialog({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }): ReactNode {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className="sheet" aria-labelledby={heading} onCancel={onClose} onKeyDown={(event) => event.stopPropagation()}>
      <div className="inside">
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
