import { catalogue } from "../../words/words.ts";

/** What the author of a quantity reads. */
export const quantityEditorWords = catalogue({
  en: {
    axis: "The axis",
    scales: {
      linear: "Numbers in even steps",
      log10: "Numbers over orders of magnitude",
      date: "Dates",
    },
    low: { linear: "From", log10: "From 10 to the power of", date: "From the year" },
    high: { linear: "To", log10: "To 10 to the power of", date: "To the end of the year" },
    step: "In steps of",
    grain: "In",
    grains: { year: "years", month: "months" },
    unit: "Unit",
    unitHint: "examples, %, …",
    possible: "{count, number} answers are possible.",
    asked: "What is asked",
    quantiles: "10, 50 and 90 %: a whole distribution",
    point: "One number",
    mayNever: "It may never happen, or there may be none",
    mayNeverHint: "The chance of that is asked apart; the numbers are then those given that it does happen.",
    never: "What that is called",
  },
  de: {
    axis: "Die Achse",
    scales: {
      linear: "Zahlen in gleichen Schritten",
      log10: "Zahlen über Größenordnungen",
      date: "Daten",
    },
    low: { linear: "Von", log10: "Von 10 hoch", date: "Vom Jahr" },
    high: { linear: "Bis", log10: "Bis 10 hoch", date: "Bis Ende des Jahres" },
    step: "In Schritten von",
    grain: "In",
    grains: { year: "Jahren", month: "Monaten" },
    unit: "Einheit",
    unitHint: "Beispiele, %, …",
    possible: "{count, number} Antworten sind möglich.",
    asked: "Was gefragt wird",
    quantiles: "10, 50 und 90\u00a0%: eine ganze Verteilung",
    point: "Eine Zahl",
    mayNever: "Es kann nie eintreten, oder es gibt womöglich keines",
    mayNeverHint:
      "Die Chance dafür wird getrennt gefragt; die Zahlen gelten dann für den Fall, dass es eintritt.",
    never: "Wie das heißt",
  },
});
