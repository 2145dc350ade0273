import type { InputHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";
import { Field, type FieldText } from "./field.tsx";

// 16 px text: smaller and phones zoom the page when the field is focused.
const control =
  "w-full min-h-11 rounded-lg border border-edge bg-raised px-3 py-2 text-base text-ink placeholder:text-muted aria-[invalid=true]:border-2 aria-[invalid=true]:border-bad disabled:bg-sunken disabled:text-muted";

export interface TextInputProps extends FieldText, InputHTMLAttributes<HTMLInputElement> {
  /** Right-aligned tabular figures, for numbers that are compared. */
  numeric?: boolean;
  fieldClassName?: string;
}

/** One line of text (or a number, a date, an e-mail address by `type`) with its label, hint and error. */
export function TextInput(props: TextInputProps) {
  const { label, hint, error, labelHidden, numeric, fieldClassName, className, id, ...rest } = props;
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      labelHidden={labelHidden}
      className={fieldClassName}
    >
      {(tie) => (
        <input
          {...rest}
          {...tie}
          className={classNames(control, numeric && "text-end tabular-nums", className)}
        />
      )}
    </Field>
  );
}

export interface TextAreaProps extends FieldText, TextareaHTMLAttributes<HTMLTextAreaElement> {
  fieldClassName?: string;
}

/** Several lines of text with their label, hint and error. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, labelHidden, fieldClassName, className, id, rows = 4, ...rest } = props;
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      labelHidden={labelHidden}
      className={fieldClassName}
    >
      {(tie) => <textarea rows={rows} {...rest} {...tie} className={classNames(control, className)} />}
    </Field>
  );
}

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectProps extends FieldText, SelectHTMLAttributes<HTMLSelectElement> {
  options: readonly SelectOption[];
  fieldClassName?: string;
}

/** A native list to choose one of, with its label, hint and error. */
export function Select(props: SelectProps) {
  const { label, hint, error, labelHidden, options, fieldClassName, className, id, ...rest } = props;
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      labelHidden={labelHidden}
      className={fieldClassName}
    >
      {(tie) => (
        <select {...rest} {...tie} className={classNames(control, className)}>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
