import { catalogue } from "../../words/words.ts";

/** What the builder calls this kind, and the answers that something may depend on. */
export const choiceKindWords = catalogue({
  en: {
    title: "Choice",
    purpose: "One or several options: statements to agree with, background, multiple choice.",
    conditions: { is: "is “{label}”", includes: "includes “{label}”" },
  },
  de: {
    title: "Auswahl",
    purpose: "Eine oder mehrere Optionen: Aussagen zum Zustimmen, Hintergrund, Mehrfachauswahl.",
    conditions: { is: "ist „{label}“", includes: "enthält „{label}“" },
  },
});
