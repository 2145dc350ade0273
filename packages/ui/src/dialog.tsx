"use client";

import { useEffect, useId, useRef, type ReactNode } from "react";

export interface DialogProps {
  open: boolean;
  /** Called for every way out: Escape, the platform's back gesture, or a button that closes it. */
  onClose: () => void;
  title: ReactNode;
  children?: ReactNode;
  /** The buttons, the way onward last. */
  actions?: ReactNode;
}

/**
 * A modal on the platform's own <dialog>: the page behind is inert, Escape closes it, and focus goes back to
 * where it was when it opened.
 */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-xl border border-line bg-raised p-6 text-ink shadow-xl"
    >
      <h2 id={titleId} className="text-xl">
        {title}
      </h2>
      {children ? <div className="mt-3 flex flex-col gap-3">{children}</div> : null}
      {actions ? <div className="mt-6 flex flex-wrap justify-end gap-3">{actions}</div> : null}
    </dialog>
  );
}
