"use client";

import { useState, useTransition, type ReactNode } from "react";
import { Button, type ButtonVariant } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

export interface ConfirmButtonProps {
  /** What the button on the page says. */
  children: ReactNode;
  /** The question asked, naming the thing: "Delete the draft of round 2?" */
  title: ReactNode;
  /** What is lost and what is kept. */
  loses: ReactNode;
  confirmLabel: ReactNode;
  cancelLabel: ReactNode;
  onConfirm: () => void | Promise<void>;
  variant?: ButtonVariant;
  disabled?: boolean;
}

/** A button for what cannot be undone: says what is lost, asks once, and stays open while it works. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const [open, setOpen] = useState(false);
  const [pending, startTransition] = useTransition();
  // Buttons at work stay focusable: a disabled one would drop the keyboard out of the dialog.
  const confirm = () => {
    if (pending) return;
    startTransition(async () => {
      await props.onConfirm();
      setOpen(false);
    });
  };
  return (
    <>
      <Button variant={props.variant ?? "danger"} disabled={props.disabled} onClick={() => setOpen(true)}>
        {props.children}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={props.title}
        actions={
          <>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              {props.cancelLabel}
            </Button>
            <Button variant="danger" onClick={confirm} aria-busy={pending} aria-disabled={pending}>
              {props.confirmLabel}
            </Button>
          </>
        }
      >
        {props.loses}
      </Dialog>
    </>
  );
}
