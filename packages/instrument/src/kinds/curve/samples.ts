import type { Sample } from "../../kind.ts";
import type { CurveAnswer, CurveCrowd, CurveSpec } from "./spec.ts";

const horizons = [
  { label: "now", at: 0 },
  { label: "+2 years", at: 2 },
  { label: "+5 years", at: 5 },
  { label: "+10 years", at: 10 },
  { label: "+20 years", at: 20 },
];

const scaling: CurveSpec = {
  series: [
    { label: "Capability", detail: "What frontier systems can do.", monotone: "rising" },
    { label: "Alignment", detail: "What techniques can keep aligned.", monotone: "none" },
  ],
  horizons,
  low: { label: "nothing", detail: "" },
  high: { label: "every task of any researcher", detail: "Or the alignment of a system that can do so." },
  pairs: [{ first: 1, second: 0 }],
};

const share: CurveSpec = {
  series: [{ label: "Open problems", detail: "", monotone: "falling" }],
  horizons: horizons.slice(0, 2),
  low: { label: "none left", detail: "" },
  high: { label: "all of today's", detail: "" },
  pairs: [],
};

const four: CurveSpec = {
  series: ["Oversight", "Stability", "Governance", "Monitoring"].map((label) => ({
    label,
    detail: "",
    monotone: "none",
  })),
  horizons: horizons.slice(0, 3),
  low: { label: "absent", detail: "" },
  high: { label: "solved", detail: "" },
  pairs: [
    { first: 0, second: 3 },
    { first: 2, second: 1 },
  ],
};

const curves = (...values: number[][]): CurveAnswer => ({ values });
const guess = (...values: number[][]): CurveCrowd => ({ form: "point", values });

export const curveSamples: Sample<CurveSpec, CurveAnswer, CurveCrowd>[] = [
  {
    title: "two curves, one of which may not fall, with a guess of the medians",
    asked: { spec: scaling, own: true, crowd: "point" },
    answers: [
      {
        own: curves([20, 35, 50, 70, 90], [20, 25, 40, 75, 70]),
        crowd: guess([20, 40, 60, 80, 95], [20, 20, 20, 20, 20]),
      },
      { own: curves([0, 0, 0, 0, 0], [100, 50, 0, 50, 100]) },
      { crowd: guess([0, 0, 100, 100, 100], [10, 20, 30, 40, 50]) },
      {},
    ],
    rejectedOwn: [
      curves([20, 35, 50, 70, 69], [20, 25, 40, 75, 70]),
      curves([20, 35, 50, 70, 101], [20, 25, 40, 75, 70]),
      curves([20, 35, 50, 70, 90.5], [20, 25, 40, 75, 70]),
      curves([-1, 35, 50, 70, 90], [20, 25, 40, 75, 70]),
      curves([20, 35, 50, 70, 90]),
      curves([20, 35, 50, 70], [20, 25, 40, 75]),
      {
        values: [
          [20, 35, null, 70, 90],
          [20, 25, 40, 75, 70],
        ],
      },
      [],
      null,
    ],
    rejectedCrowd: [
      curves([20, 35, 50, 70, 90], [20, 25, 40, 75, 70]),
      guess([20, 35, 50, 70, 69], [20, 25, 40, 75, 70]),
    ],
  },
  {
    title: "one curve that may not rise",
    asked: { spec: share, own: true, crowd: null },
    answers: [{ own: curves([100, 0]) }, { own: curves([40, 40]) }],
    rejectedOwn: [curves([40, 41])],
    rejectedCrowd: [],
  },
  {
    title: "four curves and two pairs",
    asked: { spec: four, own: true, crowd: "point" },
    answers: [
      {
        own: curves([10, 20, 30], [30, 20, 10], [0, 0, 0], [10, 21, 29]),
        crowd: guess([1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]),
      },
    ],
    rejectedOwn: [curves([10, 20, 30], [30, 20, 10], [0, 0, 0])],
    rejectedCrowd: [],
  },
];
