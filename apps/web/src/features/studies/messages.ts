import { catalogue } from "@plumbline/instrument/words/words";

/** What all pages of a study say: their names, how rounds are called, the marks on them. */
export const studyMessages = catalogue({
  en: {
    study: "Study",
    pages: {
      overview: "Overview",
      build: "Build",
      preview: "Preview",
      results: "Results",
      exports: "Exports",
      settings: "Settings",
    },
    buildLead:
      "What the study asks. Changes are saved as you write; opening a round freezes the version it opens with.",
    previewTitle: "Preview of version {version}, as a respondent sees it",
    previewWhat: "Answer as you like: nothing you enter here is kept or counted.",
    round: "Round {number}",
    simulatedRound: "Simulated round",
    marks: {
      open: "open",
      closed: "closed",
      archived: "archived",
      simulated: "simulated",
      imported: "imported",
    },
  },
  de: {
    study: "Studie",
    pages: {
      overview: "Überblick",
      build: "Fragebogen",
      preview: "Vorschau",
      results: "Ergebnisse",
      exports: "Export",
      settings: "Einstellungen",
    },
    buildLead:
      "Was die Studie fragt. Änderungen werden beim Schreiben gespeichert; das Öffnen einer Runde friert die Version ein, mit der sie beginnt.",
    previewTitle: "Vorschau von Version {version}, wie Befragte sie sehen",
    previewWhat: "Antworten ist beliebig möglich: nichts davon wird aufbewahrt oder gezählt.",
    round: "Runde {number}",
    simulatedRound: "Simulierte Runde",
    marks: {
      open: "offen",
      closed: "geschlossen",
      archived: "archiviert",
      simulated: "simuliert",
      imported: "importiert",
    },
  },
});
