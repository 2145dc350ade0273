import type { Sample } from "../../kind.ts";
import type { QuantityCrowd, QuantityOwn, QuantitySpec } from "./spec.ts";

const examples: QuantitySpec = {
  axis: { scale: "log10", low: 0, high: 12, unit: "examples" },
  asked: "quantiles",
  never: { label: "No number suffices" },
};

const arrival: QuantitySpec = {
  axis: { scale: "date", low: 2025, high: 2100, grain: "month" },
  asked: "quantiles",
  never: { label: "Never" },
};

const tax: QuantitySpec = {
  axis: { scale: "linear", low: -50, high: 200, step: 0.5, unit: "%" },
  asked: "point",
  never: null,
};

const year: QuantitySpec = {
  axis: { scale: "date", low: 2026, high: 2060, grain: "year" },
  asked: "quantiles",
  never: null,
};

const own = (quantiles: number[], never = 0): QuantityOwn => ({ quantiles, never });
const crowd = (...quantiles: number[]): QuantityCrowd => ({
  form: quantiles.length === 1 ? "point" : "distribution",
  quantiles,
});

export const quantitySamples: Sample<QuantitySpec, QuantityOwn, QuantityCrowd>[] = [
  {
    title: "orders of magnitude with a predicted distribution of the median",
    asked: { spec: examples, own: true, crowd: "distribution" },
    answers: [
      { own: own([300, 430, 600], 5), crowd: crowd(200, 400, 700) },
      { own: own([0, 0, 1200]), crowd: crowd(0, 0, 0) },
      { own: own([], 100) },
      { crowd: crowd(1200, 1200, 1200) },
      {},
    ],
    rejectedOwn: [
      own([300, 430]),
      own([430, 300, 600]),
      own([0, 1, 1201]),
      own([0.5, 1, 2]),
      own([1, 2, 3], 101),
      own([1, 2, 3], 2.5),
      own([1, 2, 3], 100),
      own([], 50),
      { quantiles: [1, 2, 3] },
      null,
    ],
    rejectedCrowd: [crowd(400), crowd(3, 2, 1), { quantiles: [1, 2, 3] }, own([1, 2, 3])],
  },
  {
    title: "months with a guessed median",
    asked: { spec: arrival, own: true, crowd: "point" },
    answers: [
      { own: own([60, 125, 480], 20), crowd: crowd(131) },
      { own: own([11, 23, 23], 0), crowd: crowd(0) },
      { own: own([100, 200, 911], 99) },
    ],
    rejectedOwn: [own([60, 125, 912])],
    rejectedCrowd: [crowd(912), crowd(1, 2, 3)],
  },
  {
    title: "one number on an even axis",
    asked: { spec: tax, own: true, crowd: "point" },
    answers: [
      { own: own([100]), crowd: crowd(130) },
      { own: own([0]), crowd: crowd(500) },
      { own: own([101]) },
    ],
    rejectedOwn: [own([100, 110, 120]), own([100], 10), own([501]), own([])],
    rejectedCrowd: [crowd(-1)],
  },
  {
    title: "years, own view only",
    asked: { spec: year, own: true, crowd: null },
    answers: [{ own: own([2, 9, 34]) }, { own: own([5, 5, 5]) }],
    rejectedOwn: [own([0, 10, 35])],
    rejectedCrowd: [],
  },
];
