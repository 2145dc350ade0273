import { catalogue } from "../../words/words.ts";

/** The table of an allocation's results. */
export const allocationResults = catalogue({
  en: {
    own: "Own, mean points",
    nothing: "Give nothing, % of people",
    centre: "Centre, points",
    predicted: "Predicted, mean points",
    predictedFrom: "Predicted, 95 % from",
    predictedTo: "Predicted, 95 % to",
    together: "Together: {group}",
    finding: {
      clear: "“{first}” gets the most of 100 points, on average {points}; next is “{second}” with {next}.",
      unclear:
        "Nothing clearly gets the most of 100 points: on average “{first}” gets {points} and “{second}” {next}.",
    },
  },
  de: {
    own: "Eigen, mittlere Punkte",
    nothing: "Geben nichts, %\u00a0der Personen",
    centre: "Zentrum, Punkte",
    predicted: "Vorhergesagt, mittlere Punkte",
    predictedFrom: "Vorhergesagt, 95\u00a0% von",
    predictedTo: "Vorhergesagt, 95\u00a0% bis",
    together: "Zusammen: {group}",
    finding: {
      clear:
        "Von 100 Punkten bekommt „{first}“ die meisten, im Mittel {points}; es folgt „{second}“ mit {next}.",
      unclear:
        "Nichts bekommt deutlich die meisten von 100 Punkten: im Mittel bekommt „{first}“ {points} und „{second}“ {next}.",
    },
  },
});
