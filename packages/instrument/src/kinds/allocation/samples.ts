import type { Sample } from "../../kind.ts";
import type { AllocationAnswer, AllocationSpec } from "./spec.ts";

const efforts: AllocationSpec = {
  items: ["Oversight", "Interpretability", "Theory", "Governance"].map((label) => ({
    label,
    detail: `Work on ${label.toLowerCase()}.`,
    group: "",
  })),
  keepOrder: false,
};

const considerations: AllocationSpec = {
  items: [
    { label: "Large models learn from few examples", detail: "", group: "For" },
    { label: "Only the last rounds matter", detail: "", group: "For" },
    { label: "Specialised tasks need more", detail: "Each task is specified anew.", group: "Against" },
  ],
  keepOrder: true,
};

const masses = (...values: number[]): AllocationAnswer => ({ masses: values });

export const allocationSamples: Sample<AllocationSpec, AllocationAnswer, AllocationAnswer>[] = [
  {
    title: "effort over four kinds of work",
    asked: { spec: efforts, own: true, crowd: "distribution" },
    answers: [
      { own: masses(40, 30, 20, 10), crowd: masses(60, 20, 10, 10) },
      { own: masses(0, 0, 100, 0) },
      { crowd: masses(25, 25, 25, 25) },
      {},
    ],
    rejectedOwn: [
      masses(40, 30, 20, 9),
      masses(40, 30, 20, 11),
      masses(50, 50),
      masses(-1, 1, 50, 50),
      masses(33.5, 33.5, 33, 0),
      [40, 30, 20, 10],
      null,
    ],
    rejectedCrowd: [masses(1, 2, 3, 4), { form: "distribution", masses: [40, 30, 20, 10] }],
  },
  {
    title: "considerations for and against, own view only",
    asked: { spec: considerations, own: true, crowd: null },
    answers: [{ own: masses(20, 30, 50) }, { own: masses(0, 0, 100) }],
    rejectedOwn: [masses(20, 30, 40), { masses: "100" }],
    rejectedCrowd: [],
  },
];
