import { catalogue } from "../../words/words.ts";

/** What the author of a plane reads. */
export const planeEditorWords = catalogue({
  en: {
    axes: { x: "Horizontal axis", y: "Vertical axis" },
    readBack:
      "Answers are read back with the labels of the ends, as in “{high} strongly”; zero is neither of the two.",
    title: "What it measures",
    low: "Towards −10",
    high: "Towards 10",
    quadrants: "Names of the quadrants (optional)",
  },
  de: {
    axes: { x: "Waagrechte Achse", y: "Senkrechte Achse" },
    readBack:
      "Antworten werden mit den Beschriftungen der Enden wiederholt, wie in „{high}, stark“; null ist keines von beiden.",
    title: "Was sie misst",
    low: "Gegen −10",
    high: "Gegen 10",
    quadrants: "Namen der Quadranten (freiwillig)",
  },
});
