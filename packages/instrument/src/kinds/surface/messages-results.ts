import { catalogue } from "../../words/words.ts";

/** The table, the picture and the sentence of a surface's results. */
export const surfaceResults = catalogue({
  en: {
    mean: "Mean %",
    median: "Median %",
    percent: "{share} %",
    fitted: "Fitted mean %",
    against: "Answers against the expected order",
    picture: {
      figures: "Figures: mean of the answers.",
      figuresAndHalf: "Figures: mean of the answers, beneath it the middle half.",
      lines: "Lines: where the means pass a level.",
      absent: "No line for {levels}: the means do not pass it.",
    },
    finding: {
      apart: "Mean answers run from {lowest} at {from} to {highest} at {to}",
      close:
        "No clear difference is shown between the cells: the lowest mean answer is {lowest}, the highest {highest}",
      place: "{rows} {row}, {columns} {column}",
      table: "{found}.",
      ceiling: "{found}; “{label}” has {mean}.",
    },
    summary:
      "{share} of the answers go against the expected order somewhere (95 % interval {low} to {high}); the lines are drawn through the nearest means that keep to it.",
  },
  de: {
    mean: "Mittel\u00a0%",
    median: "Median\u00a0%",
    percent: "{share}\u00a0%",
    fitted: "Angepasstes Mittel\u00a0%",
    against: "Antworten gegen die erwartete Ordnung",
    picture: {
      figures: "Zahlen: Mittel der Antworten.",
      figuresAndHalf: "Zahlen: Mittel der Antworten, darunter die mittlere Hälfte.",
      lines: "Linien: wo die Mittel einen Wert durchlaufen.",
      absent: "Keine Linie für {levels}: kein Mittel läuft dort hindurch.",
    },
    finding: {
      apart: "Die mittleren Antworten reichen von {lowest} bei {from} bis {highest} bei {to}",
      close:
        "Zwischen den Feldern zeigt sich kein deutlicher Unterschied: Das niedrigste Mittel der Antworten ist {lowest}, das höchste {highest}",
      place: "{rows} {row}, {columns} {column}",
      table: "{found}.",
      ceiling: "{found}; „{label}“ hat {mean}.",
    },
    summary:
      "{share} der Antworten laufen irgendwo der erwarteten Ordnung zuwider (95-%-Intervall {low} bis {high}); die Linien verlaufen durch die nächstliegenden Mittel, die sie einhalten.",
  },
});
