import { catalogue } from "../../words/words.ts";

/** What the author of curves reads. */
export const curveEditorWords = catalogue({
  en: {
    series: {
      legend: "Curves",
      noun: "curve",
      label: "Label of curve {place}",
      rule: "Rule of curve {place}",
      detail: "What curve {place} is of",
      detailHint: "What it is of (optional)",
      nameless: "Curve {place}",
    },
    rules: { none: "May rise and fall", rising: "May not fall", falling: "May not rise" },
    horizons: {
      legend: "Horizons, with their places on the axis",
      noun: "horizon",
      label: "Label of horizon {place}",
      nameless: "horizon {place}",
      at: "Place of {name}, for instance in years from now",
      place: "{label} at {at}",
      axis: "The axis from left to right: {places}",
      falling: "“{before}” stands before “{after}” on the axis. Are their places right?",
    },
    ends: {
      legend: "The ends of the scale",
      label: "What {value} means",
      detail: "More about {value}",
      detailHint: "More about it (optional)",
    },
    pairs: {
      legend: "Held against each other",
      noun: "pair",
      name: "{first} and {second}",
      first: "Is this curve at or above …",
      second: "… this one?",
    },
  },
  de: {
    series: {
      legend: "Kurven",
      noun: "Kurve",
      label: "Beschriftung von Kurve {place}",
      rule: "Regel für Kurve {place}",
      detail: "Was Kurve {place} zeigt",
      detailHint: "Was sie zeigt (freiwillig)",
      nameless: "Kurve {place}",
    },
    rules: { none: "Darf steigen und fallen", rising: "Darf nicht fallen", falling: "Darf nicht steigen" },
    horizons: {
      legend: "Zeitpunkte und ihre Stellen auf der Achse",
      noun: "Zeitpunkt",
      label: "Beschriftung von Zeitpunkt {place}",
      nameless: "Zeitpunkt {place}",
      at: "Stelle von {name}, zum Beispiel in Jahren ab jetzt",
      place: "{label} bei {at}",
      axis: "Die Achse von links nach rechts: {places}",
      falling: "„{before}“ steht auf der Achse vor „{after}“. Stimmen ihre Stellen?",
    },
    ends: {
      legend: "Die Enden der Skala",
      label: "Was {value} bedeutet",
      detail: "Mehr zu {value}",
      detailHint: "Mehr dazu (freiwillig)",
    },
    pairs: {
      legend: "Gegeneinander gehalten",
      noun: "Paar",
      name: "{first} und {second}",
      first: "Liegt diese Kurve gleichauf mit oder über …",
      second: "… dieser?",
    },
  },
});
