"use client";

import { classNames } from "@plumbline/ui/class-names";
import type { Lens } from "../../lens.ts";
import { ReadOut } from "../../read-out.tsx";
import { useLocale, useWords } from "../../words/use-words.ts";
import type { Draft, DraftState } from "./draft.ts";
import { messages } from "./messages.ts";
import { readBack } from "./read-back.ts";
import type { CurveSpec } from "./spec.ts";

/** More places than this are counted and not listed. */
const MOST_LISTED = 3;

/** What keeps the values from being an answer: a rule broken, or values missing. */
export function Status(props: { id: string; spec: CurveSpec; draft: Draft; state: DraftState }) {
  const { id, spec, draft, state } = props;
  const say = useWords(messages);
  const nameOf = ({ series, horizon }: { series: number; horizon: number }) => ({
    series: spec.series[series]?.label ?? "",
    horizon: spec.horizons[horizon]?.label ?? "",
    value: draft[series]?.[horizon] ?? "",
  });
  const broken = state.violations.map((at) =>
    say(spec.series[at.series]?.monotone === "rising" ? "fell" : "rose", nameOf(at)),
  );
  const rest = state.missing.length - MOST_LISTED;
  const places = state.missing
    .slice(0, rest > 1 ? MOST_LISTED : undefined)
    .map((at) => say("cell", nameOf(at)));
  const missing =
    state.missing.length > 0 && !state.empty
      ? say("missing", {
          count: state.missing.length,
          places: [places.join("; "), ...(rest > 1 ? [say("and", { count: rest })] : [])].join(" "),
        })
      : null;
  return (
    <div id={id} className="min-h-6 text-sm">
      {broken.map((words) => (
        <p key={words} className="font-medium text-bad">
          <span aria-hidden="true">▲ </span>
          {words}
        </p>
      ))}
      {missing ? <p className="text-muted">{missing}</p> : null}
      <ReadOut words={[...broken, ...(missing ? [missing] : [])].join(" ")} />
    </div>
  );
}

export function InWords({ spec, lens, draft }: { spec: CurveSpec; lens: Lens; draft: Draft }) {
  const say = useWords(messages);
  const words = readBack(spec, draft, useLocale());
  return (
    <p
      className={classNames(
        "min-h-12 border-s-4 bg-raised px-3 py-2",
        lens === "own" ? "border-actual" : "border-predicted",
      )}
    >
      {words.length > 0 ? words.join(" ") : <span className="text-muted">{say("empty")}</span>}
    </p>
  );
}
