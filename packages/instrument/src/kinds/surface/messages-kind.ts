import { catalogue } from "../../words/words.ts";

/** What the builder calls this kind. */
export const surfaceKindWords = catalogue({
  en: {
    title: "Surface",
    purpose: "A probability for every combination of two ordered conditions, such as quantity and quality.",
  },
  de: {
    title: "Fläche",
    purpose:
      "Eine Wahrscheinlichkeit für jede Verbindung zweier geordneter Umstände, etwa von Menge und Güte.",
  },
});
