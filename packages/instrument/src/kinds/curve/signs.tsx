import type { Lens } from "../../lens.ts";
import { classNames } from "@plumbline/ui/class-names";

/** Each curve has a line and a mark of its own, so that colour is never the only difference. */
export const DASHES = [undefined, "8 4", "2 4", "10 4 2 4"] as const;

const MARKS = [
  "M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0",
  "M-5.5,-5.5h11v11h-11z",
  "M0,-7L7,5.5H-7z",
  "M0,-8L7,0L0,8L-7,0z",
];

/** One's own view is filled, a prediction is outlined: the language of all charts. */
export function Mark({ series, lens }: { series: number; lens: Lens }) {
  return (
    <path
      d={MARKS[series]}
      strokeLinejoin="round"
      className={classNames(
        "[stroke-width:2]",
        lens === "crowd" ? "fill-paper stroke-predicted" : fillOf(series),
      )}
    />
  );
}

export function strokeOf(series: number, lens: Lens): string {
  if (lens === "crowd") return "stroke-predicted";
  return series % 2 === 0 ? "stroke-actual" : "stroke-ink";
}

function fillOf(series: number): string {
  return series % 2 === 0 ? "fill-actual stroke-actual" : "fill-ink stroke-ink";
}

/** The line of a curve with its mark, as a sign beside its name. */
export function Sign({ series, lens }: { series: number; lens: Lens }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={36}
      height={18}
      viewBox="0 -9 36 18"
      className="shrink-0"
    >
      <path
        d="M0,0H36"
        strokeDasharray={DASHES[series]}
        className={classNames("fill-none [stroke-width:2]", strokeOf(series, lens))}
      />
      <g transform="translate(18 0)">
        <Mark series={series} lens={lens} />
      </g>
    </svg>
  );
}
