import { probability } from "../../kinds/probability/kind.ts";
import { quantity } from "../../kinds/quantity/kind.ts";
import type { Instrument } from "../../instrument.ts";
import { question } from "../compose.ts";
import { TERMS } from "./terms.ts";
import { FURTHER } from "./time.ts";

/**
 * The same belief in two framings, one of which is drawn for each person. In the largest survey of AI researchers, of
 * 2023, the median date moved from 17.6 to 34.2 years ahead between them.
 *
 * The years of the second arm are given for the case that the event comes at all. Before the arms are compared, its
 * probabilities are to be multiplied by 1 − never, person by person.
 */
export const TIMING: Instrument["experiments"][number] = {
  id: "timing",
  title: "When transformative AI exists: by fixed years or by fixed probabilities",
  arms: [
    { id: "fixed_years", label: "How likely by a given year" },
    {
      id: "fixed_probabilities",
      label: "By which year with a given probability",
    },
  ],
};

const only = (arm: string) => [...FURTHER, { experiment: TIMING.id, any: [arm] }];

const ABOUT_EVENT = [
  TERMS.transformative,
  "It exists on the day on which somebody first puts such a system, or such systems together, to use.",
];

const YEARS = [2030, 2035, 2045];

export const timing = [
  ...YEARS.map((year) =>
    question(probability, {
      id: `transformative_by_${year}`,
      text: `How likely is it that transformative AI exists by the end of ${year}?`,
      help: ABOUT_EVENT,
      showIf: only("fixed_years"),
      // The day lets the answers be drawn on the axis of the other framing.
      spec: { event: "", rule: "", date: `${year}-12-31` },
    }),
  ),
  question(quantity, {
    id: "transformative_when",
    text: "By the end of which year will transformative AI exist?",
    help: [
      "Three years, all for the case that it exists at some time: by the end of the first it then exists with a probability " +
        "of 10 per cent, by the end of the second with 50 and by the end of the third with 90 per cent. The probability that " +
        "it never exists is asked for separately.",
      ...ABOUT_EVENT,
    ],
    showIf: only("fixed_probabilities"),
    spec: {
      axis: { scale: "date", low: 2026, high: 2226, grain: "year" },
      asked: "quantiles",
      never: { label: "Never" },
    },
  }),
];
