import { describe, expect, it } from "vitest";
import { alongAxis, fallingLabels } from "./axis.ts";
import { curve } from "./kind.ts";
import { curveSpec, type CurveSpec } from "./spec.ts";

const spec = (...horizons: [label: string, at: number][]): CurveSpec => ({
  ...curve.blank(),
  horizons: horizons.map(([label, at]) => ({ label, at })),
});

describe("the axis of a curve", () => {
  it("has the horizons in the order of their places, those without one left out", () => {
    const { horizons } = spec(["later", 5], ["now", 0], ["sometime", Number.NaN]);
    expect(alongAxis({ ...spec(), horizons }).map(({ label }) => label)).toEqual(["now", "later"]);
  });

  it("is suspicious where the numbers in its labels fall", () => {
    expect(fallingLabels(spec(["now", 0], ["+10 years", 5], ["+5 years", 10]))).toEqual([
      "+10 years",
      "+5 years",
    ]);
    expect(fallingLabels(spec(["2040", 2030], ["2030", 2040]))).toEqual(["2040", "2030"]);
    expect(fallingLabels(spec(["+5 years", 5], ["+5 years", 6]))).toEqual(["+5 years", "+5 years"]);
    expect(fallingLabels(spec(["0,5 Jahre", 1], ["1 Jahr", 0.5]))).toEqual(["1 Jahr", "0,5 Jahre"]);
  });

  it("is not where they rise, where there are none, and where they count other things", () => {
    expect(fallingLabels(curve.blank())).toBeNull();
    expect(fallingLabels(spec(["−5 years", -5], ["now", 0], ["+5 years", 5], ["+10 years", 10]))).toBeNull();
    expect(fallingLabels(spec(["6 months", 0.5], ["1 year", 1], ["2 years", 2]))).toBeNull();
    expect(fallingLabels(spec(["soon", 0], ["later", 1]))).toBeNull();
  });

  it("has two ends that mean different things", () => {
    const same = {
      ...curve.blank(),
      low: { label: "nothing", detail: "" },
      high: { label: "nothing", detail: "" },
    };
    expect(curveSpec.safeParse(same).error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [["high", "label"], "The two ends of the scale need different labels."],
    ]);
  });
});
