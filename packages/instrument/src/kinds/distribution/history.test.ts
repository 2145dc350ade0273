import { describe, expect, it } from "vitest";
import { lift } from "../../history.ts";
import { questionSchema } from "../../question.ts";
import { distribution } from "./kind.ts";

/** As it was stored under version 1. */
const storedSpec = {
  bins: [
    { label: "Negative", detail: "", score: -1 },
    { label: "About zero", detail: "", score: 0 },
    { label: "Positive", detail: "", score: 1 },
  ],
  ordered: true,
  thresholds: [],
  direction: { unit: "steps", higher: "more positive", lower: "more negative" },
};
const storedQuestion = {
  id: "sign",
  kind: "distribution",
  version: 1,
  text: "Which sign?",
  help: "",
  own: true,
  crowd: "distribution",
  segment: false,
  spec: storedSpec,
};

describe("a distribution stored under version 1", () => {
  it("is read as one that is drawn as bars", () => {
    expect(questionSchema.parse(storedQuestion)).toMatchObject({
      version: 2,
      spec: { ...storedSpec, drawn: "bars" },
    });
  });

  it("keeps its answers", () => {
    const answer = { masses: [60, 30, 10] };
    const { spec } = questionSchema.parse(storedQuestion);
    const parsed = distribution.spec.parse(spec);
    expect(distribution.own(parsed).parse(lift(distribution.history, "own", answer, 1))).toEqual(answer);
    expect(
      distribution.crowd(parsed, "distribution")?.parse(lift(distribution.history, "crowd", answer, 1)),
    ).toEqual(answer);
  });

  it("is not changed by being lifted twice", () => {
    const once = lift(distribution.history, "spec", storedSpec, 1);
    expect(lift(distribution.history, "spec", once, 1)).toEqual(once);
    const triangle = { ...storedSpec, drawn: "triangle" };
    expect(lift(distribution.history, "spec", triangle, 1)).toEqual(triangle);
  });
});

describe("a distribution drawn as a triangle", () => {
  it("has exactly three bins", () => {
    const spec = { ...distribution.blank(), drawn: "triangle" };
    expect(distribution.spec.safeParse(spec).success).toBe(true);
    for (const bins of [spec.bins.slice(1), [...spec.bins, { label: "More", detail: "" }]]) {
      expect(distribution.spec.safeParse({ ...spec, bins }).error?.issues).toMatchObject([
        { path: ["drawn"], message: "A triangle has three corners: give exactly three bins, or draw bars." },
      ]);
    }
  });
});
