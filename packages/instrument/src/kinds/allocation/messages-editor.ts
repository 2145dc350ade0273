import { catalogue } from "../../words/words.ts";

/** What the author of an allocation reads. */
export const allocationEditorWords = catalogue({
  en: {
    items: "Items",
    noun: "item",
    label: "Label of item {place}",
    detail: "What item {place} means",
    detailHint: "What it means (optional)",
    group: "Heading over item {place}",
    grouping: "The items stand under headings",
    groupingHint:
      "Neighbours with the same heading form a group, “for” and “against” say, and are also added up.",
    keepOrder: "Keep the items in this order",
    keepOrderHint:
      "They are then shown to everybody as listed here, in the results too. Otherwise the results show the largest first.",
  },
  de: {
    items: "Einträge",
    noun: "Eintrag",
    label: "Beschriftung von Eintrag {place}",
    detail: "Was Eintrag {place} bedeutet",
    detailHint: "Was er bedeutet (freiwillig)",
    group: "Überschrift über Eintrag {place}",
    grouping: "Die Einträge stehen unter Überschriften",
    groupingHint:
      "Nachbarn mit derselben Überschrift bilden eine Gruppe, etwa „dafür“ und „dagegen“, und werden auch zusammengezählt.",
    keepOrder: "Diese Reihenfolge beibehalten",
    keepOrderHint:
      "Alle sehen die Einträge dann wie hier aufgeführt, auch in den Ergebnissen. Sonst steht in den Ergebnissen der größte zuerst.",
  },
});
