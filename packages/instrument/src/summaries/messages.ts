import { catalogue } from "../words/words.ts";

/** What the results of several kinds say alike: the names of the two lenses, heads of tables, units of differences. */
export const resultMessages = catalogue({
  en: {
    series: {
      own: "own views",
      predicted: "predicted of the others",
      guessed: "guesses of the others",
      median: { predicted: "where the median was predicted", guessed: "guesses of the median" },
    },
    nothing: {
      onlyPredictions:
        "Only predictions so far: with nobody's own view there is nothing to hold them against. The table has their figures.",
      nobody: "Nobody has answered this question yet.",
    },
    withInterval: "{value} (95 % interval {low} to {high})",
    direction: { unit: "steps", higher: "higher", lower: "lower" },
    units: {
      points: "points",
      steps: "steps",
      years: "years",
      percentagePoints: "percentage points",
      ordersOfMagnitude: "orders of magnitude",
    },
    table: {
      item: "Item",
      figure: "Figure",
      what: "What",
      from: "95 % from",
      to: "95 % to",
      lowerQuartile: "Lower quartile",
      median: "Median",
      upperQuartile: "Upper quartile",
      ofPeople: "% of people",
    },
    picture: {
      median: "median",
      medians: "medians",
      noMedian: "no median",
      middleHalf: "middle half",
    },
  },
  de: {
    series: {
      own: "eigene Ansichten",
      predicted: "von den anderen vorhergesagt",
      guessed: "Schätzungen der anderen",
      median: { predicted: "wo der Median vorhergesagt wurde", guessed: "Schätzungen des Medians" },
    },
    nothing: {
      onlyPredictions:
        "Bisher nur Vorhersagen: es gibt noch keine eigene Ansicht, neben der sie stehen könnten. Die Tabelle enthält ihre Kennzahlen.",
      nobody: "Diese Frage hat noch niemand beantwortet.",
    },
    withInterval: "{value} (95-%-Intervall {low} bis {high})",
    direction: { unit: "Stufen", higher: "höher", lower: "niedriger" },
    units: {
      points: "Punkte",
      steps: "Stufen",
      years: "Jahre",
      percentagePoints: "Prozentpunkte",
      ordersOfMagnitude: "Größenordnungen",
    },
    table: {
      item: "Eintrag",
      figure: "Kennzahl",
      what: "Was",
      from: "95\u00a0% von",
      to: "95\u00a0% bis",
      lowerQuartile: "Unteres Quartil",
      median: "Median",
      upperQuartile: "Oberes Quartil",
      ofPeople: "%\u00a0der Personen",
    },
    picture: {
      median: "Median",
      medians: "Mediane",
      noMedian: "kein Median",
      middleHalf: "mittlere Hälfte",
    },
  },
});
