import { catalogue } from "../../words/words.ts";

export const messages = catalogue({
  en: {
    hint: "Type a probability from 0 to 100 % into each cell. The arrow keys go from cell to cell.",
    missing: "{count, plural, one {# cell is} other {# cells are}} still empty.",
    against: "This goes against the expected order. Keep it if you mean it.",
    step: "{axis}: from {from} to {to} at {at}, {before} % becomes {after} %.",
    above: "{at} has {value} %, more than “{ceiling}” with {most} %.",
    unreadable: "A number from 0 to 100.",
    clear: "Clear this answer",
    empty: "Your answer will be read back here in words.",
    same: "You give {value, number} % everywhere.",
    range: "You go from {low, number} % at {lowAt} to {high, number} % at {highAt}.",
    ceiling: "With “{label}”: {value, number} %.",
    place: "{row}, {column}",
  },
  de: {
    hint: "In jede Zelle eine Wahrscheinlichkeit von 0 bis 100\u00a0% tippen. Die Pfeiltasten gehen von Zelle zu Zelle.",
    missing: "{count, plural, one {# Zelle ist} other {# Zellen sind}} noch leer.",
    against: "Das läuft der erwarteten Ordnung zuwider. Ist es so gemeint, kann es so bleiben.",
    step: "{axis}: von {from} nach {to} bei {at} werden aus {before}\u00a0% {after}\u00a0%.",
    above: "{at} hat {value}\u00a0%, mehr als „{ceiling}“ mit {most}\u00a0%.",
    unreadable: "Eine Zahl von 0 bis 100.",
    clear: "Diese Antwort löschen",
    empty: "Hier wird die Antwort in Worten wiedergegeben.",
    same: "Überall {value, number}\u00a0%.",
    range: "Von {low, number}\u00a0% bei {lowAt} bis {high, number}\u00a0% bei {highAt}.",
    ceiling: "Mit „{label}“: {value, number}\u00a0%.",
    place: "{row}, {column}",
  },
});
