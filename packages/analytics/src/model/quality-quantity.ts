import { expectArgument } from "../errors.ts";

/**
 * P(aligned) as a function of how much human data there is and how good it is, rising in both. `logQuantity` is log₁₀
 * of the number of data points, `quality` is −log₁₀ of their error rate: 1 for one error in ten, 3 for one in a
 * thousand.
 */
export type Surface = (logQuantity: number, quality: number) => number;

/** Probabilities at the ticks of two axes: `probability[i][j]` at quantity i and quality j. */
export interface SurfaceGrid {
  readonly logQuantity: ArrayLike<number>;
  readonly quality: ArrayLike<number>;
  readonly probability: readonly ArrayLike<number>[];
}

/**
 * The surface through a grid of answers, bilinear between the ticks: rising wherever the grid rises, which bilinear
 * interpolation keeps and splines do not. Beyond the outermost ticks, about which nobody was asked, it stays at the
 * value of the edge.
 *
 * @throws AnalyticsArgumentError on ticks that do not increase, a grid of another form, or values outside [0, 1].
 * @example gridSurface({ logQuantity: [2, 4], quality: [1, 3], probability: [[0, 0.2], [0.4, 1]] })(3, 2); // 0.4
 */
export function gridSurface({ logQuantity, quality, probability }: SurfaceGrid): Surface {
  checkTicks(logQuantity, "logQuantity");
  checkTicks(quality, "quality");
  const rows = logQuantity.length;
  const columns = quality.length;
  expectArgument(
    probability.length === rows,
    "probability",
    `${rows} rows, one a quantity`,
    probability.length,
  );
  for (const row of probability) {
    const valid = row.length === columns && Array.from(row).every((p) => p >= 0 && p <= 1);
    expectArgument(valid, "probability", `rows of ${columns} probabilities`, row);
  }
  return (x, y) => {
    const [i, s] = locate(logQuantity, x, "logQuantity");
    const [j, t] = locate(quality, y, "quality");
    const at = (row: number): number => {
      const values = probability[Math.min(row, rows - 1)]!;
      return (1 - t) * values[j]! + t * values[Math.min(j + 1, columns - 1)]!;
    };
    return (1 - s) * at(i) + s * at(i + 1);
  };
}

/** The parameters of a person's surface f = L / (1 + e^{−(b₀ + b₁ x + b₂ y)}). */
export interface LogisticSurface {
  /** L: the probability with endless perfect data; 1 − L is risk that data do not remove. */
  readonly ceiling: number;
  /** b₀ */
  readonly intercept: number;
  /** b₁ ≥ 0, logits per tenfold quantity. */
  readonly quantitySlope: number;
  /** b₂ ≥ 0, logits per tenfold lower error rate. */
  readonly qualitySlope: number;
}

/**
 * The surface of fitted parameters, monotone by their signs.
 *
 * @throws AnalyticsArgumentError on a ceiling outside [0, 1], negative slopes, or numbers that are not finite.
 * @example logisticSurface({ ceiling: 0.9, intercept: -4, quantitySlope: 1, qualitySlope: 0 })(4, 2); // 0.45
 */
export function logisticSurface(parameters: LogisticSurface): Surface {
  const { ceiling, intercept, quantitySlope, qualitySlope } = parameters;
  expectArgument(ceiling >= 0 && ceiling <= 1, "ceiling", "a probability", ceiling);
  expectArgument(Number.isFinite(intercept), "intercept", "a finite number", intercept);
  for (const [name, slope] of Object.entries({ quantitySlope, qualitySlope })) {
    expectArgument(slope >= 0 && Number.isFinite(slope), name, "a finite slope of at least 0", slope);
  }
  // A slope of 0 times a quantity of 0 (x = −∞) would be NaN.
  const term = (slope: number, value: number): number => (slope === 0 ? 0 : slope * value);
  return (x, y) => {
    expectArgument(!Number.isNaN(x) && !Number.isNaN(y), "logQuantity, quality", "numbers", [x, y]);
    return ceiling / (1 + Math.exp(-(intercept + term(quantitySlope, x) + term(qualitySlope, y))));
  };
}

/**
 * The iso-probability contour: for each quality, log₁₀ of the least quantity with which the surface reaches a
 * probability; `low` where it holds already at the lower end of the range, `Infinity` where not even at
 * the upper. The quantity against quality trade a person's answers imply: much data, delegated, or little, scrutinised.
 *
 * Found by bisection to the last bit, which any surface that rises in quantity allows.
 *
 * @param range the quantities to consider, as log₁₀.
 * @throws AnalyticsArgumentError on a level that is no probability, no qualities, or an empty range.
 * @example contour(logisticSurface({ ceiling: 1, intercept: -4, quantitySlope: 1, qualitySlope: 1 }), 0.5, [1, 2],
 *   { low: 0, high: 6 }); // [3, 2]
 */
export function contour(
  surface: Surface,
  probability: number,
  qualities: ArrayLike<number>,
  range: { readonly low: number; readonly high: number },
): Float64Array {
  expectArgument(probability >= 0 && probability <= 1, "probability", "a probability", probability);
  expectArgument(qualities.length > 0, "qualities", "at least one quality", qualities);
  const finite = Number.isFinite(range.low) && Number.isFinite(range.high);
  expectArgument(finite && range.low < range.high, "range", "finite low < high", [range.low, range.high]);
  return Float64Array.from(qualities, (quality) => {
    let { low, high } = range;
    if (surface(low, quality) >= probability) return low;
    if (surface(high, quality) < probability) return Infinity;
    for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
      if (surface(middle, quality) >= probability) high = middle;
      else low = middle;
    }
    return high;
  });
}

/** A stated probability at one point of the surface. */
export interface SurfaceAnswer {
  readonly logQuantity: number;
  readonly quality: number;
  readonly probability: number;
}

/**
 * Pairs of a person's answers that contradict "more is not worse": more and better data, and yet a lower probability.
 * To be shown while answering, not forbidden: a person may mean it.
 *
 * @returns pairs [i, j] of indices: answer j has at least the quantity and quality of answer i and less probability.
 * @throws AnalyticsArgumentError on numbers that are not finite or values that are no probability.
 * @example dominanceViolations([{ logQuantity: 2, quality: 1, probability: 0.5 },
 *   { logQuantity: 4, quality: 1, probability: 0.4 }]); // [[0, 1]]
 */
export function dominanceViolations(answers: readonly SurfaceAnswer[]): [number, number][] {
  checkAnswers(answers);
  return answers.flatMap((a, i) =>
    answers.flatMap((b, j): [number, number][] =>
      b.logQuantity >= a.logQuantity && b.quality >= a.quality && b.probability < a.probability
        ? [[i, j]]
        : [],
    ),
  );
}

/** Shared with the fits. */
export function checkAnswers(answers: readonly SurfaceAnswer[]): void {
  for (const { logQuantity, quality, probability } of answers) {
    const point = [logQuantity, quality, probability];
    expectArgument(
      Number.isFinite(logQuantity) && Number.isFinite(quality),
      "answers",
      "finite positions",
      point,
    );
    expectArgument(probability >= 0 && probability <= 1, "answers", "probabilities", point);
  }
}

function checkTicks(ticks: ArrayLike<number>, name: string): void {
  const values = Array.from(ticks);
  const valid = values.every((v, i) => Number.isFinite(v) && (i === 0 || v > values[i - 1]!));
  expectArgument(values.length > 0 && valid, name, "at least one tick, strictly increasing", ticks);
}

/** The tick at or below a position, and how far towards the next it lies. */
function locate(ticks: ArrayLike<number>, at: number, name: string): [number, number] {
  expectArgument(!Number.isNaN(at), name, "a number", at);
  const last = ticks.length - 1;
  if (at <= ticks[0]!) return [0, 0];
  if (at >= ticks[last]!) return [last, 0];
  let i = 0;
  while (ticks[i + 1]! <= at) i++;
  return [i, (at - ticks[i]!) / (ticks[i + 1]! - ticks[i]!)];
}
