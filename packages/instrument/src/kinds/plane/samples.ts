import type { Sample } from "../../kind.ts";
import type { PlaneAnswer, PlaneSpec } from "./spec.ts";

const effects: PlaneSpec = {
  x: { title: "Effect on alignment", low: "harms alignment", high: "improves alignment" },
  y: { title: "Effect on capability", low: "lowers capability", high: "raises capability" },
  quadrants: {
    lowHigh: "Capability at the cost of alignment",
    highHigh: "Both at once",
    lowLow: "",
    highLow: "Pays the tax",
  },
};

const unnamed: PlaneSpec = {
  x: { title: "Cost", low: "cheaper", high: "dearer" },
  y: { title: "Speed", low: "slower", high: "faster" },
  quadrants: { lowHigh: "", highHigh: "", lowLow: "", highLow: "" },
};

export const planeSamples: Sample<PlaneSpec, PlaneAnswer, PlaneAnswer>[] = [
  {
    title: "two effects, own view and guess",
    asked: { spec: effects, own: true, crowd: "point" },
    answers: [
      { own: { x: 7, y: -2 }, crowd: { x: 3, y: 0 } },
      { own: { x: -10, y: 10 }, crowd: { x: 10, y: -10 } },
      { own: { x: 0, y: 0 } },
      { crowd: { x: 0, y: 5 } },
      {},
    ],
    rejectedOwn: [
      { x: 11, y: 0 },
      { x: 0, y: -11 },
      { x: 0.5, y: 0 },
      { x: 3 },
      { x: "3", y: "4" },
      { x: null, y: 0 },
      [3, 4],
      null,
    ],
    rejectedCrowd: [{ x: 0, y: 10.5 }, { form: "point", x: 1, y: 1 }, { masses: [100] }],
  },
  {
    title: "unnamed quadrants, own view only",
    asked: { spec: unnamed, own: true, crowd: null },
    answers: [{ own: { x: -3, y: 4 } }, { own: { x: 4, y: -3 } }],
    rejectedOwn: [{ x: 1e3, y: 0 }],
    rejectedCrowd: [],
  },
  {
    title: "a guess alone",
    asked: { spec: unnamed, own: false, crowd: "point" },
    answers: [{ crowd: { x: 2, y: 2 } }],
    rejectedOwn: [],
    rejectedCrowd: [{ x: 2 }],
  },
];
