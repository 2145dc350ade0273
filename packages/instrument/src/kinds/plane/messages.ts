import { catalogue } from "../../words/words.ts";

/** What the input and the review say, and the words for how far out a place lies. */
export const messages = catalogue({
  en: {
    degrees: {
      none: "neither {low} nor {high}",
      little: "{end}, a little",
      moderate: "{end}, moderately",
      strong: "{end}, strongly",
      most: "{end}, as strongly as the scale goes",
    },
    point: "{x} ({xFigure}); {y} ({yFigure})",
    own: "You say: {words}.",
    crowd: "You expect, on average: {words}.",
    empty: "Your answer will be read back here in words.",
    missing: "“{title}” is still to be given.",
    hint: "Point into the plane, drag the dot, use the arrow keys (with Shift five steps at a time), or type both numbers.",
    plane: "Place in the plane",
    role: "two-dimensional slider",
    unplaced: "not placed yet",
    ends: "−10: {low} · +10: {high}",
    range: "A whole number from −10 to 10.",
    undo: "Undo",
    clear: "Clear this answer",
  },
  de: {
    degrees: {
      none: "{low} und {high}: weder noch",
      little: "{end}, ein wenig",
      moderate: "{end}, mäßig",
      strong: "{end}, stark",
      most: "{end}, so stark die Skala reicht",
    },
    point: "{x} ({xFigure}); {y} ({yFigure})",
    own: "Angegeben: {words}.",
    crowd: "Im Mittel erwartet: {words}.",
    empty: "Hier wird die Antwort in Worten wiederholt.",
    missing: "„{title}“ fehlt noch.",
    hint: "In die Ebene zeigen, den Punkt ziehen, die Pfeiltasten benutzen (mit Umschalt in Fünferschritten) oder beide Zahlen eingeben.",
    plane: "Ort in der Ebene",
    role: "zweidimensionaler Schieberegler",
    unplaced: "noch kein Ort gewählt",
    ends: "−10: {low} · +10: {high}",
    range: "Eine ganze Zahl von −10 bis 10.",
    undo: "Rückgängig",
    clear: "Diese Antwort löschen",
  },
});
