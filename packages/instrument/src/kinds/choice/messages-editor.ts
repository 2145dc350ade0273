import { catalogue } from "../../words/words.ts";

/** What the author of a choice reads. */
export const choiceEditorWords = catalogue({
  en: {
    presets: "Replace the options by a common scale",
    preset: {
      agreement: "Agreement, five points",
      likelihood: "Likelihood, five points",
      frequency: "Frequency, five points",
      "years-in-field": "Years in the field",
    },
    options: "Options",
    noun: "option",
    label: "Label of option {place}",
    nameless: "option {place}",
    many: "Several options may be chosen",
    ordered: "The options have an order, from low to high",
    orderedHint: "Then means and distances along the scale are shown.",
    uneven: "The steps between the options are uneven",
    unevenHint: "Give each option a whole number; otherwise they count 1, 2, 3 and so on.",
  },
  de: {
    presets: "Optionen durch eine gängige Skala ersetzen",
    preset: {
      agreement: "Zustimmung, fünfstufig",
      likelihood: "Wahrscheinlichkeit, fünfstufig",
      frequency: "Häufigkeit, fünfstufig",
      "years-in-field": "Jahre im Fach",
    },
    options: "Optionen",
    noun: "Option",
    label: "Beschriftung von Option {place}",
    nameless: "Option {place}",
    many: "Mehrere Optionen dürfen gewählt werden",
    ordered: "Die Optionen haben eine Ordnung, von niedrig nach hoch",
    orderedHint: "Dann werden Mittelwerte und Abstände auf der Skala gezeigt.",
    uneven: "Die Abstände zwischen den Optionen sind ungleich",
    unevenHint: "Jede Option bekommt eine ganze Zahl; sonst zählen sie 1, 2, 3 und so weiter.",
  },
});
