import { catalogue } from "../../words/words.ts";

/** What the author of a distribution reads. */
export const distributionEditorWords = catalogue({
  en: {
    bins: "Bins",
    noun: "bin",
    label: "Label of bin {place}",
    nameless: "bin {place}",
    detail: "What bin {place} means",
    detailHint: "What it means (optional)",
    ordered: "The bins have an order, from low to high",
    orderedHint: "Then means, distances along the scale and thresholds are shown.",
    uneven: "The steps between the bins are uneven",
    unevenHint: "Give each bin a whole number; otherwise they count 1, 2, 3 and so on.",
    triangle: "Answered by pointing into a triangle",
    triangleHint:
      "For three bins: each is a corner, with a number field beside. Otherwise each bin has a bar.",
    thresholds: "Thresholds",
    thresholdNoun: "threshold",
    after: "Threshold {place} comes after",
    beyond: "What holds beyond it",
    parts: "Parts {before} from {beyond}.",
    range: "{count, plural, one {“{first}”} other {“{first}” to “{last}”}}",
  },
  de: {
    bins: "Klassen",
    noun: "Klasse",
    label: "Beschriftung von Klasse {place}",
    nameless: "Klasse {place}",
    detail: "Was Klasse {place} bedeutet",
    detailHint: "Was sie bedeutet (freiwillig)",
    ordered: "Die Klassen haben eine Ordnung, von niedrig nach hoch",
    orderedHint: "Dann werden Mittelwerte, Abstände auf der Skala und Schwellen gezeigt.",
    uneven: "Die Abstände zwischen den Klassen sind ungleich",
    unevenHint: "Jede Klasse bekommt eine ganze Zahl; sonst zählen sie 1, 2, 3 und so weiter.",
    triangle: "Antwort durch Zeigen in ein Dreieck",
    triangleHint:
      "Bei drei Klassen: jede ist eine Ecke, daneben mit einem Zahlenfeld. Sonst hat jede Klasse einen Balken.",
    thresholds: "Schwellen",
    thresholdNoun: "Schwelle",
    after: "Schwelle {place} liegt nach",
    beyond: "Was jenseits davon gilt",
    parts: "Trennt {before} von {beyond}.",
    range: "{count, plural, one {„{first}“} other {„{first}“ bis „{last}“}}",
  },
});
