import { allocation } from "../../kinds/allocation/kind.ts";
import { choice } from "../../kinds/choice/kind.ts";
import type { ChoiceSpec } from "../../kinds/choice/spec.ts";
import { curve } from "../../kinds/curve/kind.ts";
import { probability } from "../../kinds/probability/kind.ts";
import { question, section } from "../compose.ts";
import { DIMENSIONS, type Dimension } from "./dimensions.ts";
import { TERMS } from "./terms.ts";
import { FURTHER } from "./time.ts";
import { timing } from "./timing.ts";

const ABOUT_INDEX = [
  "Both curves are on one index. 0: the state of 2020. 100, for capability: systems that are transformative. 100, for " +
    "alignment capability: methods that suffice to align such systems. Where the two are equal, the methods in use just " +
    "suffice for the systems in use.",
  "Alignment capability: how capable a system may be for the alignment methods in use to suffice for it.",
  TERMS.capability,
  TERMS.transformative,
  TERMS.aligned,
];

/** Years in which the two are compared: near, middle and far within the curves' own reach. */
const YEARS = [2030, 2035, 2045];

const howFar: ChoiceSpec = {
  options: [
    { label: "Hardly begun" },
    { label: "Less than half" },
    { label: "About half" },
    { label: "More than half" },
    { label: "Sufficient already" },
  ],
  ordered: true,
  many: false,
  direction: {
    unit: "steps",
    higher: "further along",
    lower: "less far along",
  },
};

const howFast: ChoiceSpec = {
  options: [
    { label: "Much slower", score: -2 },
    { label: "Slower", score: -1 },
    { label: "About as fast", score: 0 },
    { label: "Faster", score: 1 },
    { label: "Much faster", score: 2 },
  ],
  ordered: true,
  many: false,
  direction: { unit: "steps", higher: "faster", lower: "slower" },
};

const far = ({ id, name, definition }: Dimension) =>
  question(choice, {
    id: `far_${id}`,
    text: `How far along is ${name}, measured by what transformative AI will need?`,
    help: [definition, TERMS.transformative],
    showIf: FURTHER,
    spec: howFar,
  });

const fast = ({ id, name, definition }: Dimension) =>
  question(choice, {
    id: `fast_${id}`,
    text: `How fast does ${name} improve at present, compared with the capability of AI systems?`,
    help: [definition, TERMS.capability],
    showIf: FURTHER,
    spec: howFast,
  });

/** Alignment keeps up while A(t) ≥ C(t): asked as curves, as probabilities, and part by part. */
export const scaling = section({
  id: "scaling",
  title: "Will alignment keep up?",
  intro: "How the capability of AI systems and the capability to align them grow over the next twenty years.",
  layout: "matrix",
  questions: [
    question(curve, {
      id: "scaling_curves",
      text: "How will capability and alignment capability develop?",
      help: ABOUT_INDEX,
      spec: {
        series: [
          {
            label: "Capability",
            detail: "Of the most capable systems in use.",
            monotone: "none",
          },
          {
            label: "Alignment capability",
            detail: "Of the alignment methods in use for them.",
            monotone: "none",
          },
        ],
        horizons: [
          { label: "Now", at: 0 },
          { label: "+2 years", at: 2 },
          { label: "+5 years", at: 5 },
          { label: "+10 years", at: 10 },
          { label: "+20 years", at: 20 },
        ],
        low: { label: "State of 2020", detail: "" },
        high: {
          label: "Transformative",
          detail: "Systems are transformative; methods suffice for such systems.",
        },
        pairs: [{ first: 1, second: 0 }],
      },
    }),
    ...YEARS.map((year) =>
      question(probability, {
        id: `keeps_up_${year}`,
        text: `How likely is it that at the end of ${year} the alignment methods in use suffice for the most capable systems in use?`,
        help: [
          "Suffice: the systems are aligned in the sense below, and would have been so without luck.",
          TERMS.aligned,
        ],
        spec: { event: "", rule: "", date: "" },
      }),
    ),
    ...timing,
    ...DIMENSIONS.map(far),
    ...DIMENSIONS.map(fast),
    question(allocation, {
      id: "bottleneck",
      text: "Which of the four will hold alignment capability back most?",
      help: [
        "Spread 100 points: how likely each is to be the part whose lack limits what the other three can do when " +
          "transformative AI is first built.",
        ...DIMENSIONS.map(({ definition }) => definition),
      ],
      showIf: FURTHER,
      spec: {
        items: DIMENSIONS.map(({ label }) => ({
          label,
          detail: "",
          group: "",
        })),
        keepOrder: false,
      },
    }),
  ],
});
