import type { Sample } from "../../kind.ts";
import type { ProbabilityCrowd, ProbabilityOwn, ProbabilitySpec } from "./spec.ts";

const treaty: ProbabilitySpec = {
  event: "A treaty that limits the compute of training runs is in force.",
  rule: "It has been ratified by at least two of the three states with the most compute.",
  date: "2030-12-31",
};

const plain: ProbabilitySpec = { event: "", rule: "", date: "" };

const own = (perMille: number): ProbabilityOwn => ({ perMille });
const guess = (perMille: number): ProbabilityCrowd => ({ form: "point", perMille });

export const probabilitySamples: Sample<ProbabilitySpec, ProbabilityOwn, ProbabilityCrowd>[] = [
  {
    title: "an event with its resolution and a guessed median",
    asked: { spec: treaty, own: true, crowd: "point" },
    answers: [
      { own: own(5), crowd: guess(30) },
      { own: own(0), crowd: guess(1000) },
      { own: own(500) },
      { own: own(991), crowd: guess(990) },
      { crowd: guess(20) },
      {},
    ],
    rejectedOwn: [own(125), own(11), own(989), own(-1), own(1001), own(0.5), { perMille: "5" }, 300, null],
    rejectedCrowd: [guess(125), own(30), { form: "distribution", perMille: 30 }, { form: "point" }],
  },
  {
    title: "the question is the event, own view only",
    asked: { spec: plain, own: true, crowd: null },
    answers: [{ own: own(10) }, { own: own(990) }, { own: own(370) }],
    rejectedOwn: [own(15)],
    rejectedCrowd: [],
  },
];
