"use client";

import { classNames } from "@plumbline/ui/class-names";
import { FieldError } from "@plumbline/ui/field.tsx";
import { keyAction } from "../../mass-editor/keys.ts";
import { TOTAL_MASS } from "../../masses.ts";
import { useTypedValue } from "../../use-typed-value.ts";
import { useWords } from "../../words/use-words.ts";
import { distributionWords } from "./messages.ts";

/** The points of one corner as a number. */
export function TriangleNumber(props: {
  id: string;
  label: string;
  detail: string;
  mass: number;
  /** What an empty field shows: nothing before the first point is given. */
  placeholder: string;
  disabled: boolean;
  onChange(mass: number): void;
}) {
  const { id, label, detail, mass, disabled, onChange } = props;
  const say = useWords(distributionWords);
  const { field, unreadable } = useTypedValue(mass, 0, onChange);
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-3 border-b border-line py-1">
      <label htmlFor={`${id}-number`} className="min-w-0 flex-1 py-1 leading-tight">
        <span id={`${id}-label`} className="break-words">
          {label}
        </span>
        {detail ? (
          <span id={`${id}-detail`} className="block text-sm text-muted">
            {detail}
          </span>
        ) : null}
      </label>
      <input
        id={`${id}-number`}
        // Not type="number": turning the wheel over such a field changes it unseen.
        type="text"
        role="spinbutton"
        aria-valuemin={0}
        aria-valuemax={TOTAL_MASS}
        aria-valuenow={mass}
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        {...field}
        placeholder={props.placeholder}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={classNames(detail && `${id}-detail`, unreadable && `${id}-error`) || undefined}
        aria-invalid={unreadable || undefined}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          // Sideways keys move the caret; up and down step as in any number field.
          if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
          event.preventDefault();
          const action = keyAction(event.key, { bar: 0, mass, rightToLeft: false });
          if (action?.type === "step") onChange(mass + action.by);
        }}
        className="min-h-9 w-14 border-b border-edge bg-transparent px-1 text-end text-base font-semibold tabular-nums placeholder:font-normal placeholder:text-muted aria-invalid:border-b-2 aria-invalid:border-bad"
      />
      <span aria-hidden="true" className="text-muted">
        {say("triangle.unit")}
      </span>
      {unreadable ? (
        <div className="w-full">
          <FieldError id={`${id}-error`}>{say("triangle.number")}</FieldError>
        </div>
      ) : null}
    </div>
  );
}
