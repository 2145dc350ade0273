import { catalogue } from "../../words/words.ts";

/** What a quantity says to the people who answer it. */
export const quantityWords = catalogue({
  en: {
    hint: {
      number: "Write numbers as you like: 20,000, 20k, 1e6, 2.5 million. From {low} to {high}.",
      date: "{grain, select, month {Years or months: 2035, 2035-06. A year means its end.} other {Years: 2035. A year means its end.}} From {low} to {high}.",
    },
    never: "The numbers are those you would give if it happens; the chance of “{label}” stands apart.",
    given: { date: "given that it happens", number: "leaving “{label}” aside" },
    median: "What will the middle one of all own answers be{given, select, none {} other {, {given}}}?",
    medianSpread:
      "Where will the middle one of all own answers lie{given, select, none {} other {, {given}}}?",
    sureOfNever: "Whoever is sure of “{label}” has no number and does not count there.",
    fields: {
      point: "Your answer",
      guess: "Their middle answer",
      low: "10 % chance of less than",
      middle: "50 % chance of less than",
      high: "10 % chance of more than",
      dateLow: "10 % chance by",
      dateMiddle: "50 % chance by",
      dateHigh: "90 % chance by",
      never: "Chance of “{label}” in per cent",
    },
    problems: {
      number: "Write a number, such as 20,000 or 2.5 million.",
      date: "Write a year, such as 2035.",
      range: "From {low} to {high}.",
      positive: "Write a number above 0.",
      order: "The numbers go up from one field to the next, or stay the same.",
      never: "Write a whole per cent from 0 to 100.",
    },
    nothing: "Your answer will be read back here in words.",
    own: {
      point: "You say {middle}.",
      quantiles:
        "You think it is as likely below as above {middle}: one chance in ten that it is less than {low}, one in ten that it is more than {high}.",
      dates:
        "You think it is as likely by the end of {middle} as later: one chance in ten by the end of {low}, nine in ten by the end of {high}.",
      ever: "{said} That is if it happens: you give “{label}” {percent} %.",
      never: "You give “{label}” {percent} %.",
    },
    crowd: {
      point:
        "You expect the middle answer of the others{given, select, none {} other {, {given},}} to be {middle}.",
      quantiles:
        "You expect the middle answer of the others{given, select, none {} other {, {given},}} to be about {middle}, and with 80 % between {low} and {high}.",
    },
    short: {
      quantiles: "{middle} ({low} to {high} with 80 %)",
      never: "{label} {percent} %",
    },
    clear: "Clear this answer",
  },
  de: {
    hint: {
      number: "Zahlen in beliebiger Schreibweise: 20.000, 20k, 1e6, 2,5 Millionen. Von {low} bis {high}.",
      date: "{grain, select, month {Jahre oder Monate: 2035, 2035-06. Ein Jahr meint sein Ende.} other {Jahre: 2035. Ein Jahr meint sein Ende.}} Von {low} bis {high}.",
    },
    never: "Die Zahlen gelten für den Fall, dass es eintritt; die Chance von „{label}“ steht daneben.",
    given: { date: "falls es eintritt", number: "von „{label}“ abgesehen" },
    median: "Was wird die mittlere aller eigenen Antworten sein{given, select, none {} other {, {given}}}?",
    medianSpread:
      "Wo wird die mittlere aller eigenen Antworten liegen{given, select, none {} other {, {given}}}?",
    sureOfNever: "Wer sich sicher ist („{label}“), hat keine Zahl und zählt dabei nicht.",
    fields: {
      point: "Ihre Antwort",
      guess: "Mittlere Antwort der anderen",
      low: "10\u00a0% Chance auf weniger als",
      middle: "50\u00a0% Chance auf weniger als",
      high: "10\u00a0% Chance auf mehr als",
      dateLow: "10\u00a0% Chance bis",
      dateMiddle: "50\u00a0% Chance bis",
      dateHigh: "90\u00a0% Chance bis",
      never: "Chance von „{label}“ in Prozent",
    },
    problems: {
      number: "Bitte eine Zahl angeben, etwa 20.000 oder 2,5 Millionen.",
      date: "Bitte ein Jahr angeben, etwa 2035.",
      range: "Von {low} bis {high}.",
      positive: "Bitte eine Zahl über 0 angeben.",
      order: "Die Zahlen steigen von Feld zu Feld oder bleiben gleich.",
      never: "Bitte ganze Prozente von 0 bis 100 angeben.",
    },
    nothing: "Hier wird Ihre Antwort in Worten wiederholt.",
    own: {
      point: "Sie sagen {middle}.",
      quantiles:
        "Sie halten weniger als {middle} für ebenso wahrscheinlich wie mehr: weniger als {low} hat eine von zehn Chancen, mehr als {high} ebenfalls.",
      dates:
        "Sie halten es bis Ende {middle} für ebenso wahrscheinlich wie später: eine von zehn Chancen bis Ende {low}, neun von zehn bis Ende {high}.",
      ever: "{said} Das gilt, falls es eintritt: „{label}“ geben Sie {percent}\u00a0%.",
      never: "Sie geben „{label}“ {percent}\u00a0%.",
    },
    crowd: {
      point:
        "Sie erwarten als mittlere Antwort der anderen{given, select, none {} other {, {given},}} {middle}.",
      quantiles:
        "Sie erwarten als mittlere Antwort der anderen{given, select, none {} other {, {given},}} etwa {middle}, mit 80\u00a0% zwischen {low} und {high}.",
    },
    short: {
      quantiles: "{middle} (mit 80\u00a0% {low} bis {high})",
      never: "{label} {percent}\u00a0%",
    },
    clear: "Diese Antwort löschen",
  },
});
