import { probability } from "../../kinds/probability/kind.ts";
import { quantity } from "../../kinds/quantity/kind.ts";
import type { Instrument } from "../../instrument.ts";
import { question } from "../compose.ts";
import { TERMS } from "./terms.ts";
import { FURTHER } from "./time.ts";

/**
 * The same belief in two framings, one of which is drawn for each person. In the largest survey of AI researchers, of
 * 2023, the median date moved from 17.6 to 34.2 years ahead between them.
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
      spec: { event: "", rule: "", date: "" },
    }),
  ),
  question(quantity, {
    id: "transformative_when",
    text: "By the end of which year will transformative AI exist?",
    help: [
      "Three years: by the first you give it a chance of 10 per cent to exist, by the second 50 and by the third 90. The " +
        "chance that it never exists is asked for separately; the years are for the case that it does.",
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
