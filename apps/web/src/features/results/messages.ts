import { catalogue } from "@plumbline/instrument/words/words";

/** The results of a release as a page: where they come from, how they are grouped and sorted. */
export const resultsMessages = catalogue({
  en: {
    title: "Results",
    noRound: {
      title: "No round yet",
      what: "Results come in releases of a round. Open one from the overview, or simulate answers to see what the charts will look like.",
      overview: "To the overview",
    },
    closedWithout: {
      title: "This round was closed without a release",
      what: "Too few people had answered to show anything.",
    },
    noRelease: {
      title: "Round {number} has no release yet",
      what: "The first one appears once {people, number} people have answered: a release takes in {batch, number} or more and leaves {leftBehind, number} behind for the closing one, so that no two of them differ by a single person. Until then nothing is shown, not even how many have answered.",
    },
    older: "This is release {number} of the round. {newest}",
    newest: "Show the newest",
    simulated: {
      title: "Nobody gave these answers",
      what: "They are simulated, so that every chart has something to show. They say nothing about anybody’s views; do not cite them.",
      headline: "Simulated: {headline}",
    },
    source:
      "{study} · {origin, select, simulated {simulated round} other {round {number}}} · release {release} · n = {n, number} · cut on {day}",
    cite: "Cite: release {id}",
    citeProvisional:
      "Cite: release {id}, one of a round still open; the next one replaces it, this one stays as it is",
    doNotCite: "Not to be cited: release {id}",
    provisional: "open — provisional release",
    summary: {
      tooFew: "Fewer than {minimumN, number} people are counted in this release: nothing of it is shown.",
      nothing:
        "What {n, number} people answered. No question was asked both as an own view and as a prediction, so nothing is compared.",
      fewPairs:
        "What {n, number} people answered. Too few gave own views and predictions of the same to hold one against the other.",
      untested:
        "What {n, number} people answered. {compared, plural, one {One question holds} other {# questions hold}} own views against predictions. None of these comparisons is of a kind, or of enough people, for a test of the shift, so each says by itself what chance explains.",
      none: "{family, plural, one {The shift between own views and predictions is not clear in the one comparison.} other {In none of # comparisons is the shift between own views and predictions clear, after correction for their number.}} That does not show that there is none.",
      clear:
        "{family, plural, one {The shift is clear in the one comparison} other {The shift is clear in {clear, number} of # comparisons}}, after correction for their number.",
      largest:
        "The largest clear shift {among, select, full {among the full predictions} other {of the round}}, measured against its scale. {clear}",
    },
    rounds: "Round",
    roundSimulated: "simulated",
    roundImported: "{number}, imported",
    roundOpen: "{number}, open",
    index: "{count, plural, one {The one question} other {All # questions}}, section by section",
    sortedBy: "Sorted by",
    orders: { misjudgement: "how far it is misjudged", survey: "order of the survey" },
    groups: {
      distribution: {
        title: "What was said, and what was predicted",
        lead: "Each person gave an own view and spread 100 points over what {crowd} would say. Filled is what was said, outlined is the average of what was predicted.",
      },
      point: {
        title: "What was said, and what was guessed",
        lead: "Each person gave an own view and one guess of what {crowd} would say. Filled is what was said; the dots are how many guessed each answer, which is not a predicted distribution: if everybody guessed the average, all dots but one would lie at nothing.",
      },
      number: {
        title: "What was said, and what number was expected",
        lead: "Each person gave an own view and said what the middle or the average answer of {crowd} would be. The true one is held against the middle of what was expected.",
      },
      single: {
        title: "Asked through one lens",
        lead: "Own views without a prediction, or the other way round: there is nothing to compare.",
      },
      alone: {
        title: "Predicted by too few",
        lead: "Own views that predictions were asked for. Fewer than {minimumN, number} people predicted them, so they stand alone.",
      },
      withheld: {
        title: "Too few answers",
        lead: "A question is shown from {minimumN, number} answers on, so that no figure points at a person.",
      },
    },
    forms: { distribution: "full predictions", point: "point guesses", number: "one number" },
    interval: "In brackets beside a shift: its 95 % interval.",
    withheld:
      "Fewer than {minimumN, number} {few, select, crowd {predictions} other {own views}} to make figures of: nothing is shown.",
    signs: {
      own: "own views",
      predicted: "predicted of the others",
      guessed: "guesses of the others",
      ownMean: "mean own view",
      predictedMean: "mean prediction",
      guessedMean: "mean guess",
    },
  },
  de: {
    title: "Ergebnisse",
    noRound: {
      title: "Noch keine Runde",
      what: "Ergebnisse erscheinen als Auswertungen einer Runde. Im Überblick lässt sich eine öffnen; simulierte Antworten zeigen, wie die Grafiken aussehen werden.",
      overview: "Zum Überblick",
    },
    closedWithout: {
      title: "Diese Runde wurde ohne Auswertung geschlossen",
      what: "Zu wenige hatten geantwortet, um etwas zu zeigen.",
    },
    noRelease: {
      title: "Runde {number} hat noch keine Auswertung",
      what: "Die erste erscheint, sobald {people, number} Personen geantwortet haben: eine Auswertung nimmt mindestens {batch, number} auf und lässt {leftBehind, number} für die letzte zurück, damit sich nie zwei um eine einzelne Person unterscheiden. Bis dahin wird nichts gezeigt, auch nicht, wie viele geantwortet haben.",
    },
    older: "Dies ist Auswertung {number} der Runde. {newest}",
    newest: "Die neueste zeigen",
    simulated: {
      title: "Niemand hat diese Antworten gegeben",
      what: "Sie sind simuliert, damit jede Grafik etwas zu zeigen hat. Sie sagen nichts darüber, was jemand denkt; nicht zitieren.",
      headline: "Simuliert: {headline}",
    },
    source:
      "{study} · {origin, select, simulated {simulierte Runde} other {Runde {number}}} · Auswertung {release} · n = {n, number} · Stand {day}",
    cite: "Zitieren als: Auswertung {id}",
    citeProvisional:
      "Zitieren als: Auswertung {id}, aus einer noch offenen Runde; die nächste tritt an ihre Stelle, diese bleibt, wie sie ist",
    doNotCite: "Nicht zu zitieren: Auswertung {id}",
    provisional: "offen – vorläufige Auswertung",
    summary: {
      tooFew:
        "In dieser Auswertung sind weniger als {minimumN, number} Personen gezählt: nichts davon wird gezeigt.",
      nothing:
        "Was {n, number} Personen geantwortet haben. Keine Frage wurde sowohl als eigene Ansicht als auch als Vorhersage gestellt; darum wird nichts verglichen.",
      fewPairs:
        "Was {n, number} Personen geantwortet haben. Zu wenige haben zu demselben eine eigene Ansicht und eine Vorhersage angegeben, um beides nebeneinander zu halten.",
      untested:
        "Was {n, number} Personen geantwortet haben. {compared, plural, one {Eine Frage hält} other {# Fragen halten}} eigene Ansichten neben Vorhersagen. Keiner dieser Vergleiche ist von der Art oder von genügend Personen, dass sich die Verschiebung prüfen ließe; darum sagt jeder für sich, was der Zufall erklärt.",
      none: "{family, plural, one {Im einzigen Vergleich ist die Verschiebung zwischen eigenen Ansichten und Vorhersagen nicht deutlich.} other {In keinem von # Vergleichen ist die Verschiebung zwischen eigenen Ansichten und Vorhersagen deutlich, nach Korrektur für ihre Anzahl.}} Das zeigt nicht, dass es keine gibt.",
      clear:
        "{family, plural, one {Im einzigen Vergleich ist die Verschiebung deutlich} other {In {clear, number} von # Vergleichen ist die Verschiebung deutlich}}, nach Korrektur für ihre Anzahl.",
      largest:
        "Die größte deutliche Verschiebung {among, select, full {unter den ganzen Vorhersagen} other {der Runde}}, gemessen an ihrer Skala. {clear}",
    },
    rounds: "Runde",
    roundSimulated: "simuliert",
    roundImported: "{number}, importiert",
    roundOpen: "{number}, offen",
    index: "{count, plural, one {Die eine Frage} other {Alle # Fragen}} nach Abschnitten",
    sortedBy: "Sortiert nach",
    orders: { misjudgement: "Größe der Fehleinschätzung", survey: "Reihenfolge der Umfrage" },
    groups: {
      distribution: {
        title: "Gesagt und vorhergesagt",
        lead: "Jede Person hat eine eigene Ansicht angegeben und 100 Punkte auf das verteilt, was die anderen sagen würden ({crowd}). Gefüllt ist, was gesagt wurde, umrandet das Mittel dessen, was vorhergesagt wurde.",
      },
      point: {
        title: "Gesagt und geschätzt",
        lead: "Jede Person hat eine eigene Ansicht angegeben und eine Schätzung, was die anderen sagen würden ({crowd}). Gefüllt ist, was gesagt wurde; die Punkte zeigen, wie viele auf welche Antwort getippt haben. Das ist keine vorhergesagte Verteilung: tippten alle auf den Durchschnitt, lägen alle Punkte bis auf einen bei null.",
      },
      number: {
        title: "Gesagt, und welche Zahl erwartet wurde",
        lead: "Jede Person hat eine eigene Ansicht angegeben und gesagt, wie die mittlere oder durchschnittliche Antwort der anderen ausfallen würde ({crowd}). Die tatsächliche steht neben der Mitte dessen, was erwartet wurde.",
      },
      single: {
        title: "Nur auf eine Weise gefragt",
        lead: "Eigene Ansichten ohne Vorhersage oder umgekehrt: es gibt nichts zu vergleichen.",
      },
      alone: {
        title: "Von zu wenigen vorhergesagt",
        lead: "Eigene Ansichten, zu denen auch nach Vorhersagen gefragt war. Weniger als {minimumN, number} Personen haben sie vorhergesagt; darum stehen sie allein.",
      },
      withheld: {
        title: "Zu wenige Antworten",
        lead: "Eine Frage wird ab {minimumN, number} Antworten gezeigt, damit keine Zahl auf eine Person weist.",
      },
    },
    forms: { distribution: "ganze Vorhersagen", point: "Einzelschätzungen", number: "eine Zahl" },
    interval: "In Klammern neben einer Verschiebung: ihr 95-%-Intervall.",
    withheld:
      "Weniger als {minimumN, number} {few, select, crowd {Vorhersagen} other {eigene Ansichten}}, aus denen sich Kennzahlen ergäben: nichts wird gezeigt.",
    signs: {
      own: "eigene Ansichten",
      predicted: "von den anderen vorhergesagt",
      guessed: "Schätzungen der anderen",
      ownMean: "Mittel der eigenen Ansichten",
      predictedMean: "Mittel der Vorhersagen",
      guessedMean: "Mittel der Schätzungen",
    },
  },
});
