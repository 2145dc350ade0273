import { catalogue } from "@plumbline/instrument/words/words";

/** One section: its head, its options, and the list of kinds a question is added from. */
export const sectionMessages = catalogue({
  en: {
    aside: "Set aside",
    askAgain: "Ask it again",
    asideWhat: "Rounds that open now leave this section out; rounds that asked it keep their answers.",
    empty: "No question in this section yet.",
    settings: "Title and options",
    closeSettings: "Close title and options",
    meta: {
      questions: "{count, plural, one {# question} other {# questions}}",
      notCounted: "{span}, not counted",
      matrix: "as a matrix",
      shuffled: "questions shuffled",
      moves: "changes place",
      condition: "on a condition",
    },
    add: "Add a question",
    kinds: "Kind of the new question",
    title: "Title of the section",
    intro: "Introduction",
    introHint: "Stands above its questions.",
    ask: "Ask this section",
    askHint:
      "A section that is not asked is kept here, set aside: rounds that open now leave it out, and it takes nobody’s time.",
    layout: "Layout",
    list: "List",
    listHint: "One question below the other.",
    matrix: "Matrix",
    matrixNeeds:
      "Neighbouring questions of one kind become the rows of one table where they have the same answers, not shuffled, and ask for no prediction.",
    matrixNone: "No two neighbours here are alike yet, so it would look like a list.",
    matrixHere:
      "Here {rows, number} of {questions, plural, one {# question} other {# questions}} would stand in {tables, plural, one {# table} other {# tables}}.",
    order: "Order",
    shuffle: "Shuffle its questions for each respondent",
    shuffleHint: "Then none of them can depend on the answer to another.",
    move: "Change place with other shuffled sections",
    moveOthers: "So {count, plural, one {does 1 other section} other {do # other sections}}.",
    moveAlone: "No other section does yet, so this one stays in its place.",
    moveNone:
      "Of the sections marked so, each respondent meets another order; all others stay in their places.",
    delete: "Delete this section",
    deleteTitle:
      "{named, select, yes {Delete the section “{title}”?} other {Delete the section without a title?}}",
    deleteLoses:
      "Its {count, plural, one {# question goes} other {# questions go}} with it. Answers already given in a round are kept; Undo brings the section back while this page is open. To keep it for later, set it aside instead.",
    deleteConfirm: "Delete the section",
  },
  de: {
    aside: "Zurückgestellt",
    askAgain: "Wieder fragen",
    asideWhat:
      "Runden, die jetzt öffnen, lassen diesen Abschnitt aus; Runden, die ihn gefragt haben, behalten ihre Antworten.",
    empty: "Noch keine Frage in diesem Abschnitt.",
    settings: "Titel und Optionen",
    closeSettings: "Titel und Optionen schließen",
    meta: {
      questions: "{count, plural, one {# Frage} other {# Fragen}}",
      notCounted: "{span}, nicht mitgezählt",
      matrix: "als Tabelle",
      shuffled: "Fragen gemischt",
      moves: "wechselt den Platz",
      condition: "mit Bedingung",
    },
    add: "Frage hinzufügen",
    kinds: "Art der neuen Frage",
    title: "Titel des Abschnitts",
    intro: "Einleitung",
    introHint: "Steht über seinen Fragen.",
    ask: "Diesen Abschnitt fragen",
    askHint:
      "Ein Abschnitt, der nicht gefragt wird, bleibt hier zurückgestellt: Runden, die jetzt öffnen, lassen ihn aus, und er kostet niemanden Zeit.",
    layout: "Anordnung",
    list: "Liste",
    listHint: "Eine Frage unter der anderen.",
    matrix: "Tabelle",
    matrixNeeds:
      "Benachbarte Fragen einer Art werden Zeilen einer Tabelle, wo sie dieselben Antworten haben, ungemischt, und keine Vorhersage verlangen.",
    matrixNone: "Hier gleichen sich noch keine zwei Nachbarn, es sähe also wie eine Liste aus.",
    matrixHere:
      "Hier stünden {rows, number} von {questions, plural, one {# Frage} other {# Fragen}} in {tables, plural, one {# Tabelle} other {# Tabellen}}.",
    order: "Reihenfolge",
    shuffle: "Seine Fragen für alle Befragten einzeln mischen",
    shuffleHint: "Dann kann keine von ihnen von der Antwort auf eine andere abhängen.",
    move: "Platz mit anderen gemischten Abschnitten tauschen",
    moveOthers: "Das {count, plural, one {tut 1 anderer Abschnitt} other {tun # andere Abschnitte}} auch.",
    moveAlone: "Noch tut das kein anderer Abschnitt, dieser bleibt also an seinem Platz.",
    moveNone:
      "Die so gekennzeichneten Abschnitte stehen für alle Befragten in einer eigenen Reihenfolge; die übrigen bleiben an ihrem Platz.",
    delete: "Diesen Abschnitt löschen",
    deleteTitle: "{named, select, yes {Abschnitt „{title}“ löschen?} other {Abschnitt ohne Titel löschen?}}",
    deleteLoses:
      "{count, plural, one {Mit ihm verschwindet # Frage} other {Mit ihm verschwinden # Fragen}}. Schon in einer Runde gegebene Antworten bleiben; Rückgängig holt den Abschnitt zurück, solange diese Seite offen ist. Soll er später noch dienen, lässt er sich stattdessen zurückstellen.",
    deleteConfirm: "Abschnitt löschen",
  },
});
