import { catalogue } from "../../words/words.ts";

/** The table and the pictures of a distribution's results. */
export const distributionResults = catalogue({
  en: {
    bin: "Bin",
    own: "Own, mean %",
    predicted: "Predicted, mean %",
    past: "Past: {threshold}",
    picture: {
      beyond: "beyond",
      hereOrBeyond: "here or beyond",
      region: "95 % region of the mean",
      answers: "single answers",
    },
  },
  de: {
    bin: "Antwort",
    own: "Eigen, Mittel\u00a0%",
    predicted: "Vorhergesagt, Mittel\u00a0%",
    past: "Jenseits: {threshold}",
    picture: {
      beyond: "jenseits",
      hereOrBeyond: "hier oder weiter",
      region: "95-%-Bereich des Mittels",
      answers: "einzelne Antworten",
    },
  },
});
