import { catalogue } from "@plumbline/instrument/words/words";

/** The instrument as a file: out, and in again. */
export const transferMessages = catalogue({
  en: {
    part: "The instrument as a file",
    download: "Download as JSON",
    unfinished:
      "Holds everything as it stands, also what is to be corrected; it can be read in again once that is done.",
    label: "Read in a file",
    hint: "An instrument that was downloaded here or written by hand. It replaces the draft; you are asked first.",
    refused: "This file cannot be read in; the draft is as it was",
    tooLarge: "The file is too large to be an instrument.",
    noJson: "The file is not JSON. Choose a file that was downloaded here.",
    more: "And {count, number} more.",
    missing: "This is missing.",
    at: "{where}: {what}",
    replaceTitle: "Replace the draft by “{title}”?",
    keep: "Keep the draft",
    replace: "Replace it",
    counts:
      "The file has {sections, plural, one {# section} other {# sections}} and {questions, plural, one {# question} other {# questions}}; the draft has {drafted, plural, one {# question} other {# questions}}. Rounds that were opened keep the version they opened with. Undo brings the draft back while this page is open.",
    places: { sections: "section {place}", questions: "question {place}" },
  },
  de: {
    part: "Der Fragebogen als Datei",
    download: "Als JSON herunterladen",
    unfinished:
      "Enthält alles, wie es steht, auch was noch zu berichtigen ist; ist das geschehen, lässt es sich wieder einlesen.",
    label: "Datei einlesen",
    hint: "Ein Fragebogen, der hier heruntergeladen oder von Hand geschrieben wurde. Er ersetzt den Entwurf, nach einer Rückfrage.",
    refused: "Diese Datei lässt sich nicht einlesen; der Entwurf bleibt, wie er war",
    tooLarge: "Die Datei ist zu groß für einen Fragebogen.",
    noJson: "Die Datei ist kein JSON. Bitte eine Datei auswählen, die hier heruntergeladen wurde.",
    more: "Und {count, number} weitere.",
    missing: "Das fehlt.",
    at: "{where}: {what}",
    replaceTitle: "Den Entwurf durch „{title}“ ersetzen?",
    keep: "Entwurf behalten",
    replace: "Ersetzen",
    counts:
      "Die Datei hat {sections, plural, one {# Abschnitt} other {# Abschnitte}} und {questions, plural, one {# Frage} other {# Fragen}}; der Entwurf hat {drafted, plural, one {# Frage} other {# Fragen}}. Geöffnete Runden behalten die Version, mit der sie geöffnet wurden. Rückgängig holt den Entwurf zurück, solange diese Seite offen ist.",
    places: { sections: "Abschnitt {place}", questions: "Frage {place}" },
  },
});
