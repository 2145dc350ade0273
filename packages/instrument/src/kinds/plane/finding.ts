import type { Estimate } from "../../estimate.ts";
import { locatedWords } from "../../gap.ts";
import { withInterval } from "../../summaries/with-interval.ts";
import { signed } from "../../words/fixed.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { PlaneDetail } from "./estimate.ts";
import { planeResults } from "./messages-results.ts";
import { AXES, type Axis } from "./scale.ts";
import type { PlaneSpec } from "./spec.ts";

/** Which way the mean lies on each axis, where its interval lies on one side of nothing. */
export function planeFinding(
  { detail: { own } }: Estimate<PlaneDetail>,
  spec: PlaneSpec,
  locale: Locale,
): string | null {
  if (!own) return null;
  const say = wordsIn(planeResults, locale);
  const along = (axis: Axis) => {
    const { mean: value, low, high } = own[axis];
    const mean = withInterval(
      locatedWords({ value, low, high }, (steps) => signed(steps, 1, locale)),
      locale,
    );
    const { title, low: negative, high: positive } = spec[axis];
    if (low !== null && low > 0) return say("finding.towards", { end: positive, mean });
    if (high !== null && high < 0) return say("finding.towards", { end: negative, mean });
    return say("finding.unclear", { axis: title, mean });
  };
  const [x, y] = AXES.map(along);
  return say("finding.both", { x: x ?? "", y: y ?? "" });
}
