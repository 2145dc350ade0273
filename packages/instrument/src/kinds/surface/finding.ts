import type { Estimate } from "../../estimate.ts";
import { locatedWords } from "../../gap.ts";
import { withInterval } from "../../summaries/with-interval.ts";
import { fixed } from "../../words/fixed.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { SurfaceCell, SurfaceDetail } from "./estimate.ts";
import { surfaceResults } from "./messages-results.ts";
import { highest, lowest } from "./order.ts";
import type { SurfaceSpec } from "./spec.ts";

/** From the lowest mean to the highest, and the mean beyond the table where there is one. */
export function surfaceFinding(
  { detail: { own } }: Estimate<SurfaceDetail>,
  spec: SurfaceSpec,
  locale: Locale,
): string | null {
  const means = (own?.cells ?? []).map((row) => row.map(({ mean }) => mean));
  const [least, most] = [lowest(means), highest(means)];
  if (!own || !least || !most) return null;
  const say = wordsIn(surfaceResults, locale);
  const [bottom, top] = [least, most].map(({ at: [row, column] }) => own.cells[row]?.[column]);
  if (!bottom || !top) return null;
  const percent = (share: number) => say("percent", { share: fixed(100 * share, 0, locale) });
  const mean = ({ mean: value, low, high }: SurfaceCell) =>
    withInterval(
      locatedWords({ value, low, high }, percent, (share) => fixed(100 * share, 0, locale)),
      locale,
    );
  const place = ([row, column]: readonly [number, number]) =>
    say("finding.place", {
      rows: spec.rows.title,
      row: spec.rows.ticks[row]?.label ?? "",
      columns: spec.columns.title,
      column: spec.columns.ticks[column]?.label ?? "",
    });
  const apart = bottom.high !== null && top.low !== null && bottom.high < top.low;
  const found = say(apart ? "finding.apart" : "finding.close", {
    lowest: mean(bottom),
    highest: mean(top),
    from: place(least.at),
    to: place(most.at),
  });
  return spec.ceiling && own.ceiling
    ? say("finding.ceiling", { found, label: spec.ceiling.label, mean: mean(own.ceiling) })
    : say("finding.table", { found });
}
