import { catalogue } from "../../words/words.ts";

/** What a choice says to the people who answer it. */
export const choiceWords = catalogue({
  en: {
    chooseAll: "Choose all that apply.",
    clear: "Clear this answer",
    share: "{mass} % {label}",
  },
  de: {
    chooseAll: "Wählen Sie alles aus, was zutrifft.",
    clear: "Diese Antwort löschen",
    share: "{mass}\u00a0% {label}",
  },
});
