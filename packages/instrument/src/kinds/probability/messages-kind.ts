import { catalogue } from "../../words/words.ts";

/** What the builder calls this kind, and the answers that something may depend on. */
export const probabilityKindWords = catalogue({
  en: {
    title: "Probability",
    purpose:
      "How likely an event is, in per cent and finer at the ends: events of the world that can be resolved.",
    conditions: { atLeast: "is at least {percent} %" },
  },
  de: {
    title: "Wahrscheinlichkeit",
    purpose:
      "Wie wahrscheinlich ein Ereignis ist, in Prozent und an den Enden feiner: Ereignisse der Welt, die sich entscheiden lassen.",
    conditions: { atLeast: "ist mindestens {percent}\u00a0%" },
  },
});
