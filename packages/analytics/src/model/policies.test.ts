import { describe, expect, it } from "vitest";
import reference from "../../reference/allocation.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { allocateEffort, policyRegret } from "./allocation.ts";
import { namedPolicies } from "./policies.ts";

const row = reference["concave_lambda_0.6"];
const problem = { levels: row.pi, cost: row.c, budget: row.B, externality: row.kcap, lambda: 0.6 };

describe("named policies", () => {
  it("spend the budget evenly, by the odds, or on one technique", () => {
    const { equal, proportional, frontier } = namedPolicies(
      { levels: [1, 3, 4], cost: [1, 2], budget: 8 },
      1,
    );
    expect(Array.from(equal)).toEqual([4, 4]);
    expect(Array.from(proportional)).toEqual([2, 6]);
    expect(Array.from(frontier)).toEqual([0, 8]);
  });

  it("give up something against the optimum of the same belief", () => {
    for (const policy of Object.values(namedPolicies(problem, 3))) {
      const { value, regret } = policyRegret(problem, policy);
      expect(regret).toBeGreaterThan(0);
      expect(value + regret).toBeCloseTo(allocateEffort(problem).value, 12);
    }
  });

  it("follow the odds evenly when no technique fits", () => {
    expect(Array.from(namedPolicies({ levels: [0, 0, 1], cost: [1, 2], budget: 6 }, 0).proportional)).toEqual(
      [3, 3],
    );
  });

  it("refuse a frontier beyond the techniques", () => {
    expect(() => namedPolicies(problem, 9)).toThrow(/from 0 to 8/);
    expect(() => namedPolicies(problem, Number.NaN)).toThrow(AnalyticsArgumentError);
  });
});
