"use client";

import { useId, useRef } from "react";
import { buttonClass } from "@plumbline/ui/button.tsx";
import { classNames } from "@plumbline/ui/class-names";
import { sumOf } from "../../masses.ts";
import { InWords, Remainder } from "../../mass-editor/in-words.tsx";
import { remainderOf, type MassAction } from "../../mass-editor/state.ts";
import { useMassAnswer } from "../../mass-editor/use-mass-answer.ts";
import { useMassState } from "../../mass-editor/use-mass-state.ts";
import type { InputProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { distributionWords } from "./messages.ts";
import type { DistributionAnswer, DistributionSpec } from "./spec.ts";
import { TriangleNumber } from "./triangle-number.tsx";
import { TrianglePlane } from "./triangle-plane.tsx";

/** Three bins as the corners of a triangle to point into, with a number field for each: two ways into one state. */
export function TriangleInput(props: InputProps<DistributionSpec>) {
  const { questionId, lens, spec, labelledBy, describedBy } = props;
  const id = useId();
  const say = useWords(distributionWords);
  const toAnswer = (masses: number[]): DistributionAnswer => ({ masses });
  const { masses, disabled, change } = useMassAnswer(questionId, lens, spec.bins.length, toAnswer);
  const { state, apply, sketch, settle, discard } = useMassState(masses, change);
  const drags = useRef(0);
  const labels = spec.bins.map(({ label }) => label);
  const empty = sumOf(state.masses) === 0;
  return (
    <div
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={classNames(describedBy, `${id}-hint`)}
      aria-disabled={disabled || undefined}
      className="@container flex flex-col gap-3"
    >
      <p id={`${id}-hint`} className="text-muted">
        {say("triangle.hint")}
      </p>
      <div className="flex flex-col gap-4 @xl:flex-row @xl:items-center @xl:gap-8">
        <TrianglePlane
          lens={lens}
          labels={labels}
          masses={state.masses}
          disabled={disabled}
          onStart={() => {
            drags.current += 1;
          }}
          onPoint={(next) => sketch(pointed(next, `drag-${drags.current}`))}
          onSettle={settle}
          onDiscard={discard}
          onKey={(next) => apply(pointed(next, "keys"))}
        />
        <div className="flex min-w-0 flex-1 flex-col gap-2">
          <div role="group" aria-label={say("triangle.numbers")} className="flex flex-col">
            {spec.bins.map(({ label, detail }, bin) => (
              <TriangleNumber
                // While an author tries a question out, labels may be missing or the same twice; places never are.
                key={bin}
                id={`${id}-${bin}`}
                label={label}
                detail={detail}
                mass={state.masses[bin] ?? 0}
                placeholder={empty ? "" : "0"}
                disabled={disabled}
                onChange={(mass) => apply({ type: "set", bar: bin, mass, gesture: `type-${bin}` })}
              />
            ))}
          </div>
          <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4">
            <Remainder left={remainderOf(state.masses)} />
            <div className="flex flex-wrap">
              {(
                [
                  ["undo", !disabled && state.past.length > 0],
                  ["clear", !disabled && !empty],
                ] as const
              ).map(([type, possible]) => (
                // Stays focusable when there is nothing for it to do, so that pressing it never throws the focus away.
                <button
                  key={type}
                  type="button"
                  aria-disabled={!possible || undefined}
                  onClick={() => {
                    if (possible) apply({ type });
                  }}
                  className={buttonClass("quiet", "text-sm")}
                >
                  {say(`triangle.${type}`)}
                </button>
              ))}
            </div>
          </div>
        </div>
      </div>
      <InWords
        masses={state.masses}
        labels={labels}
        ordered={spec.ordered}
        thresholds={spec.thresholds}
        lens={lens}
      />
    </div>
  );
}

/** All three corners at once; a whole movement is one step back. */
function pointed(masses: readonly number[], gesture: string): MassAction {
  return { type: "paint", points: masses.map((mass, bar) => ({ bar, mass })), gesture };
}
