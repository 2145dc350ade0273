import { catalogue } from "../../words/words.ts";

/** What the author of a probability reads. */
export const probabilityEditorWords = catalogue({
  en: {
    event: "The event",
    eventHint: "Only where the question is not the event itself: “How likely is each of these?”",
    rule: "How it will be judged",
    ruleHint: "Which source or test decides whether it has happened. Without it a forecast cannot be scored.",
    date: "The day it is judged on",
  },
  de: {
    event: "Das Ereignis",
    eventHint: "Nur wo die Frage nicht selbst das Ereignis nennt: „Wie wahrscheinlich ist jedes von diesen?“",
    rule: "Wie entschieden wird",
    ruleHint:
      "Welche Quelle oder Prüfung entscheidet, ob es eingetreten ist. Ohne sie lässt sich eine Prognose nicht bewerten.",
    date: "Der Tag der Entscheidung",
  },
});
