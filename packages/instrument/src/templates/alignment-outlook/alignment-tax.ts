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
      detail: "The system costs less to create with the technique.",
      score: -1,
    },
    {
      label: "About zero",
      detail: "The cost changes by less than 5 per cent either way.",
      score: 0,
    },
    {
      label: "Positive",
      detail: "The system costs more to create with the technique.",
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
      "Compare the best system made with the technique and the best one made without it, at equal capability. Cost of " +
        "creation: compute, data, labour and time up to the day the system is ready. What it costs to run comes later.",
      "The spread covers what you are unsure of and how much the answer differs between ways of using the technique.",
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
      "Cost of running: what it takes to get the same useful work done once the system exists, refused or delayed work " +
        "included. About the same: within 5 per cent either way.",
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
    lowHigh: "Aligned at a price",
    highHigh: "Both gain",
    lowLow: "Both lose",
    highLow: "Capable at a price",
  },
};

const place = ({ id, name, definition }: Technique) =>
  question(plane, {
    id: `tax_effects_${id}`,
    text: `What does ${name} do to the alignment and to the capability of a system?`,
    help: [
      definition,
      "Compare a system made with the technique and one made without it, at equal cost. The middle is no effect; the ends " +
        "are the largest effect a single technique of today could have.",
      TERMS.capability,
      TERMS.aligned,
    ],
    showIf: FURTHER,
    spec: effects,
  });

/** From a tenth of the computation to six times as much; signed, so that a saving can be said. */
const moreComputation: QuantitySpec = {
  axis: { scale: "linear", low: -90, high: 500, step: 1, unit: "per cent" },
  asked: "quantiles",
  never: null,
};

const size = ({ id, name, definition }: Technique) =>
  question(quantity, {
    id: `tax_size_${id}`,
    text: `How much more computation does it take to reach a given capability with ${name}?`,
    help: [
      definition,
      "Computation of all training, up to the day the system is ready, compared with the best way without the technique. " +
        "Negative numbers: it takes less. 100 per cent more is twice as much.",
      TERMS.capability,
    ],
    showIf: FURTHER,
    spec: moreComputation,
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
        "All three compare an aligned AI system with one that need not be aligned. The first compares the two easiest " +
          "cases, the second the cases most likely to occur, the third a sum over all effort spent.",
        TERMS.aligned,
        TERMS.transformative,
      ],
      spec: {
        options: [
          {
            label: "How much more the cheapest safe transformative system costs than the cheapest unsafe one",
          },
          {
            label:
              "How much harder a likely transformative system is expected to be to build if it is aligned",
          },
          {
            label: "How much, on average, effort spent on safety takes away from capability",
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
