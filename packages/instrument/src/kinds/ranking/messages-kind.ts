import { catalogue } from "../../words/words.ts";

/** What the builder calls this kind, and the answers that something may depend on. */
export const rankingKindWords = catalogue({
  en: {
    title: "Ranking",
    purpose: "Items put in order: levels by difficulty, priorities by importance.",
    conditions: { first: "puts “{label}” first", placed: "gives “{label}” a place" },
  },
  de: {
    title: "Rangfolge",
    purpose: "Einträge in eine Reihenfolge gebracht: Stufen nach Schwierigkeit, Vorhaben nach Wichtigkeit.",
    conditions: { first: "setzt „{label}“ an die erste Stelle", placed: "gibt „{label}“ einen Platz" },
  },
});
