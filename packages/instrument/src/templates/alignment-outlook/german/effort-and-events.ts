import { LEVELS_VERSION } from "../levels.ts";

/** The last sections: where effort should go, events of the world, and what else there is to say. */
export const germanEffortAndEvents: Record<string, string> = {
  "Where should effort go?": "Wohin sollte der Arbeitseinsatz gehen?",
  "Spread 100 points over the techniques of the nine levels at which there is one, over other alignment work and over governance.":
    "Zu verteilen sind 100 Punkte auf die Techniken der neun Stufen, auf denen es eine gibt, auf andere Alignment-Arbeit und " +
    "auf Governance.",
  "How should effort be divided over the next five years?":
    "Wie sollte der Arbeitseinsatz in den nächsten fünf Jahren aufgeteilt werden?",
  "Effort: the working time of all who work on alignment research or on governance, whoever pays them. Give each the part of the whole that it should get, not the part it gets now.":
    "Arbeitseinsatz: die Arbeitszeit aller, die an Alignment-Forschung oder Governance arbeiten, gleich wer sie bezahlt. Anzugeben ist " +
    "jeweils der Teil des Ganzen, den etwas bekommen sollte, nicht der, den es jetzt bekommt.",
  [`A level is named after the technique that suffices there. Work on a level is work on that technique, whatever level you take to be the right one. These are the level texts of version ${LEVELS_VERSION}.`]:
    "Eine Stufe ist nach der Technik benannt, die dort ausreicht. Arbeit an einer Stufe ist Arbeit an dieser Technik, gleich " +
    `welche Stufe Sie für die richtige halten. Dies sind die Stufentexte der Version ${LEVELS_VERSION}.`,
  "Other alignment work": "Andere Alignment-Arbeit",
  "Evaluations, control and whatever fits no level.":
    "Evaluationen, Kontrolle und alles, was zu keiner Stufe gehört.",
  "Rules, standards, agreements and institutions that decide which systems are built, how fast, and what has to be shown of them first.":
    "Regeln, Standards, Abkommen und Institutionen, die darüber entscheiden, welche Systeme gebaut werden, wie schnell, und was " +
    "zuvor über sie nachgewiesen werden muss.",

  Events: "Ereignisse",
  "What will happen in the world. Each event is judged on the day and by the rule that stand with it.":
    "Was in der Welt geschehen wird. Über jedes Ereignis wird an dem Tag und nach der Regel entschieden, die dabeistehen.",
  "At the end of 2028, will a law or regulation be in force that requires approval before large AI models are trained?":
    "Wird Ende 2028 ein Gesetz oder eine Verordnung in Kraft sein, wonach große KI-Modelle erst nach einer Genehmigung trainiert " +
    "werden dürfen?",
  "Approval: a public authority has to say yes before the training begins. A duty to report, or to test before release, is not one.":
    "Genehmigung: Eine Behörde muss zustimmen, bevor das Training beginnt. Eine Pflicht zu melden oder vor der Veröffentlichung " +
    "zu testen ist keine.",
  "Yes, if on the day named a law or regulation of a sovereign state with more than 50 million inhabitants, or of the European Union, is in force that requires such approval for general-purpose AI models above some amount of computation. Its official gazette decides.":
    "Ja, wenn am genannten Tag ein Gesetz oder eine Verordnung eines souveränen Staates mit mehr als 50 Millionen Einwohnern " +
    "oder der Europäischen Union in Kraft ist, wonach KI-Modelle mit allgemeinem Verwendungszweck oberhalb irgendeiner Menge an " +
    "Rechenaufwand einer solchen Genehmigung bedürfen. Maßgeblich ist das jeweilige Amtsblatt.",
  "Will an AI developer say by the end of 2028 that it delayed a release by three months or more because a test found signs of misalignment?":
    "Wird ein KI-Entwickler bis Ende 2028 mitteilen, dass er eine Veröffentlichung um drei Monate oder mehr verschoben hat, weil " +
    "ein Test Anzeichen von Misalignment gefunden hat?",
  "Signs of misalignment: the system pursued, in a test, aims that its developers did not intend. Misuse by people and ordinary faults are not counted.":
    "Anzeichen von Misalignment: Das System hat in einem Test Ziele verfolgt, die seine Entwickler nicht beabsichtigt hatten. " +
    "Missbrauch durch Menschen und gewöhnliche Fehler zählen nicht.",
  "Yes, if by the day named a developer of general-purpose AI models has published such a statement about a model of its own, in its own name, and has not withdrawn it.":
    "Ja, wenn bis zum genannten Tag ein Entwickler von KI-Modellen mit allgemeinem Verwendungszweck eine solche Erklärung über " +
    "ein eigenes Modell im eigenen Namen veröffentlicht und nicht zurückgenommen hat.",

  "Anything else": "Sonst noch etwas",
  "Is there anything you would like to add?": "Gibt es etwas, das Sie hinzufügen möchten?",
  "For instance a question you missed, or a reason for an answer that the form had no room for. What you write is stored with your answers and left out of charts and files, which say only that something was written.":
    "Zum Beispiel eine Frage, die Ihnen gefehlt hat, oder ein Grund für eine Antwort, für den das Formular keinen Platz hatte. " +
    "Was Sie schreiben, wird mit Ihren Antworten gespeichert und bleibt aus Grafiken und Dateien weg, die nur sagen, dass etwas " +
    "geschrieben wurde.",
};
