import { catalogue } from "@plumbline/instrument/words/words";

/** While one answers: sections, where what was typed is, the review, and what to do about a conflict. */
export const sheetMessages = catalogue({
  en: {
    place: "{section} · {index} of {count}",
    progress: "Section {index} of {count}",
    refusedTitle: "This could not be saved",
    refused:
      "{problem} {onDevice, select, yes {What you typed stays on this device.} other {What you typed is only on this page: keep it open.}}",
    sections: "Sections",
    back: "Back",
    next: "Next: {section}",
    toReview: "Review your answers",
    straightToReview: "To the review",
    minutesLeft: "about {minutes} min left",
    later: "Stop here and go on later, or on another device",
    saved: {
      preview: "Preview: nothing is kept",
      nothing: "Nothing typed yet",
      saved: "Saved",
      unsent: "On this device, sending…",
      sending: "On this device, sending…",
      offline: "On this device; will send when the connection is back",
      refused: "On this device; not sent",
      pageOnly: "Only on this page: keep it open",
    },
    review: {
      title: "Review your answers",
      answered: "{answered} of {count} answered.",
      open: "What is left open stays open; you can submit all the same.",
      begunTitle:
        "{count, plural, one {One answer is begun and not complete} other {# answers are begun and not complete}}",
      begun: "They would not count. Each is marked below.",
      change: "Change",
      submit: "Submit",
      submitChanges: "Submit the changes",
      submitting: "Submitting…",
      stale:
        "Your answers were changed in another tab or on another device. Look at them again, then submit.",
    },
    conflict: {
      title: "These answers were also changed somewhere else",
      mine: "Keep what is on this screen",
      theirs: "Take the other one",
      what: "Another tab or device saved in between. Everything else was joined; these differ:",
    },
  },
  de: {
    place: "{section} · {index} von {count}",
    progress: "Abschnitt {index} von {count}",
    refusedTitle: "Das konnte nicht gespeichert werden",
    refused:
      "{problem} {onDevice, select, yes {Das Geschriebene bleibt auf diesem Gerät.} other {Das Geschriebene ist nur auf dieser Seite: bitte offen lassen.}}",
    sections: "Abschnitte",
    back: "Zurück",
    next: "Weiter: {section}",
    toReview: "Antworten durchsehen",
    straightToReview: "Zur Durchsicht",
    minutesLeft: "noch etwa {minutes} Min.",
    later: "Hier unterbrechen und später oder auf einem anderen Gerät weitermachen",
    saved: {
      preview: "Vorschau: nichts wird gespeichert",
      nothing: "Noch nichts eingegeben",
      saved: "Gespeichert",
      unsent: "Auf diesem Gerät, sendet …",
      sending: "Auf diesem Gerät, sendet …",
      offline: "Auf diesem Gerät; wird gesendet, wenn die Verbindung wieder da ist",
      refused: "Auf diesem Gerät; nicht gesendet",
      pageOnly: "Nur auf dieser Seite: bitte offen lassen",
    },
    review: {
      title: "Antworten durchsehen",
      answered: "{answered} von {count} beantwortet.",
      open: "Was offen ist, bleibt offen; absenden lässt sich trotzdem.",
      begunTitle:
        "{count, plural, one {Eine Antwort ist begonnen und unvollständig} other {# Antworten sind begonnen und unvollständig}}",
      begun: "Sie würden nicht zählen. Jede ist unten markiert.",
      change: "Ändern",
      submit: "Absenden",
      submitChanges: "Änderungen absenden",
      submitting: "Wird abgesendet …",
      stale:
        "Ihre Antworten wurden in einem anderen Tab oder auf einem anderen Gerät geändert. Bitte noch einmal durchsehen und dann absenden.",
    },
    conflict: {
      title: "Diese Antworten wurden auch anderswo geändert",
      mine: "Behalten, was hier steht",
      theirs: "Die andere Fassung nehmen",
      what: "Ein anderer Tab oder ein anderes Gerät hat zwischendurch gespeichert. Alles Übrige ist zusammengeführt; hier gibt es Unterschiede:",
    },
  },
});
