"use client";

import { Fragment, useId, useState } from "react";
import { classNames } from "@plumbline/ui/class-names";
import type { Lens } from "../lens.ts";
import { sumOf } from "../masses.ts";
import { shownOrder } from "../shown-order.ts";
import { useWords } from "../words/use-words.ts";
import { InWords, Remainder } from "./in-words.tsx";
import { MassBar } from "./mass-bar.tsx";
import { MassTools } from "./mass-tools.tsx";
import { massWords } from "./messages.ts";
import { remainderOf } from "./state.ts";
import { trackEnd } from "./stroke.ts";
import { useMassState } from "./use-mass-state.ts";
import { useStroke } from "./use-stroke.ts";

export interface MassEditorProps {
  lens: Lens;
  bars: readonly { label: string; detail?: string | undefined }[];
  ordered: boolean;
  /** Shows each bar's place on the scale before its label. */
  numbered?: boolean;
  /** Lines between bars; `after` counts the bars before the line. */
  thresholds?: readonly { after: number; label: string }[];
  /** Names of groups of bars, each above the bar its group begins with. */
  headings?: readonly { before: number; label: string }[];
  /** The order the bars are shown in, as indices; masses stay in the author's. Only for bars without an order. */
  order?: readonly number[] | null;
  masses: readonly number[];
  onChange(masses: readonly number[]): void;
  disabled: boolean;
  labelledBy: string;
  describedBy?: string | undefined;
}

const NO_THRESHOLDS: NonNullable<MassEditorProps["thresholds"]> = [];

/**
 * 100 points spread over bars: one state, several ways in. Bars are painted by dragging across them, stepped with
 * plus, minus and the arrow keys, or typed; nothing is filled in before the respondent does so.
 */
export function MassEditor(props: MassEditorProps) {
  const { lens, bars, ordered, thresholds = NO_THRESHOLDS, disabled } = props;
  const id = useId();
  const say = useWords(massWords);
  const shown = shownOrder(ordered ? null : props.order, bars.length);
  const [active, setActive] = useState<number | null>(null);
  const { state, apply, sketch, settle, discard } = useMassState(props.masses, props.onChange);
  const [stroking, setStroking] = useState<number | null>(null);
  const end = stroking ?? trackEnd(state.masses);
  const stroke = useStroke({
    end,
    disabled,
    paint(points, gesture) {
      setStroking(end);
      // A stroke knows the bars by their places on the screen.
      const painted = points.map(({ bar, mass }) => ({ bar: shown[bar] ?? bar, mass }));
      sketch({ type: "paint", points: painted, gesture });
    },
    settle() {
      setStroking(null);
      settle();
    },
    discard() {
      setStroking(null);
      discard();
    },
  });
  const labels = bars.map(({ label }) => label);
  return (
    <div
      role="group"
      aria-labelledby={props.labelledBy}
      aria-describedby={classNames(props.describedBy, `${id}-hint`)}
      aria-disabled={disabled || undefined}
      className="@container flex flex-col gap-3"
    >
      <p id={`${id}-hint`} className="text-muted">
        {say("hint")}
      </p>
      <Details bars={shown.flatMap((index) => bars[index] ?? [])} />
      <div {...stroke} className="flex flex-col gap-y-1">
        {shown.map((index) => (
          // While an author tries a question out, labels may be missing or the same twice; places never are.
          <Fragment key={index}>
            {props.headings
              ?.filter(({ before }) => before === index)
              .map(({ label }) => (
                <p key={label} className="pt-2 text-sm font-semibold text-muted">
                  {label}
                </p>
              ))}
            <MassBar
              id={`${id}-${index}`}
              bar={index}
              number={props.numbered ? index + 1 : null}
              label={bars[index]?.label ?? ""}
              detail={bars[index]?.detail ?? ""}
              lens={lens}
              mass={state.masses[index] ?? 0}
              locked={state.locked[index] ?? false}
              detailed={bars.some(({ detail }) => detail)}
              end={end}
              active={active === index}
              disabled={disabled}
              placeholder={sumOf(state.masses) > 0 ? "0" : ""}
              apply={apply}
              onActive={() => setActive(index)}
            />
            {thresholds
              .filter(({ after }) => after === index + 1)
              .map(({ after, label }) => (
                <p
                  key={after}
                  className={classNames(
                    "border-t border-dashed border-edge pt-1 pb-1 text-sm text-muted italic",
                    props.numbered && "ms-7",
                  )}
                >
                  {label}
                </p>
              ))}
          </Fragment>
        ))}
      </div>
      {/* Stays in sight while the bars are longer than the screen; --sticky-bottom clears a bar of the page. */}
      <div className="sticky bottom-[var(--sticky-bottom,0px)] z-10 -mx-1 flex flex-wrap items-baseline justify-between gap-x-4 bg-paper px-1 py-1">
        <Remainder left={remainderOf(state.masses)} />
        <span className="text-sm text-muted">{say("fullBar", { end })}</span>
      </div>
      <MassTools
        id={id}
        state={state}
        labels={labels}
        ordered={ordered}
        active={active}
        disabled={disabled}
        apply={apply}
      />
      <InWords masses={state.masses} labels={labels} ordered={ordered} thresholds={thresholds} lens={lens} />
    </div>
  );
}

/** What the bars mean, where the screen is too narrow to say it beside each of them. */
function Details({ bars }: Pick<MassEditorProps, "bars">) {
  const say = useWords(massWords);
  if (!bars.some(({ detail }) => detail)) return null;
  return (
    <details className="@xl:hidden">
      <summary className="flex min-h-11 cursor-pointer items-center text-sm underline decoration-edge underline-offset-4">
        {say("meanings")}
      </summary>
      <dl className="flex flex-col gap-2 border-s border-line ps-3 text-sm">
        {bars.map(({ label, detail }, index) => (
          <div key={index}>
            <dt className="font-medium">{label}</dt>
            <dd className="text-muted">{detail}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
