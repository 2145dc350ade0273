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
    finding: {
      rises:
        "The share who see {first} at or above {second} rises from {from} at “{start}” to {to} at “{end}”.",
      falls:
        "The share who see {first} at or above {second} falls from {from} at “{start}” to {to} at “{end}”.",
      unclear:
        "No clear change is shown in the share who see {first} at or above {second}: {from} at “{start}”, {to} at “{end}”.",
      medians: "Middle answers from “{start}” to “{end}”: {curves}.",
      median: "{label} from {from} to {to}",
    },
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
    finding: {
      rises:
        "Der Anteil derer, die {first} gleichauf mit {second} oder darüber sehen, steigt von {from} bei „{start}“ auf {to} bei „{end}“.",
      falls:
        "Der Anteil derer, die {first} gleichauf mit {second} oder darüber sehen, fällt von {from} bei „{start}“ auf {to} bei „{end}“.",
      unclear:
        "Im Anteil derer, die {first} gleichauf mit {second} oder darüber sehen, zeigt sich keine deutliche Änderung: {from} bei „{start}“, {to} bei „{end}“.",
      medians: "Mittlere Antworten von „{start}“ bis „{end}“: {curves}.",
      median: "{label} von {from} bis {to}",
    },
  },
});
