"use client";

import { classNames } from "@plumbline/ui/class-names";
import type { Lens } from "../../lens.ts";
import { useWords } from "../../words/use-words.ts";
import { messages } from "./messages.ts";
import { Sign } from "./signs.tsx";
import type { CurveSpec } from "./spec.ts";

/** What the two ends of the scale stand for. */
export function Anchors({ spec }: { spec: CurveSpec }) {
  const say = useWords(messages);
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {(
        [
          ["hundred", spec.high],
          ["zero", spec.low],
        ] as const
      ).map(([end, { label, detail }]) => (
        <li key={end}>
          <span className="font-medium">{say(end, { label })}</span>
          {detail ? <span className="block text-muted">{detail}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** The curves by name, with what they are of; where there are several, a press takes one to draw. */
export function CurvePicker(props: {
  spec: CurveSpec;
  lens: Lens;
  active: number;
  disabled: boolean;
  onPick(series: number): void;
}) {
  const { spec, lens, active, disabled } = props;
  const say = useWords(messages);
  const several = spec.series.length > 1;
  const name = (series: number) => {
    const { label, detail, monotone } = spec.series[series]!;
    return (
      <>
        <Sign series={series} lens={lens} />
        <span className="min-w-0">
          <span className="font-medium">{label}</span>
          {monotone === "none" ? null : <span className="text-sm text-muted"> · {say(monotone)}</span>}
          {detail ? <span className="block text-sm text-muted">{detail}</span> : null}
        </span>
      </>
    );
  };
  if (!several) return <p className="flex items-center gap-3">{name(0)}</p>;
  return (
    <div role="group" aria-label={say("drawing")} className="grid gap-2 sm:grid-cols-2">
      {spec.series.map((_, series) => (
        <button
          key={series}
          type="button"
          aria-pressed={series === active}
          disabled={disabled}
          onClick={() => props.onPick(series)}
          className={classNames(
            "flex min-h-11 cursor-pointer items-center gap-3 rounded-lg border px-3 py-2 text-start disabled:cursor-not-allowed",
            series === active
              ? // A ring is a shadow, which the reader's own colours do without.
                "border-ink bg-raised ring-1 ring-ink forced-colors:border-4 forced-colors:border-[Highlight]"
              : "border-edge hover:bg-sunken",
          )}
        >
          {name(series)}
        </button>
      ))}
    </div>
  );
}
