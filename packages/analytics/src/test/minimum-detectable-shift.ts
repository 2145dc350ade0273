import { expectArgument } from "../errors.ts";
import { normalCdf } from "../special/normal.ts";
import { studentTQuantile } from "../special/student-t.ts";

/**
 * The smallest true mean difference that a two-sided paired t-test with these people would find.
 *
 * Tells what "not significant" was worth: shifts below this number would have been missed with probability 1 − power
 * or more. The power of the t-test is exact for normal differences (noncentral t) and close for answers on a short scale
 * from about 20 people on. Depends on n and the spread only, never on the shift that was observed ("observed power" says
 * nothing that p does not).
 *
 * @param n people, whole, from 2. @param standardDeviation of the differences, zero or more; 0 gives 0.
 * @param level 1 − the significance level, 0.95 unless given. @param power 0.8 unless given; above 1 − level.
 * @returns the shift, in the unit of the differences.
 * @throws AnalyticsArgumentError for anything else.
 * @example minimumDetectableShift({ n: 122, standardDeviation: 1.2 }) // 0.307
 */
export function minimumDetectableShift({
  n,
  standardDeviation,
  level = 0.95,
  power = 0.8,
}: {
  n: number;
  standardDeviation: number;
  level?: number;
  power?: number;
}): number {
  expectArgument(Number.isSafeInteger(n) && n >= 2, "n", "a whole number from 2", n);
  const spreadKnown = Number.isFinite(standardDeviation) && standardDeviation >= 0;
  expectArgument(spreadKnown, "standardDeviation", "a finite number, zero or more", standardDeviation);
  expectArgument(level > 0 && level < 1, "level", "a level between 0 and 1", level);
  expectArgument(power > 1 - level && power < 1, "power", "a power between 1 − level and 1", power);
  const df = n - 1;
  const critical = studentTQuantile(0.5 + level / 2, df);
  const powerAt = studentTestPower(critical, df);
  let low = 0;
  let high = critical + Math.max(1, studentTQuantile(power, df));
  while (powerAt(high) < power) high *= 2;
  let lowMiss = powerAt(low) - power;
  let highMiss = powerAt(high) - power;
  // Regula falsi in the Illinois form: an end that stays twice loses half its weight.
  for (let side = 0; high - low > 1e-12 * high && highMiss !== 0;) {
    const next = (low * highMiss - high * lowMiss) / (highMiss - lowMiss);
    // Rounding can put the chord's zero on an end: nothing is left between them.
    if (next <= low || next >= high) break;
    const miss = powerAt(next) - power;
    if (miss < 0) {
      if (side < 0) highMiss /= 2;
      [low, lowMiss, side] = [next, miss, -1];
    } else {
      if (side > 0) lowMiss /= 2;
      [high, highMiss, side] = [next, miss, 1];
    }
  }
  return (high * standardDeviation) / Math.sqrt(n);
}

/**
 * P(|T| > critical) for a noncentral t, as a function of the noncentrality δ.
 *
 * T = (Z + δ)/S with S = √(χ²_df/df), so the power is E[Φ(δ − critical·S) + Φ(−δ − critical·S)] over S. The density of
 * log S is smooth and falls off on both sides at least exponentially, where the trapezium rule converges faster than any
 * power of its step.
 */
function studentTestPower(critical: number, df: number): (noncentrality: number) => number {
  // Finer than both the width of that density and the width 1/δ of the step of Φ, δ being of the order of `critical`.
  const step = 0.2 / (Math.sqrt(df) + critical);
  const nodes: { scale: number; weight: number }[] = [];
  let total = 0;
  const add = (t: number) => {
    // The density up to its constant, which the division by the sum of the weights supplies.
    const weight = Math.exp(df * (t - Math.expm1(2 * t) / 2));
    if (weight < 1e-16) return false;
    total += weight;
    nodes.push({ scale: critical * Math.exp(t), weight });
    return true;
  };
  for (let t = 0; add(t); t += step);
  for (let t = -step; add(t); t -= step);
  return (noncentrality) => {
    let power = 0;
    for (const { scale, weight } of nodes) {
      power += weight * (normalCdf(noncentrality - scale) + normalCdf(-noncentrality - scale));
    }
    return power / total;
  };
}
