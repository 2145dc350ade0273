import { allocation } from "../../kinds/allocation/kind.ts";
import { quantity } from "../../kinds/quantity/kind.ts";
import type { QuantitySpec } from "../../kinds/quantity/spec.ts";
import { surface } from "../../kinds/surface/kind.ts";
import type { Instrument } from "../../instrument.ts";
import { question, section } from "../compose.ts";
import { CONSIDERATIONS } from "./considerations.ts";
import { TERMS } from "./terms.ts";
import { FURTHER } from "./time.ts";

/** Which methods the amount of data is asked for: drawn, for three askings would each colour the next. */
export const DATA_HORIZON: Instrument["experiments"][number] = {
  id: "data_horizon",
  title: "Amount of data: methods of today, of five years from now, of the long run",
  arms: [
    { id: "today", label: "Methods of today" },
    { id: "five_years", label: "Methods of five years from now" },
    { id: "long_run", label: "Methods of the long run" },
  ],
};

/** 10⁰ is a single sentence of instruction, 10¹² more than people could label in a century. */
const amount: QuantitySpec = {
  axis: { scale: "log10", low: 0, high: 12, unit: "examples" },
  asked: "quantiles",
  never: { label: "No amount suffices" },
};

const ABOUT_EXAMPLES = [
  "A human-labelled example: one item that a person wrote, rated, compared or corrected so that a system learns from it " +
    "how it ought to behave. Items labelled by AI systems are not counted, nor is text gathered for general training.",
  "Count the examples used over all rounds of training of one system.",
  TERMS.transformative,
  TERMS.aligned,
];

const horizons = [
  {
    arm: "today",
    text: "How many human-labelled examples would aligning a transformative AI system take with the methods of today?",
    about: "The training methods that are known at present, applied to a system that does not exist yet.",
  },
  {
    arm: "five_years",
    text: "How many human-labelled examples would aligning a transformative AI system take with the methods of five years from now?",
    about: "The training methods you expect to be known then, whether or not such systems exist by then.",
  },
  {
    arm: "long_run",
    text: "How many human-labelled examples would aligning a transformative AI system take with the methods of the long run?",
    about: "The training methods you expect once further years of research change little about them.",
  },
];

export const data = section({
  id: "data",
  title: "How much human data?",
  intro:
    "What aligning a transformative AI system takes in examples labelled by people, and how good they have to be.",
  questions: [
    ...horizons.map(({ arm, text, about }) =>
      question(quantity, {
        id: `examples_${arm}`,
        text,
        help: [
          about,
          "Assume labels of the quality you expect in practice. If none are needed, give 1.",
          ...ABOUT_EXAMPLES,
        ],
        crowd: "point",
        showIf: [{ experiment: DATA_HORIZON.id, any: [arm] }],
        spec: amount,
      }),
    ),
    question(surface, {
      id: "quantity_and_quality",
      text: "With this much human data of this quality, how likely is a transformative AI system to be aligned?",
      help: [
        "Suppose alignment rests on human-labelled examples of the number and with the share of errors given, and on the best " +
          "methods you expect when such systems are first built. An error: an example that favours behaviour that those " +
          "responsible for the data would reject if they knew all its consequences.",
        ...ABOUT_EXAMPLES,
      ],
      showIf: FURTHER,
      spec: {
        rows: {
          title: "Errors",
          detail: "Share of the examples that favour behaviour those responsible for the data would reject.",
          ticks: [{ label: "10 %" }, { label: "1 %" }, { label: "0.1 %" }],
          trend: "rising",
        },
        columns: {
          title: "Examples",
          detail: "Labelled by people, over all rounds of training.",
          ticks: [{ label: "100" }, { label: "10,000" }, { label: "1 million" }],
          trend: "rising",
        },
        ceiling: { label: "Any number of examples, without errors", detail: "" },
      },
    }),
    question(allocation, {
      id: "data_considerations",
      text: "How much do these considerations weigh in your answers about data?",
      help: [
        "Spread 100 points over the considerations, each by how much it moves your view of how much human data aligning a " +
          "transformative system takes. One that you hold to be mistaken gets none.",
        TERMS.transformative,
      ],
      showIf: FURTHER,
      spec: { items: [...CONSIDERATIONS], keepOrder: false },
    }),
  ],
});
