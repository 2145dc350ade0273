import type { Sample } from "../../kind.ts";
import type { ChoiceCrowd, ChoiceOwn, ChoiceSpec } from "./spec.ts";

const agreement: ChoiceSpec = {
  options: ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"].map(
    (label) => ({
      label,
    }),
  ),
  ordered: true,
  many: false,
  direction: { unit: "levels", higher: "more in agreement", lower: "less in agreement" },
};

const agendas: ChoiceSpec = {
  options: [{ label: "Interpretability" }, { label: "Oversight" }, { label: "Governance" }],
  ordered: false,
  many: true,
};

const unevenSteps: ChoiceSpec = {
  options: [
    { label: "None", score: 0 },
    { label: "Some", score: 1 },
    { label: "Most", score: 5 },
  ],
  ordered: true,
  many: false,
};

const spread = (masses: number[]): ChoiceCrowd => ({ form: "distribution", masses });
const guess = (option: number): ChoiceCrowd => ({ form: "point", option });

export const choiceSamples: Sample<ChoiceSpec, ChoiceOwn, ChoiceCrowd>[] = [
  {
    title: "agreement with a predicted distribution",
    asked: { spec: agreement, own: true, crowd: "distribution" },
    answers: [
      { own: { options: [0] }, crowd: spread([10, 20, 40, 20, 10]) },
      { own: { options: [1] }, crowd: spread([0, 0, 0, 0, 100]) },
      { own: { options: [4] } },
      { crowd: spread([20, 20, 20, 20, 20]) },
      {},
    ],
    rejectedOwn: [
      { options: [] },
      { options: [5] },
      { options: [0, 1] },
      { options: [0.5] },
      { options: [-1] },
      0,
      null,
    ],
    rejectedCrowd: [
      spread([10, 20, 40, 20, 9]),
      spread([100, 0, 0, 0]),
      spread([50.5, 49.5, 0, 0, 0]),
      spread([-10, 110, 0, 0, 0]),
      guess(1),
      { form: "distribution", masses: [20, 20, 20, 20, 20], extra: 1 },
    ],
  },
  {
    title: "agreement with a point guess",
    asked: { spec: agreement, own: true, crowd: "point" },
    answers: [
      { own: { options: [0] }, crowd: guess(2) },
      { own: { options: [3] }, crowd: guess(3) },
      { crowd: guess(0) },
    ],
    rejectedOwn: [{ options: ["1"] }],
    rejectedCrowd: [guess(5), guess(-1), guess(0.5), spread([10, 20, 40, 20, 10])],
  },
  {
    title: "several of a few",
    asked: { spec: agendas, own: true, crowd: null },
    answers: [{ own: { options: [0, 2] } }, { own: { options: [1] } }],
    rejectedOwn: [{ options: [2, 0] }, { options: [1, 1] }, { options: [] }],
    rejectedCrowd: [],
  },
  {
    title: "options at uneven steps",
    asked: { spec: unevenSteps, own: true, crowd: "distribution" },
    answers: [
      { own: { options: [2] }, crowd: spread([100, 0, 0]) },
      { own: { options: [0] }, crowd: spread([0, 0, 100]) },
    ],
    rejectedOwn: [{ options: [3] }],
    rejectedCrowd: [],
  },
];
