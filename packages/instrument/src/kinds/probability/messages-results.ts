import { catalogue } from "../../words/words.ts";

/** The table and the picture of a probability's results. */
export const probabilityResults = catalogue({
  en: {
    own: "Own, %",
    guessed: "Guessed median, %",
    mean: "Mean (linear pool)",
    odds: "Geometric mean of odds (0 and 100 % as {low, number} and {high, number} %)",
    difference: "Guess minus own, median within people",
    bin: "{from} to {to} %",
    tick: "{at} %",
    finding:
      "The middle answer is {middle}; the middle half of the answers lies between {lower} and {upper}.",
  },
  de: {
    own: "Eigen, %",
    guessed: "Geschätzter Median, %",
    mean: "Mittel (linearer Pool)",
    odds: "Geometrisches Mittel der Odds (0 und 100\u00a0% als {low, number} und {high, number}\u00a0%)",
    difference: "Schätzung minus eigen, Median innerhalb der Personen",
    bin: "{from} bis {to}\u00a0%",
    tick: "{at}\u00a0%",
    finding:
      "Die mittlere Antwort ist {middle}; die mittlere Hälfte der Antworten liegt zwischen {lower} und {upper}.",
  },
});
