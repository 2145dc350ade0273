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
  },
  de: {
    own: "Eigen, mittlere Punkte",
    nothing: "Geben nichts, %\u00a0der Personen",
    centre: "Zentrum, Punkte",
    predicted: "Vorhergesagt, mittlere Punkte",
    predictedFrom: "Vorhergesagt, 95\u00a0% von",
    predictedTo: "Vorhergesagt, 95\u00a0% bis",
    together: "Zusammen: {group}",
  },
});
