import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { Draft } from "./draft.ts";
import { messages } from "./messages.ts";
import { highest, lowest, type Violation } from "./order.ts";
import type { SurfaceSpec } from "./spec.ts";

/** Says a complete table back: where it is lowest and highest, and what lies beyond it. */
export function readBack(spec: SurfaceSpec, { cells, ceiling }: Draft, locale: Locale): string[] {
  const say = wordsIn(messages, locale);
  const low = lowest(cells);
  const high = highest(cells);
  const whole = cells.flat().every((value) => value !== null);
  const range =
    !whole || !low || !high
      ? []
      : low.value === high.value
        ? [say("same", { value: low.value })]
        : [
            say("range", {
              low: low.value,
              lowAt: placeInWords(spec, low.at, locale),
              high: high.value,
              highAt: placeInWords(spec, high.at, locale),
            }),
          ];
  const beyond =
    spec.ceiling && ceiling !== null ? [say("ceiling", { label: spec.ceiling.label, value: ceiling })] : [];
  return [...range, ...beyond];
}

/** "Examples: from 10² to 10⁴ at 1 %, 40 % becomes 30 %." */
export function violationInWords(
  spec: SurfaceSpec,
  draft: Draft,
  violation: Violation,
  locale: Locale,
): string {
  const say = wordsIn(messages, locale);
  const valueAt = ([row, column]: readonly [number, number]) => draft.cells[row]?.[column] ?? "";
  if (violation.kind === "ceiling") {
    return say("above", {
      at: placeInWords(spec, violation.at, locale),
      value: valueAt(violation.at),
      ceiling: spec.ceiling?.label ?? "",
      most: draft.ceiling ?? "",
    });
  }
  const { axis, from, to } = violation;
  const along = axis === "rows" ? 0 : 1;
  const other = axis === "rows" ? spec.columns : spec.rows;
  return say("step", {
    axis: spec[axis].title,
    from: spec[axis].ticks[from[along]]?.label ?? "",
    to: spec[axis].ticks[to[along]]?.label ?? "",
    at: `${other.title} ${other.ticks[from[1 - along] ?? 0]?.label ?? ""}`,
    before: valueAt(from),
    after: valueAt(to),
  });
}

function placeInWords({ rows, columns }: SurfaceSpec, at: readonly [number, number], locale: Locale): string {
  return wordsIn(messages, locale)("place", {
    row: `${rows.title} ${rows.ticks[at[0]]?.label ?? ""}`,
    column: `${columns.title} ${columns.ticks[at[1]]?.label ?? ""}`,
  });
}
