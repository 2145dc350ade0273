"use client";

import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from "react";
import { buttonClass } from "@plumbline/ui/button.tsx";
import { classNames } from "@plumbline/ui/class-names";
import { useLensAnswer } from "../../answering.tsx";
import { typedValue } from "../../typed-value.ts";
import { usePast } from "../../use-past.ts";
import type { InputProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { Anchors, CurvePicker } from "./curve-picker.tsx";
import { Drawing } from "./drawing.tsx";
import { emptyDraft, heldDraft, stateOf, withRow, withValue, type Draft } from "./draft.ts";
import { messages } from "./messages.ts";
import { InWords, Status } from "./read-back.tsx";
import { moved } from "./shape.ts";
import type { CurveAnswer, CurveCrowd, CurveSpec } from "./spec.ts";
import { placesOf } from "./stroke.ts";
import { useCurveStroke } from "./use-curve-stroke.ts";
import { ValuesTable } from "./values-table.tsx";

/** Curves drawn over their horizons, or typed into the table beneath; nothing is drawn beforehand. */
export function CurveInput({ questionId, lens, spec, labelledBy, describedBy }: InputProps<CurveSpec>) {
  const id = useId();
  const say = useWords(messages);
  const table = useRef<HTMLTableElement>(null);
  const held = useLensAnswer(questionId, lens);
  const { disabled } = held;
  const draft = heldDraft(held, spec);
  const [active, setActive] = useState(0);
  const [typing, setTyping] = useState<number | null>(null);
  const past = usePast<Draft>();
  const places = useMemo(() => placesOf(spec.horizons), [spec.horizons]);

  function tell(next: Draft): void {
    const { complete, empty } = stateOf(next, spec);
    if (empty) held.clear();
    else if (!complete) held.keep({ values: next });
    else if (lens === "own") held.answer({ values: complete } satisfies CurveAnswer);
    else held.answer({ form: "point", values: complete } satisfies CurveCrowd);
  }

  function change(next: Draft, gesture: string | null = null): void {
    if (JSON.stringify(next) === JSON.stringify(draft)) return;
    past.remember(draft, gesture);
    tell(next);
  }

  const stroke = useCurveStroke({
    draft,
    active,
    places,
    monotone: spec.series.map(({ monotone }) => monotone),
    disabled,
    onSeries: setActive,
    onDrawn: change,
  });

  // The fields are on screen before the scripts are; what was typed in between counts.
  const takeOver = useEffectEvent(() => {
    if (held.said || held.partial || disabled) return;
    const typed = [...(table.current?.querySelectorAll("input") ?? [])].map(({ value }) => typedValue(value));
    const next = emptyDraft(spec).map((row, series) =>
      row.map((_, horizon) => typed[horizon * spec.series.length + series] ?? null),
    );
    if (!stateOf(next, spec).empty) tell(next);
  });
  useEffect(() => takeOver(), []);

  const state = stateOf(stroke.shown, spec);
  const statusId = `${id}-status`;
  return (
    <div
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={classNames(describedBy, `${id}-hint`)}
      aria-disabled={disabled || undefined}
      className="@container flex flex-col gap-3"
    >
      <p id={`${id}-hint`} className="text-muted">
        {say(lens === "own" ? "hint" : "hintCrowd")}
      </p>
      <Anchors spec={spec} />
      <CurvePicker spec={spec} lens={lens} active={active} disabled={disabled} onPick={setActive} />
      {/* The table stands beside the drawing where there is room for both. */}
      <div className="grid items-start gap-x-6 gap-y-3 @3xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Drawing
          {...{ spec, lens, places, active, disabled }}
          draft={stroke.shown}
          at={stroke.at ?? typing}
          handlers={stroke.handlers}
        />
        <ValuesTable
          {...{ id, table, spec, lens, statusId, disabled }}
          draft={stroke.shown}
          violations={state.violations}
          onFocus={(series, horizon) => {
            setActive(series);
            setTyping(horizon);
          }}
          onBlur={() => setTyping(null)}
          onType={(series, horizon, value) =>
            change(withValue(draft, series, horizon, value), `type-${series}-${horizon}`)
          }
          onStep={(series, horizon, value) =>
            change(
              withRow(
                draft,
                series,
                moved(draft[series] ?? [], horizon, value, spec.series[series]?.monotone ?? "none"),
              ),
            )
          }
        />
      </div>
      <Status id={statusId} spec={spec} draft={stroke.shown} state={state} />
      <div className="flex flex-wrap gap-2">
        {(
          [
            ["undo", !disabled && !past.empty, () => tell(past.back() ?? emptyDraft(spec))],
            ["clear", !disabled && !state.empty, () => change(emptyDraft(spec))],
          ] as const
        ).map(([name, possible, act]) => (
          // Stays focusable when there is nothing for it to do, so that pressing it never throws the focus away.
          <button
            key={name}
            type="button"
            aria-disabled={!possible || undefined}
            onClick={() => possible && act()}
            className={buttonClass("secondary", "text-sm")}
          >
            {say(name)}
          </button>
        ))}
      </div>
      <InWords spec={spec} lens={lens} draft={stroke.shown} />
    </div>
  );
}
