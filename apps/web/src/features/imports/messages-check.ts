import { catalogue } from "@plumbline/instrument/words/words";

/** The last step: what an import would write, or which cells cannot be read. */
export const checkMessages = catalogue({
  en: {
    unreadable: "{count, plural, one {# cell} other {# cells}} cannot be read",
    nobody: "No row holds an answer",
    nobodyWhat:
      "Go back and choose columns that hold answers, or check the number of header rows. Nothing was written.",
    readable: "Every row can be read",
    what: "Nothing was written yet. Importing makes the study “{title}” with one closed round of {people, plural, one {# person} other {# people}} and its results; the uploaded file is then forgotten.",
    failed: "Nothing was imported",
    import: "Import {people, plural, one {# person} other {# people}}",
    importing: "Importing…",
    back: "Back to the questions",
    counts: {
      people:
        "{rows, plural, one {# row} other {# rows}} read; {people, plural, one {# person answers} other {# people answer}}.",
      own: "They give {own, plural, one {# own answer} other {# own answers}}.",
      both: "They give {own, plural, one {# own answer} other {# own answers}} and {guesses, plural, one {# guess} other {# guesses}} of the crowd’s answer.",
      declines:
        "{count, plural, =0 {No cell says that somebody declined to answer.} one {# cell says that somebody did not want to or could not answer; that is kept as such.} other {# cells say that somebody did not want to or could not answer; that is kept as such.}}",
      empty:
        "{count, plural, =0 {No row is empty.} one {# row has no answer in any of the chosen columns and is left out.} other {# rows have no answer in any of the chosen columns and are left out.}}",
    },
    problems: {
      what: "{rows, plural, one {# row was} other {# rows were}} read. Nothing was written. Put the scale of a question right, leave the question out, or correct the file and choose it again: with the same columns, what you changed is kept.",
      cells: "{count, plural, one {# cell} other {# cells}}",
      go: "Go to the question",
      goTo: "Go to the question “{text}”",
      all: "Problems",
      first: "The first {listed, number} of {all, number} problems",
      line: "Line",
      column: "Column",
      cell: "Cell",
      quoted: "“{value}”",
      wrong: "What is wrong",
      corrected: "Choose the corrected file",
    },
  },
  de: {
    unreadable: "{count, plural, one {# Zelle ist} other {# Zellen sind}} nicht lesbar",
    nobody: "Keine Zeile enthält eine Antwort",
    nobodyWhat:
      "Bitte zurückgehen und Spalten mit Antworten auswählen oder die Zahl der Kopfzeilen prüfen. Es wurde nichts geschrieben.",
    readable: "Jede Zeile ist lesbar",
    what: "Noch wurde nichts geschrieben. Der Import legt die Studie „{title}“ mit einer geschlossenen Runde von {people, plural, one {# Person} other {# Personen}} und ihren Ergebnissen an; die hochgeladene Datei wird danach vergessen.",
    failed: "Es wurde nichts importiert",
    import: "{people, plural, one {# Person} other {# Personen}} importieren",
    importing: "Wird importiert …",
    back: "Zurück zu den Fragen",
    counts: {
      people:
        "{rows, plural, one {# Zeile} other {# Zeilen}} gelesen; {people, plural, one {# Person antwortet} other {# Personen antworten}}.",
      own: "Das ergibt {own, plural, one {# eigene Antwort} other {# eigene Antworten}}.",
      both: "Das ergibt {own, plural, one {# eigene Antwort} other {# eigene Antworten}} und {guesses, plural, one {# Schätzung} other {# Schätzungen}} der Antwort aller.",
      declines:
        "{count, plural, =0 {Keine Zelle besagt, dass jemand nicht antworten wollte oder konnte.} one {# Zelle besagt, dass jemand nicht antworten wollte oder konnte; das wird so übernommen.} other {# Zellen besagen, dass jemand nicht antworten wollte oder konnte; das wird so übernommen.}}",
      empty:
        "{count, plural, =0 {Keine Zeile ist leer.} one {# Zeile hat in keiner der gewählten Spalten eine Antwort und wird weggelassen.} other {# Zeilen haben in keiner der gewählten Spalten eine Antwort und werden weggelassen.}}",
    },
    problems: {
      what: "{rows, plural, one {# Zeile wurde} other {# Zeilen wurden}} gelesen. Es wurde nichts geschrieben. Entweder die Skala einer Frage berichtigen, die Frage weglassen oder die Datei verbessern und neu auswählen: bei denselben Spalten bleiben die Änderungen erhalten.",
      cells: "{count, plural, one {# Zelle} other {# Zellen}}",
      go: "Zur Frage",
      goTo: "Zur Frage „{text}“",
      all: "Probleme",
      first: "Die ersten {listed, number} von {all, number} Problemen",
      line: "Zeile",
      column: "Spalte",
      cell: "Zelle",
      quoted: "„{value}“",
      wrong: "Was nicht stimmt",
      corrected: "Die verbesserte Datei auswählen",
    },
  },
});
