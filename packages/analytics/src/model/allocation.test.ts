import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/allocation.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { evaluateAllocation, type AllocationProblem } from "./allocation-problem.ts";
import { allocateEffort, policyRegret, valueOfInformation } from "./allocation.ts";

const cases = [
  ["λ = 0", 0, reference.concave_lambda_0],
  ["λ = 0.6", 0.6, reference["concave_lambda_0.6"]],
  ["λ = 3", 3, reference.concave_lambda_3],
] as const;

function problemOf(lambda: number, row: (typeof cases)[number][2]): AllocationProblem {
  return { levels: row.pi, cost: row.c, budget: row.B, externality: row.kcap, lambda };
}

/** Problems of two to ten worlds, with every parameter free. */
const problems: fc.Arbitrary<AllocationProblem & { cost: number[] }> = fc
  .integer({ min: 2, max: 10 })
  .chain((worlds) => {
    const per = (n: number, value: fc.Arbitrary<number>) => fc.array(value, { minLength: n, maxLength: n });
    return fc.record({
      levels: per(worlds, fc.integer({ min: 0, max: 9 })).filter((masses) => masses.some((m) => m > 0)),
      cost: per(worlds - 1, fc.double({ min: 0.2, max: 30, noNaN: true })),
      budget: fc.double({ min: 0.1, max: 100, noNaN: true }),
      externality: per(worlds - 1, fc.double({ min: 0, max: 1, noNaN: true })),
      lambda: fc.double({ min: 0, max: 4, noNaN: true }),
      spendAll: fc.boolean(),
    });
  });

describe("the allocation of effort", () => {
  it.each(cases)("reaches the reference optimum at %s", (_, lambda, row) => {
    for (const spendAll of [false, true]) {
      const { allocation, value, gradient, kktResidual } = allocateEffort({
        ...problemOf(lambda, row),
        spendAll,
      });
      // The reference solver stopped at an objective tolerance that leaves its efforts good to six digits.
      row.x.forEach((x, j) => expect(allocation[j]).toBeCloseTo(x, 5));
      row.grad.forEach((g, j) => expect(gradient[j]).toBeCloseTo(g, 9));
      expect(Math.abs(value - row.U)).toBeLessThanOrEqual(1e-9 * row.U);
      expect(kktResidual).toBeLessThanOrEqual(1e-8);
    }
  });

  it("is at least as good as the reference where equal costs make the optimum flat", () => {
    const { pi, B } = reference.concave_lambda_0;
    const problem = { levels: pi, cost: pi.slice(1).map(() => 1.7), budget: B };
    const flat = evaluateAllocation(problem, reference.equal_cost_no_externality.x).value;
    const { allocation, value } = allocateEffort(problem);
    expect(value).toBeGreaterThanOrEqual(flat);
    expect(allocation[8]).toBeCloseTo(B, 9);
  });

  it("satisfies the first-order conditions to 1e-8 on every problem", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { allocation, kktResidual, dualityGap } = allocateEffort(problem);
        expect(kktResidual).toBeLessThanOrEqual(1e-8);
        expect(dualityGap).toBeLessThanOrEqual(1e-8);
        const spent = allocation.reduce((sum, x) => sum + x, 0);
        expect(Math.min(...allocation)).toBeGreaterThanOrEqual(0);
        expect(spent).toBeLessThanOrEqual(problem.budget * (1 + 1e-12));
        if (problem.spendAll) expect(spent).toBeCloseTo(problem.budget, 9);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it("is beaten by no other allocation of the budget", () => {
    const others = fc.tuple(
      problems,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 }),
    );
    fc.assert(
      fc.property(others, ([problem, weights]) => {
        const shares = weights.slice(0, problem.cost.length);
        const total = shares.reduce((sum, w) => sum + w, 0);
        fc.pre(total > 0);
        const other = shares.map((w) => (w / total) * problem.budget);
        expect(evaluateAllocation(problem, other).value).toBeLessThanOrEqual(
          allocateEffort(problem).value + 1e-12,
        );
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it("has the gradient of finite differences", () => {
    const problem = problemOf(0.6, reference["concave_lambda_0.6"]);
    const x = [1, 2, 0.5, 3, 1, 2, 4, 1, 0.5];
    const { gradient } = evaluateAllocation(problem, x);
    const moved = (j: number, by: number) => evaluateAllocation(problem, x.with(j, x[j]! + by)).value;
    // Central differences with step 1e-4 are good to about 1e-9 here.
    x.forEach((_, j) => expect(gradient[j]).toBeCloseTo((moved(j, 1e-4) - moved(j, -1e-4)) / 2e-4, 8));
  });

  it("gains from a larger budget when nothing does harm", () => {
    fc.assert(
      fc.property(problems, fc.double({ min: 1, max: 5, noNaN: true }), (problem, factor) => {
        const free = { ...problem, lambda: 0 };
        const more = allocateEffort({ ...free, budget: free.budget * factor }).value;
        expect(more).toBeGreaterThanOrEqual(allocateEffort(free).value - 1e-12);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it("funds only techniques that suffice when the world is known", () => {
    const { c, B } = reference.concave_lambda_0;
    const { allocation } = allocateEffort({ levels: [0, 0, 0, 0, 1, 0, 0, 0, 0, 0], cost: c, budget: B });
    expect(Array.from(allocation.slice(0, 4))).toEqual([0, 0, 0, 0]);
    expect(allocation[4]).toBeCloseTo(B, 9);
  });

  it("moves to harder levels as the weight of harm grows", () => {
    const meanLevel = (lambda: number) => {
      const { allocation } = allocateEffort(problemOf(lambda, reference.concave_lambda_0));
      return allocation.reduce((sum, x, j) => sum + x * j, 0) / allocation.reduce((sum, x) => sum + x, 0);
    };
    const levels = [0, 0.3, 0.6, 1, 2, 3].map(meanLevel);
    levels.slice(1).forEach((level, i) => expect(level).toBeGreaterThanOrEqual(levels[i]!));
  });

  it("leaves effort unspent where spending only harms, unless all of it must be spent", () => {
    const hopeless = { levels: [0, 0, 1], cost: [1, 2], budget: 5, externality: [1, 0.5], lambda: 1 };
    expect(allocateEffort(hopeless)).toMatchObject({ value: 0, kktResidual: 0 });
    const forced = allocateEffort({ ...hopeless, spendAll: true });
    expect(Array.from(forced.allocation)).toEqual([0, 5]);
    expect(forced.value).toBeCloseTo(-0.5, 12);
  });

  it("wastes forced effort on an insufficient technique when that does less harm", () => {
    // World 2 of 3 is certain enough; past the optimum on technique 2, technique 1 without harm takes the rest.
    const problem = {
      levels: [0, 1, 1],
      cost: [1, 1],
      budget: 100,
      externality: [0, 1],
      lambda: 1,
      spendAll: true,
    };
    const { allocation, kktResidual } = allocateEffort(problem);
    // 0.5 e^{−x} = (1/100) · 1 · 0.5 at x = ln 100.
    expect(allocation[1]).toBeCloseTo(Math.log(100), 9);
    expect(allocation[0]).toBeCloseTo(100 - Math.log(100), 9);
    expect(kktResidual).toBeLessThanOrEqual(1e-8);
  });

  it("stays finite when the budget dwarfs every cost", () => {
    const { value, allocation } = allocateEffort({ levels: [1, 1, 1, 1], cost: [1, 2, 3], budget: 1e6 });
    expect(value).toBeCloseTo(0.75, 12);
    expect(allocation.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1e6, 3);
  });

  it("refuses parameters out of range and says what was expected", () => {
    const good = { levels: [1, 1, 1], cost: [1, 2], budget: 1 };
    expect(() => allocateEffort({ ...good, levels: [1] })).toThrow(/at least two worlds/);
    expect(() => allocateEffort({ ...good, levels: [0, 0, 0] })).toThrow(AnalyticsArgumentError);
    expect(() => allocateEffort({ ...good, cost: [1] })).toThrow(/2 numbers/);
    expect(() => allocateEffort({ ...good, cost: [1, 0] })).toThrow(/positive costs/);
    expect(() => allocateEffort({ ...good, cost: [1, Number.NaN] })).toThrow(AnalyticsArgumentError);
    expect(() => allocateEffort({ ...good, budget: 0 })).toThrow(/positive, finite effort/);
    expect(() => allocateEffort({ ...good, lambda: -1 })).toThrow(/at least 0/);
    expect(() => allocateEffort({ ...good, externality: [1, -1] })).toThrow(AnalyticsArgumentError);
    expect(() => evaluateAllocation(good, [1, -1])).toThrow(AnalyticsArgumentError);
  });
});

describe("the value of information", () => {
  it("reproduces the reference, which spends the whole budget", () => {
    const problem = problemOf(0.6, reference["concave_lambda_0.6"]);
    const { value, withInformation, withoutInformation } = valueOfInformation({ ...problem, spendAll: true });
    const expected = reference["evpi_lambda_0.6"];
    expect(withoutInformation).toBeCloseTo(expected.U_opt, 9);
    expect(withInformation).toBeCloseTo(expected.U_with_perfect_info, 9);
    expect(value).toBeCloseTo(expected.EVPI, 9);
  });

  it("is worth the harm avoided more where the last world lets effort rest", () => {
    // In the last world, met with probability 0.07, the least harmful technique costs 0.6 × 0.05.
    const problem = problemOf(0.6, reference["concave_lambda_0.6"]);
    const forced = valueOfInformation({ ...problem, spendAll: true }).value;
    expect(valueOfInformation(problem).value - forced).toBeCloseTo(0.07 * 0.6 * 0.05, 12);
  });

  it("is never negative", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { withInformation, withoutInformation } = valueOfInformation(problem);
        expect(withInformation).toBeGreaterThanOrEqual(withoutInformation - 1e-12);
      }),
      { seed: 8, numRuns: 100 },
    );
  });
});

describe("the regret of a policy", () => {
  const problem = problemOf(0.6, reference["concave_lambda_0.6"]);

  it("is zero for the optimum and the reference gap for the mirror-descent answer", () => {
    expect(policyRegret(problem, allocateEffort(problem).allocation).regret).toBeCloseTo(0, 12);
    const { x, gap } = reference.mirror_check;
    // The stored efforts are rounded to four decimals, which moves U by less than 1e-8.
    const sum = x.reduce((total, effort) => total + effort, 0);
    const { regret } = policyRegret(
      problem,
      x.map((effort) => (effort / sum) * 20),
    );
    expect(Math.abs(regret - gap)).toBeLessThan(1e-7);
  });

  it("names the world in which a policy does worst", () => {
    const { regretByWorld, worstWorld, worstRegret } = policyRegret(
      { levels: [1, 1, 0], cost: [1, 1], budget: 1 },
      [1, 0],
    );
    expect(worstWorld).toBe(1);
    expect(worstRegret).toBeCloseTo(1 - Math.exp(-1), 12);
    expect(regretByWorld[0]).toBeCloseTo(0, 12);
    expect(regretByWorld[2]).toBe(0);
  });

  it("refuses a policy outside the budget", () => {
    expect(() => policyRegret(problem, [21, 0, 0, 0, 0, 0, 0, 0, 0])).toThrow(/fits the budget of 20/);
    expect(() => policyRegret({ ...problem, spendAll: true }, new Float64Array(9))).toThrow(
      AnalyticsArgumentError,
    );
  });
});
