import { catalogue } from "@plumbline/instrument/words/words";

/** One question among the results: its counts, its figures, its files. */
export const findingMessages = catalogue({
  en: {
    n: {
      all: "n = {own, number}",
      onePart: "n = {crowd, number} {form, select, point {guessed} other {predicted}}",
      each: "n = {own, number} own, {crowd, number} {form, select, point {guessed} other {predicted}}, {both, number} both",
    },
    declined: {
      line: "Declined — {lenses}",
      own: "own view: {ways}",
      crowd: "{form, select, point {guess} other {prediction}}: {ways}",
      "dont-know": "{count, number} don’t know",
      "prefer-not-to-say": "{count, number} prefer not to say",
      "reject-framing": "{count, number} reject the framing",
    },
    picture: {
      none: "There is nothing to draw here. The table has what was counted.",
      onlyPredictions:
        "Only predictions were asked for: there are no own views to draw them against. The table has them.",
    },
    figures: {
      ownMean: "own mean",
      crowdMean: "{form, select, point {guessed mean} other {predicted mean}}",
      shift: "shift",
      range: "{shift} ({low} to {high})",
      chance: "{value} (chance ≤ {upper})",
      direction: "direction D",
      shape: "{index}, {shape, select, equal {the same} crosses {crosses at “{answer}”} other {throughout}}",
      noDirection: "none",
      exact: "p, exact",
      normal: "p, normal approx.",
      corrected: "p, corrected for {family, number}",
      totalVariation: "total variation",
      gap: "{statistic, select, mean {mean} other {median}} {actual}, expected {predicted}",
      gapShift: "shift {shift} {unit}",
    },
    table: {
      show: "Show the table",
      hide: "Hide the table",
      answers: "Answers",
      caption: "Figures",
      figure: "Figure",
      value: "Value",
    },
    link: "Permanent link",
    of: "of “{question}”",
  },
  de: {
    n: {
      all: "n = {own, number}",
      onePart: "n = {crowd, number} {form, select, point {Schätzungen} other {Vorhersagen}}",
      each: "n = {own, number} eigene, {crowd, number} {form, select, point {Schätzungen} other {Vorhersagen}}, {both, number} beides",
    },
    declined: {
      line: "Abgelehnt – {lenses}",
      own: "eigene Ansicht: {ways}",
      crowd: "{form, select, point {Schätzung} other {Vorhersage}}: {ways}",
      "dont-know": "{count, number} „weiß nicht“",
      "prefer-not-to-say": "{count, number} „keine Angabe“",
      "reject-framing": "{count, number} gegen die Art der Frage",
    },
    picture: {
      none: "Hier gibt es nichts zu zeichnen. Die Tabelle enthält, was gezählt wurde.",
      onlyPredictions:
        "Gefragt war nur nach Vorhersagen: es gibt keine eigenen Ansichten, neben denen sie stehen könnten. Die Tabelle enthält sie.",
    },
    figures: {
      ownMean: "Mittel eigen",
      crowdMean: "{form, select, point {Mittel geschätzt} other {Mittel vorhergesagt}}",
      shift: "Verschiebung",
      range: "{shift} ({low} bis {high})",
      chance: "{value} (Zufall ≤ {upper})",
      direction: "Richtung D",
      shape: "{index}, {shape, select, equal {gleich} crosses {kreuzt bei „{answer}“} other {durchweg}}",
      noDirection: "keine",
      exact: "p, exakt",
      normal: "p, Normalnäherung",
      corrected: "p, korrigiert für {family, number}",
      totalVariation: "Totalvariation",
      gap: "{statistic, select, mean {Mittel} other {Median}} {actual}, erwartet {predicted}",
      gapShift: "Verschiebung {shift} {unit}",
    },
    table: {
      show: "Tabelle zeigen",
      hide: "Tabelle ausblenden",
      answers: "Antworten",
      caption: "Kennzahlen",
      figure: "Kennzahl",
      value: "Wert",
    },
    link: "Dauerhafter Link",
    of: "zu „{question}“",
  },
});
