import type { Sample } from "../../kind.ts";
import type { SurfaceAnswer, SurfaceSpec } from "./spec.ts";

const ticks = (...labels: string[]) => labels.map((label) => ({ label }));

const data: SurfaceSpec = {
  rows: {
    title: "Examples",
    detail: "How many labelled examples there are.",
    ticks: ticks("10²", "10⁴", "10⁶"),
    trend: "rising",
  },
  columns: {
    title: "Errors",
    detail: "The share of examples that are labelled wrongly.",
    ticks: ticks("10 %", "1 %", "0.1 %"),
    trend: "rising",
  },
  ceiling: { label: "Unlimited perfect data", detail: "What remains is risk that no data can take away." },
};

const plain: SurfaceSpec = {
  rows: { title: "Speed", detail: "", ticks: ticks("slow", "fast"), trend: "falling" },
  columns: { title: "Actors", detail: "", ticks: ticks("1", "2", "3", "5", "many"), trend: "none" },
  ceiling: null,
};

export const surfaceSamples: Sample<SurfaceSpec, SurfaceAnswer, never>[] = [
  {
    title: "three by three with a ceiling",
    asked: { spec: data, own: true, crowd: null },
    answers: [
      {
        own: {
          cells: [
            [2, 10, 20],
            [10, 30, 60],
            [20, 60, 85],
          ],
          ceiling: 92,
        },
      },
      {
        own: {
          cells: [
            [50, 40, 30],
            [0, 0, 0],
            [100, 100, 100],
          ],
          ceiling: 0,
        },
      },
      {},
    ],
    rejectedOwn: [
      {
        cells: [
          [2, 10, 20],
          [10, 30, 60],
          [20, 60, 85],
        ],
      },
      { cells: [[2, 10, 20]], ceiling: 92 },
      {
        cells: [
          [2, 10],
          [10, 30],
          [20, 60],
        ],
        ceiling: 92,
      },
      {
        cells: [
          [2, 10, 20],
          [10, 30.5, 60],
          [20, 60, 85],
        ],
        ceiling: 92,
      },
      {
        cells: [
          [2, 10, 20],
          [10, null, 60],
          [20, 60, 101],
        ],
        ceiling: 92,
      },
      null,
    ],
    rejectedCrowd: [],
  },
  {
    title: "two by five, ordered along one axis only",
    asked: { spec: plain, own: true, crowd: null },
    answers: [
      {
        own: {
          cells: [
            [80, 70, 90, 10, 0],
            [70, 70, 90, 11, 0],
          ],
        },
      },
    ],
    rejectedOwn: [
      {
        cells: [
          [80, 70, 90, 10, 0],
          [70, 70, 90, 11, 0],
        ],
        ceiling: 100,
      },
    ],
    rejectedCrowd: [],
  },
];
