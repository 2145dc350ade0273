import { catalogue } from "../../words/words.ts";

/** What an allocation says to the people who answer it. */
export const allocationWords = catalogue({
  en: {
    share: "{mass} % {label}",
    points: "{label}: {points, number} points",
  },
  de: {
    share: "{mass}\u00a0% {label}",
    points: "{label}: {points, number} Punkte",
  },
});
