import type { Sample } from "../../kind.ts";
import type { DistributionAnswer, DistributionSpec } from "./spec.ts";

const sign: DistributionSpec = {
  bins: ["Negative", "About zero", "Positive"].map((label, index) => ({
    label,
    detail: "",
    score: index - 1,
  })),
  ordered: true,
  thresholds: [],
  direction: { unit: "steps", higher: "more positive", lower: "more negative" },
  drawn: "triangle",
};

const ladder: DistributionSpec = {
  bins: Array.from({ length: 10 }, (_, level) => ({
    label: `Level ${level + 1}`,
    detail: "What suffices here.",
  })),
  ordered: true,
  thresholds: [
    { after: 3, label: "behavioural safety is insufficient beyond here" },
    { after: 7, label: "sharp left turn beyond here" },
  ],
  direction: { unit: "levels", higher: "harder", lower: "easier" },
  drawn: "bars",
};

const outcomes: DistributionSpec = {
  bins: ["A lab", "A state", "Nobody"].map((label) => ({ label, detail: "" })),
  ordered: false,
  thresholds: [],
  drawn: "bars",
};

const masses = (...values: number[]): DistributionAnswer => ({ masses: values });

export const distributionSamples: Sample<DistributionSpec, DistributionAnswer, DistributionAnswer>[] = [
  {
    title: "three signs",
    asked: { spec: sign, own: true, crowd: "distribution" },
    answers: [
      { own: masses(60, 30, 10), crowd: masses(20, 30, 50) },
      { own: masses(0, 0, 100) },
      { crowd: masses(33, 33, 34) },
      {},
    ],
    rejectedOwn: [
      masses(60, 30, 9),
      masses(60, 30, 11),
      masses(50, 50),
      masses(-1, 1, 100),
      masses(33.5, 33.5, 33),
      [60, 30, 10],
      null,
    ],
    rejectedCrowd: [masses(1, 2, 3), { form: "distribution", masses: [60, 30, 10] }],
  },
  {
    title: "ten levels with two thresholds",
    asked: { spec: ladder, own: true, crowd: "distribution" },
    answers: [
      {
        own: masses(4, 8, 14, 18, 16, 14, 9, 8, 5, 4),
        crowd: masses(10, 10, 10, 10, 10, 10, 10, 10, 10, 10),
      },
      { own: masses(0, 0, 0, 0, 0, 0, 0, 0, 0, 100), crowd: masses(100, 0, 0, 0, 0, 0, 0, 0, 0, 0) },
    ],
    rejectedOwn: [masses(100), { masses: "100" }],
    rejectedCrowd: [masses(10, 10, 10, 10, 10, 10, 10, 10, 10, 11)],
  },
  {
    title: "bins without an order, own view only",
    asked: { spec: outcomes, own: true, crowd: null },
    answers: [{ own: masses(20, 30, 50) }],
    rejectedOwn: [masses(20, 30, 40)],
    rejectedCrowd: [],
  },
];
