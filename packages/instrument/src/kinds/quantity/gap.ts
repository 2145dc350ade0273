import { type Gap, type Located, locatedWords } from "../../gap.ts";
import { resultMessages } from "../../summaries/messages.ts";
import { signed } from "../../words/fixed.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { STEPS_PER_ORDER, valueAt, type QuantityAxis, withoutUnit } from "./axis.ts";
import { spanWords, stepWords } from "./entry.ts";
import type { LensDetail } from "./estimate-lens.ts";
import type { QuantitySpec } from "./spec.ts";
import { givenWords } from "./words.ts";

/** The median of the middle predictions against the median of the own middle answers, given that it happens. */
export function gapOf(
  { own, crowd, difference }: { own: LensDetail; crowd: LensDetail; difference: Located | null },
  spec: QuantitySpec,
  n: { both: number },
  locale: Locale,
): Gap {
  const { axis } = spec;
  const [actual, predicted] = [own.middle.median, crowd.middle.median];
  const { shift, unit, written } = shiftOf(predicted.value - actual.value, axis, locale);
  const by = (steps: number) => shiftOf(steps, axis, locale);
  const number = (step: number) => stepWords(axis, step, locale);
  const end = (step: number) => stepWords(withoutUnit(axis), step, locale);
  return {
    of: null,
    ...(spec.never ? { given: givenWords(spec, locale) } : {}),
    n: { own: own.people, crowd: crowd.people },
    actual: inUnits(actual, axis),
    predicted: inUnits(predicted, axis),
    shift,
    within: difference && {
      value: by(difference.value).shift,
      low: difference.low === null ? null : by(difference.low).shift,
      high: difference.high === null ? null : by(difference.high).shift,
      n: n.both,
    },
    unit,
    words: {
      actual: locatedWords(actual, number, end),
      predicted: locatedWords(predicted, number, end),
      shift: written,
      within: difference && locatedWords(difference, (steps) => by(steps).written),
    },
  };
}

/** The difference of 10 % and 15 % is not 5 %. */
const PER_CENT = /^(%|per ?cent|prozent)$/i;

/** A difference in steps in the unit a reader thinks in, and as it is written there. */
export function shiftOf(
  steps: number,
  axis: QuantityAxis,
  locale: Locale,
): { shift: number; unit: string; written: string } {
  const say = wordsIn(resultMessages, locale);
  switch (axis.scale) {
    case "linear": {
      const shift = Number((steps * axis.step).toPrecision(12));
      return {
        shift,
        unit: PER_CENT.test(axis.unit) ? say("units.percentagePoints") : axis.unit,
        written: spanWords(axis, shift, locale),
      };
    }
    case "log10": {
      const shift = steps / STEPS_PER_ORDER;
      return { shift, unit: say("units.ordersOfMagnitude"), written: signed(shift, 2, locale) };
    }
    case "date": {
      const shift = axis.grain === "year" ? steps : steps / 12;
      return {
        shift,
        unit: say("units.years"),
        written: signed(shift, Number.isInteger(shift) ? 0 : 1, locale),
      };
    }
  }
}

/** From steps to the unit of the axis. */
export function inUnits({ value, low, high }: Located, axis: QuantityAxis): Located {
  return {
    value: valueAt(axis, value),
    low: low === null ? null : valueAt(axis, low),
    high: high === null ? null : valueAt(axis, high),
  };
}
