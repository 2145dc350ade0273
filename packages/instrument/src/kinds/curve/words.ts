import type { Answers } from "../../kind.ts";
import { wordsIn } from "../../words/words.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { messages } from "./messages.ts";
import { courseOf } from "./shape.ts";
import type { CurveAnswer, CurveCrowd, CurveSpec } from "./spec.ts";

/** Every value, and what the pairs come to. */
export function describeCurve(
  spec: CurveSpec,
  { own, crowd }: Answers<CurveAnswer, CurveCrowd>,
  locale: Locale = DEFAULT_LOCALE,
): { own?: string; crowd?: string } {
  const say = wordsIn(messages, locale);
  const words = ({ values }: CurveAnswer): string =>
    [
      ...spec.series.map(({ label }, series) => {
        const row = values[series] ?? [];
        return `${label}: ${spec.horizons
          .map((horizon, h) => say("at", { horizon: horizon.label, value: row[h] ?? 0 }))
          .join(", ")}.`;
      }),
      ...spec.pairs.map((pair) =>
        courseInWords(spec, pair, values[pair.first] ?? [], values[pair.second] ?? [], locale),
      ),
    ].join(" ");
  return { ...(own ? { own: words(own) } : {}), ...(crowd ? { crowd: words(crowd) } : {}) };
}

/** Which of two curves is ahead, and until when. */
export function courseInWords(
  spec: CurveSpec,
  pair: { first: number; second: number },
  first: readonly number[],
  second: readonly number[],
  locale: Locale,
): string {
  const say = wordsIn(messages, locale);
  const { starts, changes, same } = courseOf(first, second);
  const names = {
    first: spec.series[pair.first]?.label ?? "",
    second: spec.series[pair.second]?.label ?? "",
  };
  const [change, later] = changes.map((horizon) => spec.horizons[horizon]?.label ?? "");
  if (same) return say("course.same", names);
  if (change === undefined) return say(starts ? "course.above" : "course.below", names);
  if (later === undefined) {
    return say(starts ? "course.falls" : "course.reaches", { ...names, horizon: change });
  }
  if (changes.length > 2) return say("course.often", { ...names, count: changes.length, horizon: change });
  return say(starts ? "course.fallsAndReaches" : "course.reachesAndFalls", {
    ...names,
    horizon: change,
    later,
  });
}

export function rewordCurve(spec: CurveSpec, say: (text: string) => string): CurveSpec {
  // An empty detail is no text to translate.
  const item = <Item extends { label: string; detail: string }>(old: Item): Item => ({
    ...old,
    label: say(old.label),
    detail: old.detail && say(old.detail),
  });
  return {
    ...spec,
    series: spec.series.map(item),
    horizons: spec.horizons.map((horizon) => ({ ...horizon, label: say(horizon.label) })),
    low: item(spec.low),
    high: item(spec.high),
  };
}
