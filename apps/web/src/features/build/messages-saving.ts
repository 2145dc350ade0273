import { catalogue } from "@plumbline/instrument/words/words";

/** What is saved and what is not, and what two versions differ in. */
export const savingMessages = catalogue({
  en: {
    state: {
      saved: "Saved, version {version}",
      saving: "Saving…",
      unsaved: "Not saved yet",
      incomplete:
        "{count, plural, one {# thing} other {# things}} to correct before this can be saved. {kept, select, yes {Saved up to your last valid change.} other {Your last valid change is not saved yet.}}",
      conflict: "Not saved: somebody else saved in between. Choose which version to keep.",
      unreachable:
        "Not saved: the server cannot be reached. What you typed is still here, and this page tries again by itself.",
      failed: "Not saved. {message}",
    },
    show: "{count, plural, one {Show it} other {Show the first}}",
    choose: "Choose",
    signIn: "Sign in in another tab, then save",
    undo: "Undo: {did}",
    nothingToUndo: "Nothing to undo",
    redo: "Redo: {did}",
    nothingToRedo: "Nothing to redo",
    save: "Save",
    conflict: {
      title: "Somebody else saved this instrument while you were writing",
      mine: "Keep mine",
      theirs: "Take theirs",
      downloadMine: "Download mine",
      downloadTheirs: "Download theirs",
      what: "Nothing is lost: theirs is saved, yours is on this page. “Keep mine” replaces theirs; “Take theirs” shows theirs, and Undo brings yours back.",
    },
    differ: {
      title: "The title: not the same.",
      intro: "The introduction: not the same.",
      crowd: "The name of the crowd: not the same.",
      consent: "The consent text: not the same.",
      experiments: "The experiments: not the same.",
      languages: "The languages or translations: not the same.",
      headings: "Titles, introductions or options of sections: not the same.",
      order: "The order of sections or questions: not the same.",
      mine: "Only in yours: {ids}.",
      theirs: "Only in theirs: {ids}.",
      changed: "Written differently: {ids}.",
      more: "{ids} and {count, number} more",
    },
  },
  de: {
    state: {
      saved: "Gespeichert, Version {version}",
      saving: "Wird gespeichert …",
      unsaved: "Noch nicht gespeichert",
      incomplete:
        "{count, plural, one {# Stelle ist} other {# Stellen sind}} zu berichtigen, bevor sich das speichern lässt. {kept, select, yes {Bis zur letzten gültigen Änderung gespeichert.} other {Die letzte gültige Änderung ist noch nicht gespeichert.}}",
      conflict:
        "Nicht gespeichert: Inzwischen wurde von anderer Hand gespeichert. Welche Version soll bleiben?",
      unreachable:
        "Nicht gespeichert: Der Server ist nicht erreichbar. Das Eingegebene steht noch hier, und die Seite versucht es von selbst wieder.",
      failed: "Nicht gespeichert. {message}",
    },
    show: "{count, plural, one {Zeigen} other {Die erste zeigen}}",
    choose: "Auswählen",
    signIn: "In einem anderen Tab anmelden, dann speichern",
    undo: "Rückgängig: {did}",
    nothingToUndo: "Nichts rückgängig zu machen",
    redo: "Wiederholen: {did}",
    nothingToRedo: "Nichts zu wiederholen",
    save: "Speichern",
    conflict: {
      title: "Dieser Fragebogen wurde inzwischen von anderer Hand gespeichert",
      mine: "Eigene behalten",
      theirs: "Andere übernehmen",
      downloadMine: "Eigene herunterladen",
      downloadTheirs: "Andere herunterladen",
      what: "Nichts ist verloren: Die andere Version ist gespeichert, die eigene steht auf dieser Seite. „Eigene behalten“ ersetzt die andere; „Andere übernehmen“ zeigt die andere, und Rückgängig holt die eigene zurück.",
    },
    differ: {
      title: "Titel: nicht gleich.",
      intro: "Einleitung: nicht gleich.",
      crowd: "Wessen Antworten vorhergesagt werden: nicht gleich.",
      consent: "Text der Einwilligung: nicht gleich.",
      experiments: "Experimente: nicht gleich.",
      languages: "Sprachen oder Übersetzungen: nicht gleich.",
      headings: "Titel, Einleitungen oder Optionen von Abschnitten: nicht gleich.",
      order: "Reihenfolge von Abschnitten oder Fragen: nicht gleich.",
      mine: "Nur in der eigenen: {ids}.",
      theirs: "Nur in der anderen: {ids}.",
      changed: "Anders geschrieben: {ids}.",
      more: "{ids} und {count, number} weitere",
    },
  },
});
