import { choice } from "../../kinds/choice/kind.ts";
import type { ChoiceSpec } from "../../kinds/choice/spec.ts";
import { distribution } from "../../kinds/distribution/kind.ts";
import type { DistributionSpec } from "../../kinds/distribution/spec.ts";
import { question, section } from "../compose.ts";
import { TECHNIQUES, type Technique } from "./techniques.ts";
import { TERMS } from "./terms.ts";

/** Scores −1, 0, 1: a mean below zero is a negative tax. */
const sign: DistributionSpec = {
  bins: [
    { label: "Negative", detail: "The system costs less to create with the technique.", score: -1 },
    { label: "About zero", detail: "The cost changes by less than 5 per cent either way.", score: 0 },
    { label: "Positive", detail: "The system costs more to create with the technique.", score: 1 },
  ],
  ordered: true,
  thresholds: [],
  direction: { unit: "steps", higher: "more towards a positive tax", lower: "more towards a negative tax" },
  drawn: "triangle",
};

const runningCost: ChoiceSpec = {
  options: [
    { label: "Lower", score: -1 },
    { label: "About the same", score: 0 },
    { label: "Higher", score: 1 },
  ],
  ordered: true,
  many: false,
  direction: { unit: "steps", higher: "more towards a higher cost", lower: "more towards a lower cost" },
};

const creation = ({ id, name, definition, crowd }: Technique) =>
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
    crowd: crowd ? "distribution" : null,
    spec: sign,
  });

/** One choice and no distribution: nine more spreads would double the length of the section. */
const running = ({ id, name, definition }: Technique) =>
  question(choice, {
    id: `tax_running_${id}`,
    text: `With ${name}, what does a system cost to run, compared with one made without it?`,
    help: [
      definition,
      "Cost of running: what it takes to get the same useful work done once the system exists, refused or delayed work " +
        "included. About the same: within 5 per cent either way.",
    ],
    spec: runningCost,
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
    "First, what you mean by the term. Then, for nine techniques, how each changes the cost of creating a system of a " +
    "given capability, and last what it does to the cost of running one. In those questions use the meaning given " +
    "there, whichever you prefer yourself.",
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
      crowd: "distribution",
      spec: {
        options: [
          {
            label: "How much more the cheapest safe transformative system costs than the cheapest unsafe one",
          },
          {
            label:
              "How much harder a likely transformative system is expected to be to build if it is aligned",
          },
          { label: "How much, on average, effort spent on safety takes away from capability" },
          { label: "Something else" },
        ],
        ordered: false,
        many: false,
      },
    }),
    ...TECHNIQUES.map(creation),
    ...TECHNIQUES.map(running),
  ],
});
