import { choice } from "../../kinds/choice/kind.ts";
import type { ChoiceSpec } from "../../kinds/choice/spec.ts";
import { distribution } from "../../kinds/distribution/kind.ts";
import type { DistributionSpec } from "../../kinds/distribution/spec.ts";
import { plane } from "../../kinds/plane/kind.ts";
import type { PlaneSpec } from "../../kinds/plane/spec.ts";
import { quantity } from "../../kinds/quantity/kind.ts";
import type { QuantitySpec } from "../../kinds/quantity/spec.ts";
import { question, section } from "../compose.ts";
import { TECHNIQUES, type Technique } from "./techniques.ts";
import { TERMS } from "./terms.ts";
import { FURTHER } from "./time.ts";

/** Scores −1, 0, 1: a mean below zero is a negative tax. */
const sign: DistributionSpec = {
  bins: [
    {
      label: "Negative",
      detail: "With the technique, creating the system costs at least 5 per cent less.",
      score: -1,
    },
    {
      label: "About zero",
      detail: "With the technique, the cost changes by less than 5 per cent.",
      score: 0,
    },
    {
      label: "Positive",
      detail: "With the technique, creating the system costs at least 5 per cent more.",
      score: 1,
    },
  ],
  ordered: true,
  thresholds: [],
  drawn: "triangle",
  direction: {
    unit: "steps",
    higher: "more towards a positive tax",
    lower: "more towards a negative tax",
  },
};

const runningCost: ChoiceSpec = {
  options: [
    { label: "Lower", score: -1 },
    { label: "About the same", score: 0 },
    { label: "Higher", score: 1 },
  ],
  ordered: true,
  many: false,
  direction: {
    unit: "steps",
    higher: "more towards a higher cost",
    lower: "more towards a lower cost",
  },
};

const creation = ({ id, name, definition, core }: Technique) =>
  question(distribution, {
    id: `tax_creation_${id}`,
    text: `How does ${name} change the cost of creating a system of a given capability?`,
    help: [
      definition,
      "Compare two systems of equal capability: one made with the technique, and one made without it in the best way there " +
        "is. Cost of creation: compute, data, labour and time up to the day the system is ready. The cost of running is not " +
        "meant.",
      "Points are probabilities, in per cent, for the way the technique is usually used in making the most capable systems " +
        "of the next five years.",
      TERMS.capability,
    ],
    crowd: "distribution",
    showIf: core ? [] : FURTHER,
    spec: sign,
  });

/** One choice and no distribution, nine rows of one table: nine more spreads would double the length of the section. */
const running = ({ id, name, definition }: Technique) =>
  question(choice, {
    id: `tax_running_${id}`,
    text: `With ${name}, what does a system cost to run, compared with one made without it?`,
    showIf: FURTHER,
    help: [
      definition,
      "Cost of running: what it takes to get the same useful work done once the system exists, refused, delayed, repeated " +
        "and saved work included. About the same: less than 5 per cent more or less.",
    ],
    spec: runningCost,
  });

/** Left, right: capability. Down, up: alignment. */
const effects: PlaneSpec = {
  x: {
    title: "Effect on capability",
    low: "lowers capability",
    high: "raises capability",
  },
  y: {
    title: "Effect on alignment",
    low: "makes systems less aligned",
    high: "makes systems more aligned",
  },
  quadrants: {
    lowHigh: "Alignment at capability's expense",
    highHigh: "Both gain",
    lowLow: "Both lose",
    highLow: "Capability at alignment's expense",
  },
};

const place = ({ id, name, definition }: Technique) =>
  question(plane, {
    id: `tax_effects_${id}`,
    text: `What does ${name} do to the alignment and to the capability of a system?`,
    help: [
      definition,
      "Compare a system made with the technique and one made without it, at equal cost. The middle is no effect; the ends " +
        "are the largest effect, for better or worse, that you can imagine of any single technique.",
      TERMS.capability,
      TERMS.aligned,
    ],
    showIf: FURTHER,
    spec: effects,
  });

/** From a tenth of the computation to six times as much; signed, so that a saving can be said. */
const changeOfComputation: QuantitySpec = {
  axis: { scale: "linear", low: -90, high: 500, step: 1, unit: "per cent" },
  asked: "quantiles",
  never: null,
};

const size = ({ id, name, definition }: Technique) =>
  question(quantity, {
    id: `tax_size_${id}`,
    text: `By how much does ${name} change the computation needed to reach a given capability?`,
    help: [
      definition,
      "Computation of all training, up to the day the system is ready, compared with the best way without the technique. " +
        "Negative numbers: it takes less. 0: no change. 100: twice as much.",
      TERMS.capability,
    ],
    showIf: FURTHER,
    spec: changeOfComputation,
  });

/**
 * The tax has been used in three senses that can differ even in sign. Which one a person holds is asked first; the
 * techniques are then asked about under one sense stated in full, for answers to different questions cannot be set
 * side by side. Cost of creation and cost of running are kept apart: a technique may lower one and raise the other.
 */
export const alignmentTax = section({
  id: "alignment_tax",
  title: "The alignment tax",
  intro:
    "First, what you mean by the term. Then, for single techniques, how each changes the cost of creating a system of a " +
    "given capability. In those questions use the meaning given there, whichever you prefer yourself.",
  layout: "matrix",
  questions: [
    question(choice, {
      id: "tax_meaning",
      text: "Which of these comes closest to what you mean by “the alignment tax”?",
      help: [
        "The first compares the two easiest cases. The second compares the systems that are likely to be built, given that " +
          "they are aligned, with those likely to be built of any kind. The third is an average over effort on alignment and " +
          "compares no two systems.",
        TERMS.aligned,
        TERMS.transformative,
        TERMS.capability,
      ],
      spec: {
        options: [
          {
            label:
              "How much more the cheapest aligned transformative system costs than the cheapest one that is not aligned",
          },
          {
            label:
              "How much harder a likely transformative system is expected to be to build if it is aligned than if it may be aligned or not",
          },
          {
            label: "How much, on average, effort spent on alignment takes away from capability",
          },
          { label: "Something else" },
        ],
        ordered: false,
        many: false,
      },
    }),
    ...TECHNIQUES.map(creation),
    ...TECHNIQUES.map(running),
    ...TECHNIQUES.filter(({ sized }) => sized).map(size),
    ...TECHNIQUES.map(place),
  ],
});
