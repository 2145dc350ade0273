import type { EstimateTable } from "../../estimate.ts";
import { resultMessages } from "../../summaries/messages.ts";
import { type Cell, written, writtenSigned, writtenTable } from "../../summaries/written.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { CurveLens, CurvePoint } from "./estimate.ts";
import { curveResults } from "./messages-results.ts";
import type { CurveSpec } from "./spec.ts";

/** All that the picture shows, and the horizons at which pairs cross; one figure a row, its unit said in the row. */
export function curveTable(
  spec: CurveSpec,
  own: CurveLens | null,
  crowd: CurveLens | null,
  locale: Locale,
): EstimateTable {
  const say = wordsIn(curveResults, locale);
  const head = wordsIn(resultMessages, locale);
  const ofPeople = head("table.ofPeople");
  const { series, horizons, pairs } = spec;
  const columns = [
    say("curve"),
    say("horizon"),
    head("table.figure"),
    ...(own
      ? [
          say("own"),
          head("table.from"),
          head("table.to"),
          ...[10, 25, 75, 90].map((share) => say("percent", { share })),
        ]
      : []),
    ...(crowd ? [say("predicted")] : []),
  ];
  const point = (
    mine: CurvePoint | undefined,
    theirs: CurvePoint | undefined,
    write: typeof written = written,
  ): Cell[] =>
    [
      ...(own && mine ? [mine.median, mine.low, mine.high, mine.p10, mine.p25, mine.p75, mine.p90] : []),
      ...(crowd && theirs ? [theirs.median] : []),
    ].map((value) => write(value, 1, locale));
  const shares = (share: number, low: number | null = null, high: number | null = null): Cell[] => [
    ...[share, low, high].map((value) => written(value && Math.round(1000 * value) / 10, 1, locale)),
    null,
    null,
    null,
    null,
    ...(crowd ? [null] : []),
  ];
  const rows: Cell[][] = series.flatMap(({ label }, s) =>
    horizons.map(({ label: horizon }, h) => [
      label,
      horizon,
      say("median"),
      ...point(own?.points[s]?.[h], crowd?.points[s]?.[h]),
    ]),
  );
  for (const [index, pair] of pairs.entries()) {
    const first = series[pair.first]?.label ?? "";
    const second = series[pair.second]?.label ?? "";
    const mine = own?.pairs[index];
    const theirs = crowd?.pairs[index];
    rows.push(
      ...horizons.map(({ label }, h) => [
        say("less", { first, second }),
        label,
        say("difference"),
        ...point(mine?.gap[h], theirs?.gap[h], writtenSigned),
      ]),
    );
    if (!mine) continue;
    const ahead = `${first} ≥ ${second}`;
    const behind = `${first} < ${second}`;
    rows.push(
      ...horizons.map(({ label }, h) => {
        const { share, low, high } = mine.ahead[h]!;
        return [ahead, label, ofPeople, ...shares(share, low, high)];
      }),
      ...[
        { name: ahead, crossing: mine.reach },
        { name: behind, crossing: mine.fall },
      ].flatMap(({ name, crossing }) => [
        ...horizons.map(({ label }, h) => [name, label, say("firstHere"), ...shares(crossing.at[h] ?? 0)]),
        [name, say("neverAhead"), ofPeople, ...shares(crossing.never)],
      ]),
    );
  }
  return writtenTable(columns, rows);
}
