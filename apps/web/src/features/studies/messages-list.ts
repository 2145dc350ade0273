import { catalogue } from "@plumbline/instrument/words/words";

/** The list of studies, and how a new one begins. */
export const listMessages = catalogue({
  en: {
    title: "Studies",
    newStudy: "New study",
    import: "Import a survey",
    empty: {
      title: "No study yet",
      text: "Start one from the Alignment Outlook template or from a blank page, or bring in the answers of a survey you already held, as a CSV file.",
    },
    archived: "Archived ({count, number})",
    rounds: "{count, plural, =0 {No round yet} one {# round} other {# rounds}}",
    started: "started {day}",
    role: "your role: {role, select, owner {owner} editor {editor} analyst {analyst} other {viewer}}",
    hasSimulated: "has simulated answers",
    create: {
      title: "Title",
      titleHint: "Respondents see it. It can be changed until a round opens.",
      submit: "Create the study",
    },
    start: {
      from: "Start from",
      simulated: "Add simulated respondents",
      simulatedHint:
        "{people, number} made-up people answer at once, so that every chart has something to show. They are marked as simulated wherever they appear, live in a round of their own, and go away with one button. A blank study has nothing they could answer.",
    },
  },
  de: {
    title: "Studien",
    newStudy: "Neue Studie",
    import: "Umfrage importieren",
    empty: {
      title: "Noch keine Studie",
      text: "Sie beginnt mit der Vorlage „Alignment Outlook“ oder mit einer leeren Seite, oder mit den Antworten einer früheren Umfrage als CSV-Datei.",
    },
    archived: "Archiviert ({count, number})",
    rounds: "{count, plural, =0 {Noch keine Runde} one {# Runde} other {# Runden}}",
    started: "begonnen am {day}",
    role: "Rolle: {role, select, owner {Leitung} editor {Bearbeitung} analyst {Analyse} other {Einsicht}}",
    hasSimulated: "mit simulierten Antworten",
    create: {
      title: "Titel",
      titleHint: "Befragte sehen ihn. Bis eine Runde geöffnet wird, lässt er sich ändern.",
      submit: "Studie anlegen",
    },
    start: {
      from: "Beginnen mit",
      simulated: "Simulierte Befragte hinzufügen",
      simulatedHint:
        "{people, number} erfundene Personen antworten sofort, damit jede Grafik etwas zu zeigen hat. Sie sind überall als simuliert gekennzeichnet, haben eine eigene Runde und lassen sich mit einem Knopf entfernen. In einer leeren Studie gibt es nichts, was sie beantworten könnten.",
    },
  },
});
