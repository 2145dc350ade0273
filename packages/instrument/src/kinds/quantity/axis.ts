/**
 * The axis of a quantity, cut into equal steps; answers are whole numbers of steps from its low end.
 * - `linear`: from `low` to `high` in the author's `step`.
 * - `log10`: from 10^low to 10^high in hundredths of an order of magnitude: 2.3 % from one to the next.
 * - `date`: from the year `low` to the end of the year `high`, in years or months. A date means its end: "2035" is
 *   reached by the end of 2035.
 */
export type QuantityAxis =
  | { scale: "linear"; low: number; high: number; step: number; unit: string }
  | { scale: "log10"; low: number; high: number; unit: string }
  | { scale: "date"; low: number; high: number; grain: "year" | "month" };

/** Steps in an order of magnitude. */
export const STEPS_PER_ORDER = 100;

/** More would make a tally long to keep, and no answer needs them: fifteen orders, 125 years of months. */
export const MOST_STEPS = 1500;

const MONTHS = 12;

/** An axis without its unit, for numbers under a head or beside a mark that names it. */
export function withoutUnit(axis: QuantityAxis): QuantityAxis {
  return axis.scale === "date" ? axis : { ...axis, unit: "" };
}

/** How many steps lie between the ends; the answers are 0 … steps. */
export function stepsOf(axis: QuantityAxis): number {
  switch (axis.scale) {
    case "linear":
      return Math.round((axis.high - axis.low) / axis.step);
    case "log10":
      return (axis.high - axis.low) * STEPS_PER_ORDER;
    case "date":
      return axis.grain === "year" ? axis.high - axis.low : (axis.high - axis.low + 1) * MONTHS - 1;
  }
}

/**
 * The number at a step, in the unit of the axis; dates as years, a month as its number of twelfths after the year's:
 * June 2035 is 2035 + 5/12. Steps between two, which medians can be, lie between their numbers. On a logarithmic axis
 * a step is the roundest number that falls on it: 20,000 and not 19,953.
 */
export function valueAt(axis: QuantityAxis, step: number): number {
  switch (axis.scale) {
    case "linear":
      return digits(axis.low + step * axis.step, 12);
    case "log10":
      return Number.isInteger(step) ? roundest(axis, step) : 10 ** exponentAt(axis, step);
    case "date":
      return axis.low + (axis.grain === "year" ? step : step / MONTHS);
  }
}

/** The step nearest to a number in the unit of the axis; null beyond its ends. */
export function stepAt(axis: QuantityAxis, value: number): number | null {
  const step = Math.round(exactStep(axis, value));
  // The ends themselves may miss by rounding; 0 has no place on a logarithmic axis.
  return step >= 0 && step <= stepsOf(axis) ? step : null;
}

/** Where a number lies among the steps, between two of them in general. */
export function exactStep(axis: QuantityAxis, value: number): number {
  switch (axis.scale) {
    case "linear":
      return digits((value - axis.low) / axis.step, 12);
    case "log10":
      return (Math.log10(value) - axis.low) * STEPS_PER_ORDER;
    case "date":
      return axis.grain === "year" ? Math.floor(value) - axis.low : (value - axis.low) * MONTHS;
  }
}

/** The measure pictures are drawn in: powers of ten on a logarithmic axis, the number itself on others. */
export function measureAt(axis: QuantityAxis, step: number): number {
  return axis.scale === "log10" ? exponentAt(axis, step) : valueAt(axis, step);
}

function exponentAt(axis: { low: number }, step: number): number {
  return axis.low + step / STEPS_PER_ORDER;
}

/** The number with the fewest digits that falls on the step; three are always enough for 2.3 %. */
function roundest(axis: Extract<QuantityAxis, { scale: "log10" }>, step: number): number {
  const exact = 10 ** exponentAt(axis, step);
  for (let count = 1; count < 4; count++) {
    const rounded = digits(exact, count);
    if (Math.round(exactStep(axis, rounded)) === step) return rounded;
  }
  return exact;
}

function digits(value: number, count: number): number {
  return Number(value.toPrecision(count));
}

/** Round places along an axis, as steps: up to `most` of them, to be labelled. */
export function roundSteps(axis: QuantityAxis, most: number): number[] {
  const steps = stepsOf(axis);
  if (axis.scale === "log10") {
    const every = Math.ceil((axis.high - axis.low + 1) / most);
    return range(0, axis.high - axis.low, every).map((order) => order * STEPS_PER_ORDER);
  }
  const [low, high] = [axis.low, axis.scale === "date" ? axis.high : valueAt(axis, steps)];
  const every = roundWidth((high - low) / most, axis.scale === "date" ? 1 : axis.step);
  return range(Math.ceil(digits(low / every, 12)), Math.floor(digits(high / every, 12)), 1).flatMap(
    (multiple) => {
      // January stands for its year: a label is put where the year begins.
      const step = stepAt(axis, digits(multiple * every, 12));
      return step === null ? [] : [step];
    },
  );
}

/** 1, 2 or 5 times a power of ten, at least as wide as wanted and as the finest step. */
function roundWidth(wanted: number, finest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(wanted, finest)));
  return (
    [1, 2, 5, 10]
      .map((times) => digits(times * power, 12))
      .find((width) => width >= Math.max(wanted, finest)) ?? 10 * power
  );
}

function range(from: number, to: number, every: number): number[] {
  return Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, index) => from + index * every);
}
