import { catalogue } from "../../words/words.ts";

/** What the author of a ranking reads. */
export const rankingEditorWords = catalogue({
  en: {
    items: "Items",
    noun: "item",
    label: "Label of item {place}",
    detail: "What item {place} means",
    detailHint: "What it means (optional)",
    ends: { first: "The first place means", last: "The last place means" },
    partial: "Items may be left out",
    partialHint: "They then count as below all that have a place, and as equal to each other.",
    listedOrder: "The order above is itself a claim",
    listedOrderHint: "Then the results say how far people's orders agree with it.",
  },
  de: {
    items: "Einträge",
    noun: "Eintrag",
    label: "Beschriftung von Eintrag {place}",
    detail: "Was Eintrag {place} bedeutet",
    detailHint: "Was er bedeutet (freiwillig)",
    ends: { first: "Der erste Platz bedeutet", last: "Der letzte Platz bedeutet" },
    partial: "Einträge dürfen ausgelassen werden",
    partialHint: "Sie zählen dann als unterhalb von allen mit einem Platz und als untereinander gleich.",
    listedOrder: "Die Reihenfolge oben ist selbst eine Behauptung",
    listedOrderHint:
      "Dann sagen die Ergebnisse, wie weit die Reihenfolgen der Befragten mit ihr übereinstimmen.",
  },
});
