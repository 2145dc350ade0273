import { expectArgument } from "../errors.ts";
import type { Surface } from "./quality-quantity.ts";

/** A point of a feasible curve: how many data points of at least a quality there can be. */
export interface SupplyPoint {
  /** −log₁₀ of the error rate. */
  readonly quality: number;
  /** N(quality), not rising with quality. */
  readonly count: number;
}

/** What a surface says about a whole curve of feasible data. */
export interface CurveProbability {
  /** P from the effective quantity of all data on the curve. */
  readonly probability: number;
  /** Data points of the reference quality that are worth as much as all of them. */
  readonly effectiveCount: number;
  /** P from the best single point of the curve, a lower bound when the exponent fits the surface. */
  readonly bestPoint: number;
  /** The quality of that point. */
  readonly bestQuality: number;
}

/**
 * The probability that goes with a feasible curve N(q), the number of data points of at least quality q. The seed text
 * asks about such curves (much mediocre and little excellent data together), while surfaces are asked at points.
 *
 * Each data point counts as 10^{κ (q − q*)} points of the reference quality q*, so N_eff = Σ (N_i − N_{i+1})
 * 10^{κ (q_i − q*)} and P = surface(log₁₀ N_eff, q*); points between two listed qualities count at the lower. κ is the
 * number of tenfold increases of quantity that one tenfold decrease of the error rate is worth. For a logistic surface
 * κ = b₂ / b₁ makes P independent of q* and never less than the best point. More data at every quality never lowers P.
 *
 * @param curve at least one point, quality strictly rising, count not rising, finite, ≥ 0.
 * @param options `exponent` κ ≥ 0 and `referenceQuality` q*, best a quality the surface was asked at.
 * @throws AnalyticsArgumentError on a curve or options out of these ranges.
 * @example probabilityAlong(surface, [{ quality: 1, count: 1e5 }, { quality: 3, count: 1e3 }],
 *   { exponent: 1, referenceQuality: 1 }).effectiveCount; // 99,000 + 1,000 · 100
 */
export function probabilityAlong(
  surface: Surface,
  curve: readonly SupplyPoint[],
  options: { readonly exponent: number; readonly referenceQuality: number },
): CurveProbability {
  const { exponent, referenceQuality } = options;
  expectArgument(
    exponent >= 0 && Number.isFinite(exponent),
    "exponent",
    "a finite number of at least 0",
    exponent,
  );
  expectArgument(Number.isFinite(referenceQuality), "referenceQuality", "a finite quality", referenceQuality);
  expectArgument(curve.length > 0, "curve", "at least one point", curve);
  let effectiveCount = 0;
  let [bestPoint, bestQuality] = [-1, 0];
  curve.forEach(({ quality, count }, i) => {
    const next = curve[i + 1] ?? { quality: Infinity, count: 0 };
    expectArgument(
      Number.isFinite(quality) && quality < next.quality,
      "curve",
      "rising, finite qualities",
      quality,
    );
    expectArgument(
      Number.isFinite(count) && count >= next.count,
      "curve",
      "finite counts that do not rise",
      count,
    );
    if (count > next.count)
      effectiveCount += (count - next.count) * 10 ** (exponent * (quality - referenceQuality));
    const probability = surface(Math.log10(count), quality);
    if (probability > bestPoint) [bestPoint, bestQuality] = [probability, quality];
  });
  const probability = surface(Math.log10(effectiveCount), referenceQuality);
  return { probability, effectiveCount, bestPoint, bestQuality };
}

/**
 * The exponent κ under which a surface comes nearest, in squares, to what the same person said about whole curves
 * (steep, flat, two-tier). Found on a grid of 0 … 5 and refined by golden section; quality is hardly ever worth five
 * tenfold quantities.
 *
 * @param judged at least one curve with the probability the person gave it.
 * @throws AnalyticsArgumentError as {@link probabilityAlong}, and on no curves or values that are no probability.
 */
export function calibrateExponent(
  surface: Surface,
  referenceQuality: number,
  judged: readonly { readonly curve: readonly SupplyPoint[]; readonly probability: number }[],
): { exponent: number; error: number } {
  expectArgument(judged.length > 0, "judged", "at least one curve", judged);
  for (const { probability } of judged) {
    expectArgument(probability >= 0 && probability <= 1, "judged", "probabilities", probability);
  }
  const squares = (exponent: number): number =>
    judged.reduce((sum, { curve, probability }) => {
      const said = probabilityAlong(surface, curve, { exponent, referenceQuality }).probability;
      return sum + (said - probability) ** 2;
    }, 0);
  let best = 0;
  for (let k = 1; k <= 100; k++) if (squares(k / 20) < squares(best)) best = k / 20;
  let [low, high] = [Math.max(0, best - 0.05), Math.min(5, best + 0.05)];
  const golden = (Math.sqrt(5) - 1) / 2;
  while (high - low > 1e-9) {
    const [a, b] = [high - golden * (high - low), low + golden * (high - low)];
    if (squares(a) <= squares(b)) high = b;
    else low = a;
  }
  const refined = (low + high) / 2;
  const exponent = squares(refined) < squares(best) ? refined : best;
  return { exponent, error: Math.sqrt(squares(exponent) / judged.length) };
}

/**
 * The point of a budget line with the highest probability: for each quality as many data points as the budget buys.
 *
 * @param offers at least one quality with its cost per data point, positive and finite.
 * @param budget positive and finite, in the unit of cost.
 * @throws AnalyticsArgumentError on no offers, or a cost or budget out of range.
 * @example bestUnderBudget(surface, [{ quality: 1, cost: 1 }, { quality: 3, cost: 100 }], 1e5);
 */
export function bestUnderBudget(
  surface: Surface,
  offers: readonly { readonly quality: number; readonly cost: number }[],
  budget: number,
): { quality: number; count: number; probability: number } {
  expectArgument(offers.length > 0, "offers", "at least one quality", offers);
  expectArgument(budget > 0 && Number.isFinite(budget), "budget", "a positive, finite budget", budget);
  let best = { quality: 0, count: 0, probability: -1 };
  for (const { quality, cost } of offers) {
    expectArgument(cost > 0 && Number.isFinite(cost), "offers", "positive, finite costs", cost);
    const count = budget / cost;
    const probability = surface(Math.log10(count), quality);
    if (probability > best.probability) best = { quality, count, probability };
  }
  return best;
}
