import { catalogue } from "../words/words.ts";

/** What the fields say that several kinds' editors share. */
export const authoringWords = catalogue({
  en: {
    list: {
      add: "Add {article, select, an {an} other {a}} {noun}",
      up: "Move {name} up",
      down: "Move {name} down",
      remove: "Remove {name}",
      moved: "Moved to place {place} of {count}.",
      removed: "Removed {name}.",
      nameless: "{noun} {place}",
    },
    direction: {
      legend: "Words for findings",
      example:
        "As in “the field expects itself to be 0.9 {unit} {higher} than it is”. Left empty: steps, higher, lower.",
      exampleUnit: "levels",
      exampleHigher: "harder",
      unit: "One step is called",
      higher: "Further up the scale is",
      lower: "Further down the scale is",
      readBack: "So “{last}” is {higher} than “{first}”, and “{first}” is {lower} than “{last}”.",
    },
    score: "Score of {name}",
  },
  de: {
    list: {
      add: "{noun} hinzufügen",
      up: "{name} nach oben",
      down: "{name} nach unten",
      remove: "{name} entfernen",
      moved: "Verschoben an Stelle {place} von {count}.",
      removed: "Entfernt: {name}.",
      nameless: "{noun} {place}",
    },
    direction: {
      legend: "Wörter für Befunde",
      example:
        "Wie in „das Fach hält sich für 0,9 {unit} {higher}, als es ist“. Ohne Angabe heißt es Stufen, höher, niedriger.",
      exampleUnit: "Stufen",
      exampleHigher: "strenger",
      unit: "Ein Schritt heißt",
      higher: "Weiter oben auf der Skala ist",
      lower: "Weiter unten auf der Skala ist",
      readBack: "Also ist „{last}“ {higher} als „{first}“ und „{first}“ {lower} als „{last}“.",
    },
    score: "Punktwert von {name}",
  },
});
