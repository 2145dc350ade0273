import { catalogue } from "../../words/words.ts";

/** What a distribution says to the people who answer it; what its bars say is in mass-editor/messages.ts. */
export const distributionWords = catalogue({
  en: {
    share: "{mass} % {label}",
    triangle: {
      hint: "Point into the triangle: the nearer to a corner, the more it gets. Or use the arrow keys, or type.",
      role: "triangle",
      name: "Point in the triangle",
      empty: "no point yet",
      numbers: "The same in numbers",
      unit: "%",
      percent: "{mass} %",
      points: "{mass}",
      number: "A whole number from 0 to 100.",
      undo: "Undo",
      clear: "Clear this answer",
    },
  },
  de: {
    share: "{mass}\u00a0% {label}",
    triangle: {
      hint: "Zeigen Sie in das Dreieck: Je näher an einer Ecke, desto mehr bekommt sie. Oder nehmen Sie die Pfeiltasten oder geben Sie Zahlen ein.",
      role: "Dreieck",
      name: "Punkt im Dreieck",
      empty: "noch kein Punkt",
      numbers: "Dasselbe in Zahlen",
      unit: "%",
      percent: "{mass}\u00a0%",
      points: "{mass}",
      number: "Eine ganze Zahl von 0 bis 100.",
      undo: "Rückgängig",
      clear: "Diese Antwort löschen",
    },
  },
});
