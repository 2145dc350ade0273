import { ranking } from "../../kinds/ranking/kind.ts";
import { question, section } from "../compose.ts";
import { LEVELS, LEVELS_VERSION } from "./levels.ts";
import { TERMS } from "./terms.ts";

/** The published order is a claim: how far do people share it? Each sees the levels in an order of their own. */
export const levelOrder = section({
  id: "level_order",
  title: "The order of the levels",
  intro: "The ten levels are listed in one order in the literature. Yours may be another.",
  leftOut: true,
  questions: [
    question(ranking, {
      id: "level_order",
      text: "In which order would you put the levels, from the least difficult to the most?",
      help: [
        "Place first what would suffice if alignment turned out to be least difficult, and last what would hold if it " +
          "turned out to be most difficult.",
        TERMS.aligned,
        "A level is named after the technique that suffices there. The items are shown to everybody in another order. " +
          `These are the level texts of version ${LEVELS_VERSION}.`,
      ],
      shuffle: true,
      spec: {
        items: LEVELS.map(({ label, detail }) => ({ label, detail })),
        ends: { first: "least difficult", last: "most difficult" },
        partial: false,
        listedOrder: true,
      },
    }),
  ],
});
