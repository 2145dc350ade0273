import { allocation } from "../../kinds/allocation/kind.ts";
import { choice } from "../../kinds/choice/kind.ts";
import { distribution } from "../../kinds/distribution/kind.ts";
import type { DistributionSpec } from "../../kinds/distribution/spec.ts";
import { ranking } from "../../kinds/ranking/kind.ts";
import { question, section } from "../compose.ts";
import { LEVELS, LEVELS_VERSION, THRESHOLDS } from "./levels.ts";
import { TERMS } from "./terms.ts";
import { FURTHER } from "./time.ts";

const ladder: DistributionSpec = {
  bins: LEVELS.map(({ label, detail }) => ({ label, detail })),
  ordered: true,
  thresholds: THRESHOLDS,
  direction: { unit: "levels", higher: "harder", lower: "easier" },
  drawn: "bars",
};

const ABOUT_LEVELS = [
  "A level is named after the technique that suffices there. Levels build on each other: a technique is used together " +
    "with those of the levels below it. The order is itself open to dispute, and the steps need not be equally large.",
  `These are the level texts of version ${LEVELS_VERSION}.`,
];

const ABOUT_THRESHOLDS = [
  "Behavioural safety is insufficient: a system that does well in every test of its outward behaviour may still have " +
    "learned to deceive those who test it.",
  "Sharp left turn: at some point capability grows so fast and so widely that methods which worked until then stop " +
    "working.",
];

/** Comparing the last two spreads gives the present margin: how likely practice is ahead of need. */
export const difficulty = section({
  id: "difficulty",
  title: "How difficult is alignment?",
  intro:
    "Ten levels of difficulty, from a problem that solves itself to one that cannot be solved. Two lines mark where the " +
    "problem is said to change its nature. Spread 100 points over the levels.",
  questions: [
    question(distribution, {
      id: "difficulty",
      text: "What does it take to align transformative AI?",
      help: [
        "The answer is the lowest level whose technique, with those below it, suffices to align the transformative " +
          "systems that are built first.",
        TERMS.transformative,
        TERMS.aligned,
        ...ABOUT_LEVELS,
        ...ABOUT_THRESHOLDS,
      ],
      crowd: "distribution",
      spec: ladder,
    }),
    question(distribution, {
      id: "practice_suffices",
      text: "Up to which level does the alignment practice of today suffice?",
      help: [
        "Practice of today: what is in fact applied to the most capable systems in general use. Published research that " +
          "nobody applies yet is not counted.",
        TERMS.aligned,
        ...ABOUT_LEVELS,
        ...ABOUT_THRESHOLDS,
      ],
      showIf: FURTHER,
      spec: ladder,
    }),
    question(distribution, {
      id: "frontier_needs",
      text: "Which level do the most capable AI systems of today need?",
      help: [
        "The lowest level whose technique, with those below it, suffices to align the systems themselves, whether or not " +
          "it has been applied to them.",
        TERMS.aligned,
        ...ABOUT_LEVELS,
        ...ABOUT_THRESHOLDS,
      ],
      showIf: FURTHER,
      spec: ladder,
    }),
    question(choice, {
      id: "effort_level",
      text: "At which level is the largest part of alignment research effort at present?",
      help: [
        TERMS.alignmentResearch,
        "Effort: the working time of researchers and engineers.",
        ...ABOUT_LEVELS,
      ],
      showIf: FURTHER,
      spec: {
        // Nobody can work on a technique for level 10, where there is none.
        options: LEVELS.slice(0, 9).map(({ label }) => ({ label })),
        ordered: true,
        many: false,
        direction: { unit: "levels", higher: "higher up", lower: "lower down" },
      },
    }),
    question(ranking, {
      id: "level_order",
      text: "In which order would you put the levels, from the least difficult to the most?",
      help: [
        "A technique is harder if it suffices for systems for which those before it do not. Place as many as you have a " +
          "view on, in your own order, whether or not it is the one used above.",
        ...ABOUT_LEVELS,
      ],
      showIf: FURTHER,
      shuffle: true,
      spec: {
        items: LEVELS.map(({ label, detail }) => ({ label, detail })),
        ends: { first: "Least difficult", last: "Most difficult" },
        partial: true,
        listedOrder: true,
      },
    }),
    question(allocation, {
      id: "level_steps",
      text: "How large are the steps from one level to the next?",
      help: [
        "Spread 100 points: the more of all the way from level 1 to level 10 a step makes up, the more points it gets. A " +
          "step is as large as the additional work that the next technique takes.",
        ...ABOUT_LEVELS,
      ],
      showIf: FURTHER,
      spec: {
        items: LEVELS.slice(1).map(({ label }, index) => ({
          label: `${index + 1} to ${index + 2} · ${label}`,
          detail: "",
          group: "",
        })),
        keepOrder: true,
      },
    }),
  ],
});
