import { catalogue } from "../../words/words.ts";

/** What the builder calls this kind, and the answers that something may depend on. */
export const allocationKindWords = catalogue({
  en: {
    title: "Allocation",
    purpose: "100 points over items without a scale: where effort should go, what considerations weigh.",
    conditions: { given: "gives anything to “{label}”", half: "gives at least half to “{label}”" },
  },
  de: {
    title: "Aufteilung",
    purpose: "100 Punkte auf Einträge ohne Skala: wohin Kraft fließen soll, was wie viel wiegt.",
    conditions: { given: "gibt „{label}“ überhaupt etwas", half: "gibt „{label}“ mindestens die Hälfte" },
  },
});
