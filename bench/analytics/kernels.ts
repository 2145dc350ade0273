import { poolAdjacentViolators } from "@plumbline/analytics/calibration/pool-adjacent-violators";
import { wassersteinDistance } from "@plumbline/analytics/compare/wasserstein";
import { fitGamma } from "@plumbline/analytics/elicit/fit-gamma";
import { bootstrapInterval } from "@plumbline/analytics/interval/bootstrap";
import { seededRandom } from "@plumbline/analytics/random";
import { permutationTest } from "@plumbline/analytics/test/permutation";
import { exactSignFlipTest } from "@plumbline/analytics/test/sign-flip";
import { DRAWS, type Inputs } from "./inputs.ts";

/** A result as a list of numbers. */
export type Result = readonly number[] | Float64Array;

/** One thing measured on both sides. */
export interface Kernel {
  /** The name by which Python knows it. */
  readonly name: string;
  readonly title: string;
  /** Runs in one measurement, so that the clock's resolution does not matter. */
  readonly repeat: number;
  /** Computes the result once. */
  readonly run: (inputs: Inputs) => Result;
  /** Whether the two results are the same one, up to the method's tolerance or the chance in it. */
  readonly same: (ours: Result, theirs: Result) => boolean;
}

const near = (a: number, b: number, tolerance: number) => Math.abs(a - b) <= tolerance;
const everyNear = (tolerance: number) => (a: Result, b: Result) =>
  a.length === b.length && Array.from(a).every((v, i) => near(v, b[i] ?? Number.NaN, tolerance));

const expand = (counts: readonly number[]) =>
  counts.flatMap((count, option) => Array.from({ length: count }, () => option));

function tally(options: readonly number[], into: Float64Array): Float64Array {
  into.fill(0);
  for (const option of options) into[option]! += 1;
  return into;
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

export const KERNELS: readonly Kernel[] = [
  {
    name: "sign_flip",
    title: "exact sign-flip test, 122 pairs",
    repeat: 200,
    run: ({ differences }) => [exactSignFlipTest(differences).pValue],
    same: ([ours = 0], [theirs = 1]) => near(ours / theirs, 1, 1e-6),
  },
  {
    name: "permutation",
    title: `permutation of W1, 2 × 122, ${DRAWS.toLocaleString("en")} draws`,
    repeat: 1,
    run: ({ groups: [first, second] }) => {
      const [a, b] = [new Float64Array(first.length), new Float64Array(second.length)];
      const statistic = (x: readonly number[], y: readonly number[]) =>
        wassersteinDistance(tally(x, a), tally(y, b));
      const random = seededRandom(1);
      return [permutationTest(expand(first), expand(second), statistic, { random, draws: DRAWS }).pValue];
    },
    // Two independent samples of 10,000 draws differ by less than five standard errors.
    same: ([ours = 0], [theirs = 1]) => near(ours, theirs, 5 * Math.sqrt((2 * ours * (1 - ours)) / DRAWS)),
  },
  {
    name: "bootstrap",
    title: `BCa bootstrap of 17 mean shifts, ${DRAWS.toLocaleString("en")} draws each`,
    repeat: 1,
    run: ({ family }) => {
      const random = seededRandom(2);
      return family.flatMap((item) => {
        const { low, high } = bootstrapInterval(item, mean, { random, draws: DRAWS, method: "bca" });
        return [low, high];
      });
    },
    // Ends of an interval of ten thousand draws; the answers' own standard error is about 0.1.
    same: everyNear(0.03),
  },
  {
    name: "isotonic",
    title: "PAV on 50,000 forecasts",
    repeat: 20,
    run: ({ outcomes }) => poolAdjacentViolators(outcomes),
    same: everyNear(1e-9),
  },
  {
    name: "gamma_fits",
    title: "gamma fits × 1,712",
    repeat: 1,
    run: ({ timelines }) =>
      timelines.map(({ x, p }) => fitGamma(x.map((value, i) => ({ value, probability: p[i]! }))).error),
    // Ours may only be better: from one start some of theirs end in a local minimum. The allowance is for equal
    // probabilities at all years, which fit ever better at ever larger scales until numbers overflow.
    same: (ours, theirs) => Array.from(ours).every((error, i) => error <= theirs[i]! + 1e-4),
  },
];
