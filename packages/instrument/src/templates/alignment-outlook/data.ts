import { distribution } from "../../kinds/distribution/kind.ts";
import type { DistributionSpec } from "../../kinds/distribution/spec.ts";
import { question, section } from "../compose.ts";
import { TERMS } from "./terms.ts";

/**
 * 10⁰ to 10¹² in steps of one order of magnitude, the two ends wider: below a hundred every example can be argued over
 * one by one, and above ten thousand million none is looked at twice.
 */
const amount: DistributionSpec = {
  bins: [
    { label: "Fewer than 100", detail: "1 to 10²" },
    { label: "100 to 1,000", detail: "10² to 10³" },
    { label: "1,000 to 10,000", detail: "10³ to 10⁴" },
    { label: "10,000 to 100,000", detail: "10⁴ to 10⁵" },
    { label: "100,000 to 1 million", detail: "10⁵ to 10⁶" },
    { label: "1 to 10 million", detail: "10⁶ to 10⁷" },
    { label: "10 to 100 million", detail: "10⁷ to 10⁸" },
    { label: "100 million to 1 billion", detail: "10⁸ to 10⁹" },
    { label: "1 to 10 billion", detail: "10⁹ to 10¹⁰" },
    { label: "More than 10 billion", detail: "10¹⁰ to 10¹² and beyond; a billion is 10⁹" },
  ],
  ordered: true,
  thresholds: [],
  direction: { unit: "orders of magnitude", higher: "towards more data", lower: "towards less data" },
  drawn: "bars",
};

const ABOUT_EXAMPLES = [
  "A human-labelled example: one item that a person wrote, rated, compared or corrected so that a system learns from it " +
    "how it ought to behave. Items labelled by AI systems are not counted, nor is text gathered for general training.",
  "Count the examples used over all rounds of training of one system.",
  TERMS.transformative,
  TERMS.aligned,
];

export const data = section({
  id: "data",
  title: "How much human data?",
  intro:
    "The number of examples labelled by people that aligning a transformative AI system takes, to the nearest order of " +
    "magnitude. If you hold that no amount suffices, reject the framing.",
  questions: [
    question(distribution, {
      id: "data_long_run",
      text: "How many human-labelled examples will aligning a transformative AI system take?",
      help: [
        "Assume the methods you expect to be in use when such systems are first built.",
        ...ABOUT_EXAMPLES,
      ],
      crowd: "distribution",
      spec: amount,
    }),
    question(distribution, {
      id: "data_today",
      text: "How many human-labelled examples would it take with the methods of today?",
      help: [
        "The same task, were it to be done with the training methods that are known at present.",
        ...ABOUT_EXAMPLES,
      ],
      spec: amount,
    }),
  ],
});
