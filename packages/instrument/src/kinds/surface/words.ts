import type { Answers } from "../../kind.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { messages } from "./messages.ts";
import type { SurfaceAnswer, SurfaceAxis, SurfaceSpec } from "./spec.ts";

/** Every cell, row by row, and the one beyond the table. */
export function describeSurface(
  { rows, columns, ceiling }: SurfaceSpec,
  { own }: Answers<SurfaceAnswer, never>,
  locale: Locale = DEFAULT_LOCALE,
): { own?: string } {
  if (!own) return {};
  const say = wordsIn(messages, locale);
  const lines = rows.ticks.map(({ label }, r) => {
    // The second axis is named once: "Errors 10 % → 2 %, 1 % → 10 %".
    const cells = columns.ticks.map((column, c) => `${column.label} → ${own.cells[r]?.[c] ?? 0} %`);
    return `${rows.title} ${label}: ${columns.title} ${cells.join(", ")}.`;
  });
  const beyond =
    ceiling && own.ceiling !== undefined
      ? [say("ceiling", { label: ceiling.label, value: own.ceiling })]
      : [];
  return { own: [...lines, ...beyond].join(" ") };
}

export function rewordSurface(spec: SurfaceSpec, say: (text: string) => string): SurfaceSpec {
  // An empty detail is no text to translate.
  const axis = (old: SurfaceAxis): SurfaceAxis => ({
    ...old,
    title: say(old.title),
    detail: old.detail && say(old.detail),
    ticks: old.ticks.map((tick) => ({ ...tick, label: say(tick.label) })),
  });
  return {
    ...spec,
    rows: axis(spec.rows),
    columns: axis(spec.columns),
    ceiling: spec.ceiling && {
      label: say(spec.ceiling.label),
      detail: spec.ceiling.detail && say(spec.ceiling.detail),
    },
  };
}
