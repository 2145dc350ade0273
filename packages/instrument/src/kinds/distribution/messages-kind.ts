import { catalogue } from "../../words/words.ts";

/** What the builder calls this kind. */
export const distributionKindWords = catalogue({
  en: {
    title: "Distribution",
    purpose: "100 points over labelled bins: levels of difficulty, signs, shares of outcomes.",
  },
  de: {
    title: "Verteilung",
    purpose: "100 Punkte auf beschriftete Klassen: Schwierigkeitsstufen, Vorzeichen, Anteile von Ausgängen.",
  },
});
