import { catalogue } from "../../words/words.ts";

/** What the builder calls this kind. */
export const curveKindWords = catalogue({
  en: {
    title: "Curves",
    purpose: "Up to four curves over time on a scale from 0 to 100, drawn and held against each other.",
  },
  de: {
    title: "Kurven",
    purpose:
      "Bis zu vier Kurven über die Zeit auf einer Skala von 0 bis 100, gezeichnet und gegeneinander gehalten.",
  },
});
