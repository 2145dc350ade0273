import { useId, type ChangeEventHandler, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { FieldError } from "./field.tsx";

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps {
  legend: ReactNode;
  legendHidden?: boolean;
  name: string;
  options: readonly RadioOption[];
  hint?: ReactNode;
  error?: ReactNode;
  value?: string;
  defaultValue?: string;
  required?: boolean;
  disabled?: boolean;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  className?: string;
}

/** One of a few, all in sight; each line is a target of its own. */
export function RadioGroup(props: RadioGroupProps) {
  const { legend, legendHidden, name, options, hint, error, value, defaultValue, className } = props;
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <fieldset
      className={classNames("flex min-w-0 flex-col gap-1", className)}
      disabled={props.disabled}
      aria-describedby={classNames(hintId, errorId) || undefined}
    >
      <legend className={legendHidden ? "sr-only" : "font-medium"}>{legend}</legend>
      {hint ? (
        <div id={hintId} className="max-w-prose text-sm text-muted">
          {hint}
        </div>
      ) : null}
      {options.map((option) => (
        <label key={option.value} className="flex min-h-11 cursor-pointer items-center gap-3 py-1">
          <input
            type="radio"
            name={name}
            value={option.value}
            disabled={option.disabled}
            required={props.required}
            onChange={props.onChange}
            {...(value === undefined
              ? { defaultChecked: option.value === defaultValue }
              : { checked: option.value === value })}
            className="size-5 shrink-0"
          />
          <span>
            {option.label}
            {option.hint ? <span className="block text-sm text-muted">{option.hint}</span> : null}
          </span>
        </label>
      ))}
      <FieldError id={errorId}>{error}</FieldError>
    </fieldset>
  );
}
