import { allocation } from "../../kinds/allocation/kind.ts";
import { choice } from "../../kinds/choice/kind.ts";
import { distribution } from "../../kinds/distribution/kind.ts";
import type { DistributionSpec } from "../../kinds/distribution/spec.ts";
import { ranking } from "../../kinds/ranking/kind.ts";
import { question, section } from "../compose.ts";
import { LEVELS, LEVELS_VERSION, TECHNIQUES_OF_LEVELS, THRESHOLDS } from "./levels.ts";
import { TERMS } from "./terms.ts";
import { FURTHER } from "./time.ts";

const ladder: DistributionSpec = {
  bins: LEVELS.map(({ label, detail }) => ({ label, detail })),
  ordered: true,
  thresholds: THRESHOLDS,
  direction: { unit: "levels", higher: "harder", lower: "easier" },
  drawn: "bars",
};

const ABOUT_POINTS =
  "Points are probabilities: give each level the probability, in per cent, with which it is the right answer.";

const VERSION = `These are the level texts of version ${LEVELS_VERSION}.`;

const ABOUT_LEVELS = [
  "A level is named after the technique that suffices there. Levels build on each other: a technique is used together " +
    "with those of the levels below it. The order is itself open to dispute, and the steps need not be equally large.",
  VERSION,
];

const ABOUT_THRESHOLDS = [
  "Behavioural safety is insufficient: a system that does well in every test of its outward behaviour has probably " +
    "learned to deceive those who test it.",
  "Sharp left turn: systems suddenly gain so much strategic awareness and generality that methods which worked until " +
    "then stop working. Fast but gradual progress is not meant.",
];

/** Comparing the last two spreads gives the present margin: how likely practice is ahead of need. */
export const difficulty = section({
  id: "difficulty",
  title: "How difficult is alignment?",
  intro:
    "Ten levels of difficulty, from a problem that solves itself to one that cannot be solved. Two lines mark where the " +
    "problem is said to change its nature. Points given to a level are the probability, in per cent, that it is the " +
    "right answer.",
  questions: [
    question(distribution, {
      id: "difficulty",
      text: "What does it take to align transformative AI?",
      help: [
        "The answer is the lowest level whose technique, with those below it, suffices to align the transformative " +
          "systems that are built first.",
        ABOUT_POINTS,
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
        "Up to a level: if a system posed a problem of this level, practice of today would align it; at the next level it " +
          "would not.",
        ABOUT_POINTS,
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
        ABOUT_POINTS,
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
        options: TECHNIQUES_OF_LEVELS.map(({ label }) => ({ label })),
        ordered: true,
        many: false,
        direction: { unit: "levels", higher: "higher up", lower: "lower down" },
      },
    }),
    question(ranking, {
      id: "level_order",
      text: "In which order would you put the techniques, from the one that suffices in the fewest cases to the one that suffices in the most?",
      help: [
        "Cases: the ways in which it could turn out how difficult transformative AI is to align. Take each technique as the " +
          "one that alignment mainly rests on. Not meant: how hard a technique is to develop.",
        "Your order may differ from the one the levels have.",
        VERSION,
      ],
      showIf: FURTHER,
      shuffle: true,
      spec: {
        items: TECHNIQUES_OF_LEVELS.map(({ label, detail }) => ({ label, detail })),
        ends: { first: "Suffices in the fewest cases", last: "Suffices in the most cases" },
        // A technique left out would count as sufficing in more cases than all that have a place.
        partial: false,
        listedOrder: true,
      },
    }),
    question(allocation, {
      id: "level_steps",
      text: "How much additional research work does each step from one level to the next take?",
      help: [
        "Spread 100 points over the eight steps from level 1 to level 9: the more additional research work a step takes, the " +
          "more points it gets. A step ends when the technique it is named after can be used.",
        ...ABOUT_LEVELS,
      ],
      showIf: FURTHER,
      spec: {
        items: TECHNIQUES_OF_LEVELS.slice(1).map(({ label }, index) => ({
          label: `${index + 1} to ${index + 2} · ${label}`,
          detail: "",
          group: "",
        })),
        keepOrder: true,
      },
    }),
  ],
});
