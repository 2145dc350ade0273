import { describe, expect, it } from "vitest";
import { expectClose } from "@plumbline/analytics/testing/close";
import type { Asked } from "../../kind.ts";
import { NO_MIRROR } from "../../mirror.ts";
import { bumper, emptyTally } from "../../tally.ts";
import { mirrorDistribution } from "./mirror.ts";
import type { DistributionAnswer, DistributionSpec } from "./spec.ts";
import { countDistribution, distributionTallyShape } from "./tally.ts";

const spec: DistributionSpec = {
  bins: ["Negative", "About zero", "Positive"].map((label, index) => ({
    label,
    detail: "",
    score: index - 1,
  })),
  ordered: true,
  thresholds: [],
  drawn: "triangle",
};
const masses = (...values: number[]): DistributionAnswer => ({ masses: values });

function held(asked: Asked<DistributionSpec>, others: DistributionAnswer[], crowd: DistributionAnswer) {
  const tally = emptyTally({ said: 3, ...distributionTallyShape(asked) });
  const bump = bumper(tally, 1);
  for (const own of others) {
    bump("said", 0);
    countDistribution({ own }, asked, bump);
  }
  return mirrorDistribution({ own: masses(100, 0, 0), crowd }, asked, tally, "en");
}

describe("a prediction of a mean distribution", () => {
  const asked: Asked<DistributionSpec> = { spec, own: true, crowd: "distribution" };
  const others = [masses(80, 20, 0), masses(40, 40, 20)];

  it("is off by its distance from the mean of the others, over the length of the scale", () => {
    // Their mean is 60, 30, 10; 20, 50, 30 differs by 0.4 and 0.2 below the two lines, over a scale of 2.
    const { own, prediction } = held(asked, others, masses(20, 50, 30));
    expect(own).toBeNull();
    expectClose(prediction?.error ?? NaN, 0.3, 1e-12);
    expect([prediction?.expected, prediction?.truth]).toEqual([
      "about “About zero” on average (0.1)",
      "about “Negative” on average (−0.5)",
    ]);
  });

  it("is told by the bin misjudged most where there is no order", () => {
    const { prediction } = held({ ...asked, spec: { ...spec, ordered: false } }, others, masses(20, 50, 30));
    expectClose(prediction?.error ?? NaN, 0.4, 1e-12);
    expect([prediction?.expected, prediction?.truth]).toEqual(["20 % for “Negative”", "60 % for “Negative”"]);
  });

  it("is nothing before anybody else has answered", () => {
    expect(held(asked, [], masses(20, 50, 30))).toEqual(NO_MIRROR);
  });
});
