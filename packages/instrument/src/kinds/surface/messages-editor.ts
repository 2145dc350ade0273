import { catalogue } from "../../words/words.ts";

/** What the author of a surface reads. */
export const surfaceEditorWords = catalogue({
  en: {
    rows: {
      legend: "Rows, upwards on the map",
      title: "Title of the rows",
      detail: "What the rows count",
      trend: "How the probability runs along the rows",
      ticks: "Ticks of the rows",
      tick: "Tick {place} of the rows",
    },
    columns: {
      legend: "Columns",
      title: "Title of the columns",
      detail: "What the columns count",
      trend: "How the probability runs along the columns",
      ticks: "Ticks of the columns",
      tick: "Tick {place} of the columns",
    },
    trends: {
      rising: "Rises from the first tick to the last",
      falling: "Falls from the first tick to the last",
      none: "No order is expected",
    },
    detailHint: "What it counts, and in which unit (optional)",
    noun: "tick",
    ceiling: {
      has: "Ask for one cell beyond the table",
      hint: "The best that could be had, such as unlimited perfect data.",
      label: "What the cell beyond the table stands for",
      detail: "More about it",
      detailHint: "More about it (optional)",
    },
  },
  de: {
    rows: {
      legend: "Zeilen, auf der Karte nach oben",
      title: "Titel der Zeilen",
      detail: "Was die Zeilen zählen",
      trend: "Wie die Wahrscheinlichkeit entlang der Zeilen verläuft",
      ticks: "Teilstriche der Zeilen",
      tick: "Teilstrich {place} der Zeilen",
    },
    columns: {
      legend: "Spalten",
      title: "Titel der Spalten",
      detail: "Was die Spalten zählen",
      trend: "Wie die Wahrscheinlichkeit entlang der Spalten verläuft",
      ticks: "Teilstriche der Spalten",
      tick: "Teilstrich {place} der Spalten",
    },
    trends: {
      rising: "Steigt vom ersten Teilstrich zum letzten",
      falling: "Fällt vom ersten Teilstrich zum letzten",
      none: "Keine Ordnung wird erwartet",
    },
    detailHint: "Was gezählt wird und in welcher Einheit (freiwillig)",
    noun: "Teilstrich",
    ceiling: {
      has: "Nach einer Zelle jenseits der Tabelle fragen",
      hint: "Das Beste, was zu haben wäre, etwa unbegrenzt viele fehlerfreie Daten.",
      label: "Wofür die Zelle jenseits der Tabelle steht",
      detail: "Mehr dazu",
      detailHint: "Mehr dazu (freiwillig)",
    },
  },
});
