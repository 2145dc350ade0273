import { catalogue } from "../../words/words.ts";

/** The table of a choice's results. */
export const choiceResults = catalogue({
  en: {
    answer: "Answer",
    count: "Own, n",
    share: "Own, %",
    guessed: "Guessed, % of people",
    predicted: "Predicted, mean %",
  },
  de: {
    answer: "Antwort",
    count: "Eigen, n",
    share: "Eigen, %",
    guessed: "Geschätzt, %\u00a0der Personen",
    predicted: "Vorhergesagt, Mittel\u00a0%",
  },
});
