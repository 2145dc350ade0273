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

const SUFFICE =
  "Suffice: every one of these systems is aligned in the sense below, and owing to the methods, not to chance.";

/**
 * One scale for both, so that one may be subtracted from the other, with nothing said of whether the methods of 2020
 * sufficed and with room above what is transformative for either to go on.
 */
const ABOUT_SCALE = [
  "Both curves are on one scale of how capable systems are. 0: as capable as the best systems of 2020. 50: transformative. " +
    "100: as far beyond transformative as transformative is beyond 2020.",
  "The curve of capability: where the most capable systems in use stand. The curve of alignment capability: the most " +
    "capable systems for which the alignment methods in use suffice; 0 if they do not suffice even for those of 2020. " +
    "Where the curves meet, the methods in use just suffice for the most capable systems in use.",
  SUFFICE,
  TERMS.aligned,
  TERMS.transformative,
  TERMS.capability,
];

/** Years in which the two are compared: near, middle and far within the curves' own reach. */
const YEARS = [2030, 2035, 2045];

const howFar: ChoiceSpec = {
  options: [
    { label: "Nothing or almost nothing" },
    { label: "About a quarter" },
    { label: "About half" },
    { label: "About three quarters" },
    { label: "Everything or almost everything" },
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
    text: `How much of what transformative AI will need in ${name} is there already?`,
    help: [
      definition,
      "Need: what has to be in place for such systems to be aligned.",
      TERMS.transformative,
      TERMS.aligned,
    ],
    showIf: FURTHER,
    spec: howFar,
  });

const fast = ({ id, name, definition }: Dimension) =>
  question(choice, {
    id: `fast_${id}`,
    text: `How fast does ${name} improve at present, compared with the capability of AI systems?`,
    help: [
      definition,
      "Compare the parts of the whole way that are covered in a year: here, of the way to what transformative AI needs; for " +
        "capability, of the way to transformative AI.",
      TERMS.transformative,
      TERMS.capability,
    ],
    showIf: FURTHER,
    spec: howFast,
  });

/** Alignment keeps up while A(t) ≥ C(t): asked as curves, as probabilities, and part by part. */
export const scaling = section({
  id: "scaling",
  title: "Will alignment keep up?",
  intro:
    "How the capability of AI systems and the capability to align them develop over the next twenty years.",
  layout: "matrix",
  questions: [
    question(curve, {
      id: "scaling_curves",
      text: "How will capability and alignment capability develop?",
      help: ABOUT_SCALE,
      spec: {
        series: [
          {
            label: "Capability",
            detail: "Where the most capable systems in use stand.",
            monotone: "none",
          },
          {
            label: "Alignment capability",
            detail: "The most capable systems for which the alignment methods in use suffice.",
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
        low: {
          label: "Systems of 2020",
          detail: "Alignment capability is 0 too if the methods do not suffice even for these.",
        },
        high: { label: "Twice the way to transformative", detail: "Transformative systems are at 50." },
        pairs: [{ first: 1, second: 0 }],
      },
    }),
    ...YEARS.map((year) =>
      question(probability, {
        id: `keeps_up_${year}`,
        text: `How likely is it that at the end of ${year} the alignment methods in use suffice for the most capable systems in use?`,
        help: [SUFFICE, TERMS.aligned],
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
        "Alignment capability: how capable a system may be for the alignment methods in use to suffice for it.",
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
