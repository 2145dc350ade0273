import { catalogue } from "../../words/words.ts";

/** The table and the picture of curves' results. */
export const curveResults = catalogue({
  en: {
    curve: "Curve",
    horizon: "Horizon",
    own: "Own",
    predicted: "Predicted",
    percent: "{share} %",
    median: "median, 0 to 100",
    less: "{first} less {second}",
    lessPoints: "{first} less {second}, in points",
    difference: "median difference, points",
    firstHere: "% of people, first here",
    neverAhead: "never",
    ahead: "People who see {first} at or above {second}",
    mostly: "10 to 90 %",
    interval: "95 % interval",
  },
  de: {
    curve: "Kurve",
    horizon: "Zeitpunkt",
    own: "Eigen",
    predicted: "Vorhergesagt",
    percent: "{share}\u00a0%",
    median: "Median, 0 bis 100",
    less: "{first} minus {second}",
    lessPoints: "{first} minus {second}, in Punkten",
    difference: "Median der Differenz, Punkte",
    firstHere: "%\u00a0der Personen, hier zuerst",
    neverAhead: "nie",
    ahead: "Personen, bei denen {first} gleichauf mit {second} oder darüber liegt",
    mostly: "10 bis 90\u00a0%",
    interval: "95-%-Intervall",
  },
});
