import type { Answers } from "../../kind.ts";
import type { Lens } from "../../lens.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { stepWords } from "./entry.ts";
import { quantityWords } from "./messages.ts";
import type { QuantityCrowd, QuantityOwn, QuantitySpec } from "./spec.ts";

/**
 * What numbers of the axis take for granted where they may be none: "given that it happens". Of where nothing is taken for
 * granted, "none", by which messages leave it out.
 */
export function givenWords({ axis, never }: QuantitySpec, locale: Locale): string {
  if (!never) return "none";
  return wordsIn(quantityWords, locale)(axis.scale === "date" ? "given.date" : "given.number", never);
}

/** A sentence that says an answer back. */
export function readBack(
  spec: QuantitySpec,
  lens: Lens,
  { quantiles, never = 0 }: { quantiles: readonly number[]; never?: number },
  locale: Locale,
): string {
  const say = wordsIn(quantityWords, locale);
  const at = steps(spec, quantiles, locale);
  if (lens === "crowd") {
    const given = givenWords(spec, locale);
    return say(quantiles.length === 1 ? "crowd.point" : "crowd.quantiles", { ...at, given });
  }
  const shape =
    quantiles.length === 1 ? "own.point" : spec.axis.scale === "date" ? "own.dates" : "own.quantiles";
  const said = quantiles.length === 0 ? "" : say(shape, at);
  if (!spec.never) return said;
  const chance = { label: spec.never.label, percent: never };
  return said === "" || never === 0
    ? [...(said ? [said] : []), say("own.never", chance)].join(" ")
    : say("own.ever", { said, ...chance });
}

export function describeQuantity(
  spec: QuantitySpec,
  { own, crowd }: Answers<QuantityOwn, QuantityCrowd>,
  locale: Locale,
): { own?: string; crowd?: string } {
  const say = wordsIn(quantityWords, locale);
  const short = (quantiles: readonly number[]) => {
    const at = steps(spec, quantiles, locale);
    return quantiles.length === 1 ? at.middle : say("short.quantiles", at);
  };
  const never = (percent: number) =>
    spec.never ? [say("short.never", { label: spec.never.label, percent })] : [];
  return {
    ...(own
      ? { own: [...(own.quantiles.length > 0 ? [short(own.quantiles)] : []), ...never(own.never)].join("; ") }
      : {}),
    ...(crowd ? { crowd: short(crowd.quantiles) } : {}),
  };
}

function steps(spec: QuantitySpec, quantiles: readonly number[], locale: Locale) {
  const at = (index: number) => stepWords(spec.axis, quantiles[index] ?? 0, locale);
  return { low: at(0), middle: at((quantiles.length - 1) / 2), high: at(quantiles.length - 1) };
}

export function rewordQuantity(spec: QuantitySpec, say: (text: string) => string): QuantitySpec {
  const { axis } = spec;
  return {
    ...spec,
    axis: axis.scale !== "date" && axis.unit ? { ...axis, unit: say(axis.unit) } : axis,
    never: spec.never && { label: say(spec.never.label) },
  };
}
