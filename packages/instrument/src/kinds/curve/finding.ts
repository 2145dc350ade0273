import type { Estimate } from "../../estimate.ts";
import { locatedWords } from "../../gap.ts";
import { withInterval } from "../../summaries/with-interval.ts";
import { fixed } from "../../words/fixed.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { CurveDetail, CurveLens, CurvePoint } from "./estimate.ts";
import { curveResults } from "./messages-results.ts";
import type { CurveSpec } from "./spec.ts";

/**
 * Of a pair the share of people who see the first curve at or above the second, from the first horizon to the last; of
 * curves that are held against nothing the medians.
 */
export function curveFinding(
  { detail: { own } }: Estimate<CurveDetail>,
  spec: CurveSpec,
  locale: Locale,
): string | null {
  if (!own) return null;
  return pairFinding(own, spec, locale) ?? mediansFinding(own, spec, locale);
}

function pairFinding(own: CurveLens, { series, horizons, pairs }: CurveSpec, locale: Locale): string | null {
  const [pair] = pairs;
  const ahead = own.pairs[0]?.ahead ?? [];
  const [first, last] = [ahead[0], ahead.at(-1)];
  if (!pair || !first || !last) return null;
  const whole = (share: number) => fixed(100 * share, 0, locale);
  const say = wordsIn(curveResults, locale);
  const percent = ({ share: value, low, high }: typeof first) =>
    withInterval(
      locatedWords({ value, low, high }, (share) => say("percent", { share: whole(share) }), whole),
      locale,
    );
  // The same people answer for both horizons, which makes intervals that do not touch a strict measure.
  const way = last.high < first.low ? "falls" : last.low > first.high ? "rises" : "unclear";
  return say(`finding.${way}`, {
    first: series[pair.first]?.label ?? "",
    second: series[pair.second]?.label ?? "",
    from: percent(first),
    start: horizons[0]?.label ?? "",
    to: percent(last),
    end: horizons.at(-1)?.label ?? "",
  });
}

function mediansFinding(own: CurveLens, { series, horizons }: CurveSpec, locale: Locale): string {
  const say = wordsIn(curveResults, locale);
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const middle = (point: CurvePoint | undefined) =>
    point
      ? withInterval(
          locatedWords({ value: point.median, low: point.low, high: point.high }, (value) =>
            format.format(value),
          ),
          locale,
        )
      : "";
  return say("finding.medians", {
    start: horizons[0]?.label ?? "",
    end: horizons.at(-1)?.label ?? "",
    curves: series
      .map(({ label }, index) =>
        say("finding.median", {
          label,
          from: middle(own.points[index]?.[0]),
          to: middle(own.points[index]?.at(-1)),
        }),
      )
      .join("; "),
  });
}
