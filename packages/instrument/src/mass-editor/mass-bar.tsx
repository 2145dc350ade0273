"use client";

import type { KeyboardEvent, ReactNode } from "react";
import { classNames } from "@plumbline/ui/class-names";
import { FieldError } from "@plumbline/ui/field.tsx";
import type { Lens } from "../lens.ts";
import { TOTAL_MASS } from "../masses.ts";
import { useTypedValue } from "../use-typed-value.ts";
import { useWords } from "../words/use-words.ts";
import { keyAction } from "./keys.ts";
import { massWords } from "./messages.ts";
import type { MassAction } from "./state.ts";

export interface MassBarProps {
  /** Prefix of the ids of this bar's elements. */
  id: string;
  bar: number;
  /** Shown before the label of numbered scales. */
  number: number | null;
  label: string;
  detail: string;
  lens: Lens;
  mass: number;
  locked: boolean;
  /** Whether any bar says what it means, which takes more room than a label. */
  detailed: boolean;
  /** Points a full track stands for. */
  end: number;
  /** Whether the tools below act on this bar. */
  active: boolean;
  disabled: boolean;
  /** What an empty number field shows: nothing before the first point is given. */
  placeholder: string;
  apply(action: MassAction): void;
  onActive(): void;
}

/** One answer of a distribution: its label, the track that is dragged and stepped, and its number. */
export function MassBar(props: MassBarProps) {
  const { id, bar, number, label, detail, mass, locked, active, disabled, apply } = props;
  const say = useWords(massWords);
  const fixed = locked || disabled;
  const { field, unreadable } = useTypedValue(mass, 0, (given) =>
    apply({ type: "set", bar, mass: given, gesture: `type-${bar}` }),
  );
  return (
    <div
      className={classNames(
        "grid grid-cols-[minmax(0,6fr)_minmax(0,5fr)_2.5rem] items-center gap-x-2 @xl:gap-x-3",
        props.detailed
          ? "@xl:grid-cols-[minmax(0,8fr)_minmax(0,5fr)_8.5rem]"
          : "@xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_8.5rem]",
      )}
      onFocus={props.onActive}
    >
      <label htmlFor={`${id}-number`} className="flex min-h-10 items-center gap-2 py-1 leading-tight">
        {number === null ? null : (
          <span className="w-5 shrink-0 text-end text-muted tabular-nums">{number}</span>
        )}
        <span
          className={classNames(
            "min-w-0 text-sm break-words hyphens-auto @xl:text-base",
            active && "font-medium",
          )}
        >
          <span id={`${id}-label`}>{label}</span>
          {detail ? (
            <span id={`${id}-detail`} className="hidden text-sm font-normal text-muted @xl:block">
              {detail}
            </span>
          ) : null}
        </span>
      </label>
      <div
        data-mass-track=""
        role="slider"
        tabIndex={disabled ? -1 : 0}
        aria-labelledby={`${id}-label`}
        aria-describedby={detail ? `${id}-detail` : undefined}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={TOTAL_MASS}
        aria-valuenow={mass}
        aria-valuetext={say(locked ? "bar.valueLocked" : "bar.value", { mass })}
        aria-readonly={locked || undefined}
        aria-disabled={disabled || undefined}
        onKeyDown={(event) => onBarKey(event, props)}
        className={classNames(
          "relative h-8 touch-none overflow-hidden rounded-md border border-transparent bg-sunken forced-colors:border-current",
          active && "ring-1 ring-edge ring-offset-2 ring-offset-paper",
          fixed ? "cursor-not-allowed" : "cursor-ew-resize",
        )}
      >
        <Fill share={Math.min(1, mass / props.end)} lens={props.lens} locked={locked} />
        {locked ? <Padlock /> : null}
      </div>
      <div className="flex items-center justify-end gap-1">
        <Stepper {...props} by={-1} name={say("bar.less", { label })}>
          −
        </Stepper>
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
          readOnly={locked}
          aria-labelledby={`${id}-label`}
          aria-describedby={classNames(detail && `${id}-detail`, unreadable && `${id}-error`) || undefined}
          aria-invalid={unreadable || undefined}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => onNumberKey(event, props)}
          className="min-h-9 w-10 border-b border-edge bg-transparent px-1 text-end text-base font-semibold tabular-nums placeholder:font-normal placeholder:text-muted read-only:border-dashed aria-invalid:border-b-2 aria-invalid:border-bad"
        />
        <Stepper {...props} by={1} name={say("bar.more", { label })}>
          +
        </Stepper>
      </div>
      {unreadable ? (
        <div className="col-span-full justify-self-end">
          <FieldError id={`${id}-error`}>{say("bar.number")}</FieldError>
        </div>
      ) : null}
    </div>
  );
}

function onBarKey(event: KeyboardEvent<HTMLElement>, { id, bar, mass, disabled, apply }: MassBarProps): void {
  if (event.altKey || event.ctrlKey || event.metaKey || disabled) return;
  if (/^[0-9]$/.test(event.key)) {
    // A figure typed on a bar goes where figures go; the field selects what it holds, so the figure replaces it.
    document.getElementById(`${id}-number`)?.focus();
    return;
  }
  const rightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
  const action = keyAction(event.key, { bar, mass, rightToLeft });
  if (!action) return;
  event.preventDefault();
  apply(action);
}

/** In the field, sideways keys move the caret; up and down step as in any number field. */
function onNumberKey(event: KeyboardEvent<HTMLElement>, { bar, mass, apply }: MassBarProps): void {
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
  event.preventDefault();
  const action = keyAction(event.key, { bar, mass, rightToLeft: false });
  if (action) apply(action);
}

/** Beside the number where there is room; narrow screens have the same two buttons among the tools. */
function Stepper(props: MassBarProps & { by: number; name: string; children: ReactNode }) {
  const { bar, by, locked, disabled, apply, name, children } = props;
  return (
    <button
      type="button"
      // The arrow keys of the bar do the same: twenty more stops on the way down would only be in the way.
      tabIndex={-1}
      aria-label={name}
      disabled={locked || disabled}
      onClick={() => apply({ type: "step", bar, by, gesture: `step-${bar}` })}
      className="hidden size-9 shrink-0 cursor-pointer items-center justify-center rounded-full border border-edge text-lg leading-none enabled:hover:bg-sunken disabled:cursor-not-allowed disabled:opacity-50 @xl:flex"
    >
      {children}
    </button>
  );
}

/** One's own view is filled, a prediction is outlined: the language of all charts. */
function Fill({ share, lens, locked }: { share: number; lens: Lens; locked: boolean }) {
  if (share === 0) return null;
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="pointer-events-none absolute inset-0 size-full rtl:-scale-x-100"
    >
      {/* The inner drawing cuts off the outer half of the outline, so that it is as thick on all sides. */}
      <svg width={`${100 * share}%`} height="100%" overflow="hidden">
        <rect
          width="100%"
          height="100%"
          className={classNames(
            lens === "own" ? "fill-actual" : "fill-predicted/15 stroke-predicted [stroke-width:4]",
            locked && "opacity-60",
          )}
        />
      </svg>
    </svg>
  );
}

function Padlock() {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 16 16"
      className="pointer-events-none absolute end-2 top-1/2 size-4 -translate-y-1/2 fill-none stroke-ink"
    >
      <rect x="3" y="7" width="10" height="7" rx="1.5" className="fill-ink" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" strokeWidth="1.5" />
    </svg>
  );
}
