import { catalogue } from "../../words/words.ts";

/** What the builder calls this kind, and the answers that something may depend on. */
export const quantityKindWords = catalogue({
  en: {
    title: "Quantity",
    purpose: "A number or a date with its uncertainty: how much data, when, how large a tax.",
    conditions: { atLeast: "is at least {least}" },
  },
  de: {
    title: "Größe",
    purpose: "Eine Zahl oder ein Datum mit Unsicherheit: wie viele Daten, wann, wie hohe Kosten.",
    conditions: { atLeast: "ist mindestens {least}" },
  },
});
