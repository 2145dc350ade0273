import { allocation } from "../../kinds/allocation/kind.ts";
import { question, section } from "../compose.ts";
import { LEVELS_VERSION, TECHNIQUES_OF_LEVELS } from "./levels.ts";
import { TERMS } from "./terms.ts";

/** Points have to add up to a hundred, so that there is room for work on no level; governance stands beside all. */
export const effort = section({
  id: "effort",
  title: "Where should effort go?",
  intro:
    "Spread 100 points over the techniques of the nine levels at which there is one, over other alignment work and over " +
    "governance.",
  questions: [
    question(allocation, {
      id: "effort_given",
      text: "How should effort be divided over the next five years?",
      help: [
        "Effort: the working time of all who work on alignment research or on governance, whoever pays them. Give each " +
          "the part of the whole that it should get, not the part it gets now.",
        TERMS.alignmentResearch,
        "A level is named after the technique that suffices there. Work on a level is work on that technique, whatever " +
          `level you take to be the right one. These are the level texts of version ${LEVELS_VERSION}.`,
      ],
      crowd: "distribution",
      spec: {
        items: [
          ...TECHNIQUES_OF_LEVELS.map(({ label, detail }) => ({ label, detail, group: "" })),
          {
            label: "Other alignment work",
            detail: "Evaluations, control and whatever fits no level.",
            group: "",
          },
          {
            label: "Governance",
            detail:
              "Rules, standards, agreements and institutions that decide which systems are built, how fast, and what " +
              "has to be shown of them first.",
            group: "",
          },
        ],
        keepOrder: true,
      },
    }),
  ],
});
