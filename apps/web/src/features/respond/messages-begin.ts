import { catalogue } from "@plumbline/instrument/words/words";

/** Before the first question: opening a sheet, what is asked for, and consent. */
export const beginMessages = catalogue({
  en: {
    opening: "Opening…",
    unknownTitle: "This link does not open any answers",
    beginWithout: "Begin without it",
    unreachableTitle: "Your answers could not be opened",
    unreachable: "{problem} The link stays valid.",
    openAgain: "Try again",
    closedTitle: "This round is closed",
    closed:
      "No more answers are taken. If you took part, the link you kept shows what was counted of your answers.",
    length:
      "{branches, select, yes {Up to } other {}}{sections, plural, one {# section} other {# sections}}, {branches, select, yes {at most} other {about}} {minutes, plural, one {# minute} other {# minutes}}. No account; you can stop and go on later. Every question can be left out.",
    sections: "Sections and their length",
    sectionMinutes: "{upTo, select, yes {up to} other {about}} {minutes} min",
    notEverybody: "Further questions, not asked of everybody",
    resumeTitle: "This browser has answers to this survey",
    resume: "Go on with them",
    resumeWhat: "Beginning again starts a second, separate sheet.",
    before: "Before you begin",
    agree: "I have read this and agree to take part.",
    agreeFirst: "Tick the box to begin, or close this page: nothing has been stored.",
    begin: "Begin",
    languages: "Languages of this survey",
    switching: "The language changes as soon as your answers are sent.",
    drawAgain: "Draw arms and orders again",
  },
  de: {
    opening: "Wird geöffnet …",
    unknownTitle: "Dieser Link öffnet keine Antworten",
    beginWithout: "Ohne ihn beginnen",
    unreachableTitle: "Die Antworten ließen sich nicht öffnen",
    unreachable: "{problem} Der Link bleibt gültig.",
    openAgain: "Noch einmal versuchen",
    closedTitle: "Diese Runde ist geschlossen",
    closed:
      "Es werden keine Antworten mehr angenommen. Wer teilgenommen hat, sieht mit dem Quittungslink, was von den eigenen Antworten gezählt wurde.",
    length:
      "{branches, select, yes {Bis zu } other {}}{sections, plural, one {# Abschnitt} other {# Abschnitte}}, {branches, select, yes {höchstens} other {etwa}} {minutes, plural, one {# Minute} other {# Minuten}}. Kein Konto; Sie können unterbrechen und später weitermachen. Jede Frage kann ausgelassen werden.",
    sections: "Die Abschnitte und ihre Dauer",
    sectionMinutes: "{upTo, select, yes {bis zu} other {etwa}} {minutes} Min.",
    notEverybody: "Weitere Fragen, die nicht allen gestellt werden",
    resumeTitle: "In diesem Browser liegen Antworten zu dieser Umfrage",
    resume: "Mit ihnen weitermachen",
    resumeWhat: "Wer neu beginnt, legt einen zweiten, getrennten Bogen an.",
    before: "Bevor es losgeht",
    agree: "Ich habe das gelesen und nehme freiwillig teil.",
    agreeFirst:
      "Zum Beginnen bitte das Kästchen ankreuzen oder diese Seite schließen: Es ist nichts gespeichert.",
    begin: "Beginnen",
    languages: "Sprachen dieser Umfrage",
    switching: "Die Sprache wechselt, sobald Ihre Antworten gesendet sind.",
    drawAgain: "Gruppen und Reihenfolgen neu ziehen",
  },
});
