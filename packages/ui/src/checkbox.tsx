import { useId, type InputHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";
import { FieldError, type FieldText } from "./field.tsx";

export interface CheckboxProps
  extends Omit<FieldText, "labelHidden">, Omit<InputHTMLAttributes<HTMLInputElement>, "type"> {}

/** One yes-or-no, its whole line being the target. */
export function Checkbox({ label, hint, error, id, className, ...rest }: CheckboxProps) {
  const generated = useId();
  const controlId = id ?? generated;
  const hintId = hint ? `${controlId}-hint` : undefined;
  const errorId = error ? `${controlId}-error` : undefined;
  return (
    <div className={classNames("flex flex-col", className)}>
      <label htmlFor={controlId} className="flex min-h-11 cursor-pointer items-center gap-3 py-1">
        <input
          {...rest}
          type="checkbox"
          id={controlId}
          aria-describedby={classNames(hintId, errorId) || undefined}
          aria-invalid={error ? true : undefined}
          className="size-5 shrink-0"
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <div id={hintId} className="ps-8 text-sm text-muted">
          {hint}
        </div>
      ) : null}
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  );
}
