import { catalogue } from "@plumbline/instrument/words/words";

/** A study's overview: its instrument, its rounds, what opens and closes them. */
export const roundMessages = catalogue({
  en: {
    empty: "The instrument is empty. Add sections and questions, look at the preview, then open a round.",
    version:
      "Version {version} of the instrument: {questions, plural, one {# question} other {# questions}} in {sections, plural, one {# section} other {# sections}}, about {minutes, plural, one {# minute} other {# minutes}}{frozen, select, yes {, frozen} other {}}.",
    buildIt: "Build the instrument",
    editIt: "Edit the instrument",
    rounds: "Rounds",
    none: "No round yet. Opening one freezes the instrument as it is and gives you a link to share.",
    card: {
      counted: "Answers counted",
      noneYet: "none yet; the first count appears after {people} people have submitted",
      tooFew: "none: too few people answered",
      provisional: "{n, number} in release {release} of {day}; the next counts at least {batch, number} more",
      final: "{n, number} in the final release",
      imported: "Imported",
      opened: "Opened",
      closedOn: "{day}, closed {closed}",
      instrument: "Instrument",
      frozenAs: "version {version}, frozen as {hash}",
      disclosure: "Disclosure",
      from: "charts from {minimumN, number} answers, in batches of at least {batch, number}",
    },
    link: { label: "Public link", copy: "Copy", copied: "Copied" },
    open: {
      title: "Open round {number}",
      what: "The instrument is frozen as it is now, under a hash; later edits make a new version for the next round. Whoever has the link can answer.",
      minimumN: "Show charts from this many answers",
      minimumNHint: "At least 5. Ten is what research data services ask for.",
      batch: "New answers per release, at least",
      batchHint: "At least 5. Numbers move in batches, so that nobody can watch a single answer arrive.",
      personal: "Respondents see how their own answers compare",
      personalHint: "From released charts only, without themselves, and never below the least number above.",
      personalAfter: "once the round has closed",
      personalAtOnce: "as soon as a release counts them; they may then change their answers knowing it",
      personalAtOnceFloor:
        "At once, the least numbers protect against somebody who watches, and not against somebody who fills in many sheets and watches the others between them: whoever has the public link can. Invitations will mend that.",
      personalNever: "never",
      cancel: "Not yet",
      submit: "Freeze and open",
    },
    close: {
      title: "Close round {number}?",
      loses:
        "Nobody can answer or change an answer of this round any more, and it cannot be opened again. What is submitted is counted in one last release; what is typed and not submitted is not counted.",
      submit: "Close the round",
      cancel: "Keep it open",
    },
    simulated: {
      title: "Simulated respondents",
      before:
        "{people, number} made-up people answer the instrument as it stands, so that you can see what the charts and files will look like. They live in a round of their own and never mix with answers.",
      after:
        "{people, number} made-up people answered the instrument as it stood then. Results and files of that round say so everywhere.",
      add: "Add simulated respondents",
      anew: "Make them anew",
      remove: "Remove",
      removeTitle: "Remove the simulated respondents?",
      removeLoses:
        "The simulated round goes, with its charts and numbers. Nothing that anybody answered is touched.",
      removeSubmit: "Remove them",
      removeCancel: "Keep them",
    },
  },
  de: {
    empty:
      "Der Fragebogen ist leer. Zuerst Abschnitte und Fragen hinzufügen, die Vorschau ansehen, dann eine Runde öffnen.",
    version:
      "Version {version} des Fragebogens: {questions, plural, one {# Frage} other {# Fragen}} in {sections, plural, one {# Abschnitt} other {# Abschnitten}}, etwa {minutes, plural, one {# Minute} other {# Minuten}}{frozen, select, yes {, eingefroren} other {}}.",
    buildIt: "Fragebogen erstellen",
    editIt: "Fragebogen bearbeiten",
    rounds: "Runden",
    none: "Noch keine Runde. Das Öffnen friert den Fragebogen ein, wie er ist, und ergibt einen Link zum Verteilen.",
    card: {
      counted: "Gezählte Antworten",
      noneYet: "noch keine; die erste Zahl erscheint, sobald {people} Personen abgesendet haben",
      tooFew: "keine: zu wenige haben geantwortet",
      provisional:
        "{n, number} in Auswertung {release} vom {day}; die nächste zählt mindestens {batch, number} mehr",
      final: "{n, number} in der letzten Auswertung",
      imported: "Importiert",
      opened: "Geöffnet",
      closedOn: "{day}, geschlossen {closed}",
      instrument: "Fragebogen",
      frozenAs: "Version {version}, eingefroren als {hash}",
      disclosure: "Schwellen",
      from: "Grafiken ab {minimumN, number} Antworten, in Schüben von mindestens {batch, number}",
    },
    link: { label: "Öffentlicher Link", copy: "Kopieren", copied: "Kopiert" },
    open: {
      title: "Runde {number} öffnen",
      what: "Der Fragebogen wird in seiner jetzigen Form unter einem Hash eingefroren; spätere Änderungen ergeben eine neue Version für die nächste Runde. Wer den Link hat, kann antworten.",
      minimumN: "Grafiken zeigen ab so vielen Antworten",
      minimumNHint: "Mindestens 5. Zehn verlangen Forschungsdatenzentren.",
      batch: "Neue Antworten je Auswertung, mindestens",
      batchHint:
        "Mindestens 5. Zahlen ändern sich in Schüben, damit niemand eine einzelne Antwort eintreffen sieht.",
      personal: "Befragte sehen, wie ihre eigenen Antworten liegen",
      personalHint: "Nur aus Auswertungen, ohne sie selbst, und nie unter der Mindestzahl oben.",
      personalAfter: "nach dem Ende der Runde",
      personalAtOnce:
        "sobald eine Auswertung sie zählt; sie können ihre Antworten dann in Kenntnis davon ändern",
      personalAtOnceFloor:
        "Sofort gezeigt, schützen die Mindestzahlen vor jemandem, der zusieht, und nicht vor jemandem, der viele Bögen ausfüllt und die anderen dazwischen beobachtet: Das kann, wer den öffentlichen Link hat. Einladungen werden das beheben.",
      personalNever: "nie",
      cancel: "Noch nicht",
      submit: "Einfrieren und öffnen",
    },
    close: {
      title: "Runde {number} schließen?",
      loses:
        "Niemand kann in dieser Runde mehr antworten oder eine Antwort ändern, und sie lässt sich nicht wieder öffnen. Was abgesendet ist, zählt in einer letzten Auswertung; was nur eingegeben ist, zählt nicht.",
      submit: "Runde schließen",
      cancel: "Offen lassen",
    },
    simulated: {
      title: "Simulierte Befragte",
      before:
        "{people, number} erfundene Personen beantworten den Fragebogen, wie er jetzt ist, um zu zeigen, wie Grafiken und Dateien aussehen werden. Sie haben eine eigene Runde und vermischen sich nie mit Antworten.",
      after:
        "{people, number} erfundene Personen haben den Fragebogen beantwortet, wie er damals war. Ergebnisse und Dateien dieser Runde weisen überall darauf hin.",
      add: "Simulierte Befragte hinzufügen",
      anew: "Neu erzeugen",
      remove: "Entfernen",
      removeTitle: "Simulierte Befragte entfernen?",
      removeLoses:
        "Die simulierte Runde verschwindet mit ihren Grafiken und Zahlen. Was jemand geantwortet hat, bleibt unberührt.",
      removeSubmit: "Entfernen",
      removeCancel: "Behalten",
    },
  },
});
