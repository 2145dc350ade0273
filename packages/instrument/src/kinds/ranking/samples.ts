import type { Sample } from "../../kind.ts";
import type { RankingAnswer, RankingSpec } from "./spec.ts";

const ends = { first: "most important", last: "least important" };

const levels: RankingSpec = {
  items: ["Human feedback", "Scalable oversight", "Interpretability", "Theory"].map((label) => ({
    label,
    detail: `What ${label.toLowerCase()} means.`,
  })),
  ends: { first: "easiest", last: "hardest" },
  partial: false,
  listedOrder: true,
};

const priorities: RankingSpec = {
  items: ["Oversight", "Governance", "Theory"].map((label) => ({ label, detail: "" })),
  ends,
  partial: true,
  listedOrder: false,
};

const order = (...items: number[]): RankingAnswer => ({ order: items });

export const rankingSamples: Sample<RankingSpec, RankingAnswer, never>[] = [
  {
    title: "four levels, all to be placed",
    asked: { spec: levels, own: true, crowd: null },
    answers: [{ own: order(0, 1, 2, 3) }, { own: order(3, 2, 1, 0) }, { own: order(0, 2, 1, 3) }, {}],
    rejectedOwn: [
      order(0, 1, 2),
      order(0, 1, 2, 2),
      order(0, 1, 2, 4),
      order(0, 1, 2, -1),
      order(0.5, 1, 2, 3),
      order(),
      [0, 1, 2, 3],
      { order: "0123" },
      null,
    ],
    rejectedCrowd: [],
  },
  {
    title: "priorities, some of which may be left out",
    asked: { spec: priorities, own: true, crowd: null },
    answers: [
      { own: order(1) },
      { own: order(1, 0) },
      { own: order(1, 0, 2) },
      { own: order(2, 0, 1) },
      { own: order(0, 1) },
    ],
    rejectedOwn: [order(), order(1, 1), order(3)],
    rejectedCrowd: [],
  },
];
