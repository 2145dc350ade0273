import { useId, type ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** What every labelled control says about itself. */
export interface FieldText {
  label: ReactNode;
  hint?: ReactNode;
  /** Present only when the value was refused; says what to do. */
  error?: ReactNode;
  /** Keeps the label for screen readers only, where the page shows the same words already. */
  labelHidden?: boolean;
}

/** What a control spreads onto its element so that label, hint and error belong to it. */
export interface ControlAttributes {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

export interface FieldProps extends FieldText {
  id?: string;
  className?: string;
  /** Draws the control with the attributes that tie it to its label, hint and error. */
  children: (control: ControlAttributes) => ReactNode;
}

/** Label above, hint under it, the control, then the error; all tied together for assistive technology. */
export function Field({ id, label, hint, error, labelHidden, className, children }: FieldProps) {
  const generated = useId();
  const controlId = id ?? generated;
  const hintId = hint ? `${controlId}-hint` : undefined;
  const errorId = error ? `${controlId}-error` : undefined;
  return (
    <div className={classNames("flex flex-col gap-1.5", className)}>
      <label htmlFor={controlId} className={labelHidden ? "sr-only" : "font-medium"}>
        {label}
      </label>
      {hint ? (
        <div id={hintId} className="max-w-prose text-sm text-muted">
          {hint}
        </div>
      ) : null}
      {children({
        id: controlId,
        "aria-describedby": classNames(hintId, errorId) || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  );
}

/** The line under a control that says what is wrong with its value. */
export function FieldError({ id, children }: { id: string | undefined; children: ReactNode }) {
  if (!children) return null;
  return (
    <div id={id} className="flex gap-2 text-sm font-medium text-bad">
      <span aria-hidden="true">▲</span>
      <span>{children}</span>
    </div>
  );
}
