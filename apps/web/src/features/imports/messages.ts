import { catalogue } from "@plumbline/instrument/words/words";

/** The import and its first step: a file is chosen, read and sent. */
export const importMessages = catalogue({
  en: {
    title: "Import a survey",
    lead: "Brings the answers of a survey you held elsewhere into a study of its own: own views, and the guesses people made of everybody’s answer.",
    steps: {
      label: "Steps of the import",
      choose: "File",
      map: "Questions",
      check: "Check",
      done: "(done)",
    },
    choose: {
      title: "Choose the file",
      what: "One row for each person, one column for each answer, in one or several header rows: the CSV export of Qualtrics, LimeSurvey, Google Forms, SurveyMonkey and others as it is. Commas, semicolons and tabs are told apart.",
      kept: "Names, addresses, times and texts in people’s own words are recognised and left out. The file itself is kept until the import is done or called off, a day at most; only you can see it.",
      label: "CSV file",
      hint: "Choose it, or drop it on the field. At most {megabytes, number} megabytes.",
      refused: "“{name}” cannot be imported",
      unnamed: "Table.csv",
    },
    refusals: {
      unreadable: "The browser cannot read this file. Check that it is still there and choose it again.",
      archive:
        "This is a workbook or an archive. Open it and save the table as “CSV UTF-8”, then choose that file.",
      oldWorkbook:
        "This is an older Excel workbook. Open it and save the table as “CSV UTF-8”, then choose that file.",
      pdf: "This is a PDF. Export the answers as CSV, then choose that file.",
      empty: "The file is empty. Choose one that holds a table.",
      binary: "This is not a text file. Export the table as CSV, then choose that file.",
      tooLarge:
        "The file has {size, number} megabytes; at most {limit, number} can be imported. Split it, or leave out columns of text.",
    },
    encoding:
      "The file is not in UTF-8 and was read as Windows-1252. Look at accents and quotation marks below; if they are wrong, save the file as “CSV UTF-8” and choose it again.",
    sending: {
      part: "Sending part {part, number} of {parts, number}",
      partsSent: "{sent, number} sent",
      reading: "Reading the columns",
      sayReading: "Sent. Reading the columns.",
      saySending: "Sending {name}.",
      stopped: "{sent, number} of {parts, number} parts of “{name}” were sent",
      resume: "Send the rest",
      keptSoFar: "{why} What was sent is kept.",
      nothing: "{why} Nothing was imported.",
      cancel: "Cancel",
      other: "Choose another file",
      cancelled: "Cancelled. Nothing was imported.",
    },
    stillHere: {
      title: "“{name}” is still here",
      what: "A file with the same columns, a corrected one say, takes its place and keeps what you changed. With other columns the questions are proposed afresh.",
      back: "Back to its questions",
      forget: "Forget it",
      sure: "Forget the file?",
      loses:
        "The file goes from the server, and with it what you changed in its questions. Nothing was imported.",
      keep: "Keep it",
    },
    gone: {
      title: "The file is no longer on the server",
      what: "It goes once it was imported, or after a day. Look under {studies} whether the import went through after all. What you changed here is kept.",
      studies: "your studies",
      again: "Send the file again",
      sentAgain: "The file is back on the server.",
    },
  },
  de: {
    title: "Umfrage importieren",
    lead: "Bringt die Antworten einer anderswo durchgeführten Umfrage in eine eigene Studie: eigene Ansichten, und was die Befragten als Antwort aller geschätzt haben.",
    steps: {
      label: "Schritte des Imports",
      choose: "Datei",
      map: "Fragen",
      check: "Prüfung",
      done: "(erledigt)",
    },
    choose: {
      title: "Datei auswählen",
      what: "Eine Zeile je Person, eine Spalte je Antwort, mit einer oder mehreren Kopfzeilen: der CSV-Export von Qualtrics, LimeSurvey, Google Forms, SurveyMonkey und anderen, wie er ist. Komma, Semikolon und Tabulator werden erkannt.",
      kept: "Namen, Adressen, Zeiten und freie Texte werden erkannt und weggelassen. Die Datei selbst bleibt, bis der Import fertig oder abgebrochen ist, höchstens einen Tag; sonst kann niemand sie sehen.",
      label: "CSV-Datei",
      hint: "Auswählen oder auf das Feld ziehen. Höchstens {megabytes, number} Megabyte.",
      refused: "„{name}“ lässt sich nicht importieren",
      unnamed: "Tabelle.csv",
    },
    refusals: {
      unreadable:
        "Der Browser kann diese Datei nicht lesen. Bitte prüfen, ob sie noch da ist, und neu auswählen.",
      archive:
        "Das ist eine Arbeitsmappe oder ein Archiv. Bitte öffnen, die Tabelle als „CSV UTF-8“ speichern und diese Datei auswählen.",
      oldWorkbook:
        "Das ist eine ältere Excel-Arbeitsmappe. Bitte öffnen, die Tabelle als „CSV UTF-8“ speichern und diese Datei auswählen.",
      pdf: "Das ist ein PDF. Bitte die Antworten als CSV exportieren und diese Datei auswählen.",
      empty: "Die Datei ist leer. Bitte eine mit einer Tabelle auswählen.",
      binary: "Das ist keine Textdatei. Bitte die Tabelle als CSV exportieren und diese Datei auswählen.",
      tooLarge:
        "Die Datei hat {size, number} Megabyte; höchstens {limit, number} lassen sich importieren. Bitte aufteilen oder Textspalten weglassen.",
    },
    encoding:
      "Die Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen. Stimmen Umlaute und Anführungszeichen unten nicht, bitte als „CSV UTF-8“ speichern und neu auswählen.",
    sending: {
      part: "Teil {part, number} von {parts, number} wird gesendet",
      partsSent: "{sent, number} gesendet",
      reading: "Die Spalten werden gelesen",
      sayReading: "Gesendet. Die Spalten werden gelesen.",
      saySending: "{name} wird gesendet.",
      stopped: "{sent, number} von {parts, number} Teilen von „{name}“ wurden gesendet",
      resume: "Den Rest senden",
      keptSoFar: "{why} Was gesendet ist, bleibt erhalten.",
      nothing: "{why} Es wurde nichts importiert.",
      cancel: "Abbrechen",
      other: "Andere Datei auswählen",
      cancelled: "Abgebrochen. Es wurde nichts importiert.",
    },
    stillHere: {
      title: "„{name}“ ist noch hier",
      what: "Eine Datei mit denselben Spalten, etwa eine berichtigte, tritt an ihre Stelle, und die Änderungen bleiben. Bei anderen Spalten werden die Fragen neu vorgeschlagen.",
      back: "Zurück zu ihren Fragen",
      forget: "Vergessen",
      sure: "Die Datei vergessen?",
      loses:
        "Die Datei verschwindet vom Server und mit ihr die Änderungen an ihren Fragen. Es wurde nichts importiert.",
      keep: "Behalten",
    },
    gone: {
      title: "Die Datei ist nicht mehr auf dem Server",
      what: "Sie verschwindet nach dem Import oder nach einem Tag. Unter {studies} ist zu sehen, ob der Import doch gelungen ist. Die Änderungen hier bleiben erhalten.",
      studies: "Studien",
      again: "Die Datei noch einmal senden",
      sentAgain: "Die Datei ist wieder auf dem Server.",
    },
  },
});
