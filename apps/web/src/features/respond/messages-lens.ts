import { catalogue } from "@plumbline/instrument/words/words";

/** Around one question: its two lenses, what the crowd lens asks, and the ways not to answer. */
export const lensMessages = catalogue({
  en: {
    loading: "Loading the question…",
    notLoaded:
      "This question could not be loaded: the connection seems to be gone. What you answered is kept.",
    loadAgain: "Load it again",
    titles: { own: "Your view", crowd: "Your prediction of the others" },
    inline: { own: "your view", crowd: "your prediction of the others" },
    prompt: {
      point: "Which answer do you think is the typical one among {crowd}?",
      distribution:
        "How do you think the answers of {crowd} will be spread, on average? Give each its share of 100.",
      median:
        "What do you think the middle one of the answers of {crowd} will be, as many lying below it as above?",
      "median-range": "Where do you think the middle one of the answers of {crowd} will lie?",
      mean: "Where do you think the answers of {crowd} will lie on average?",
    },
    second: {
      crowd: "Then: what do you think the others will say? Opens when your own view is in.",
      own: "Then: your own view. Opens when your prediction is in.",
    },
    help: "What is meant by this?",
    decline: {
      group: "Instead of an answer",
      "dont-know": "Don’t know",
      "prefer-not-to-say": "Prefer not to say",
      "reject-framing": "I reject the framing",
      chosen: "You chose: {decline}. It is kept and counted as that.",
      why: "Why? (optional, a sentence)",
      undo: "Answer after all",
    },
    review: {
      open: "not answered",
      begun: "begun, and not complete: it would not count",
      reason: "{decline}: “{why}”",
    },
  },
  de: {
    loading: "Die Frage wird geladen …",
    notLoaded:
      "Diese Frage konnte nicht geladen werden: Die Verbindung fehlt wohl. Die bisherigen Antworten sind aufgehoben.",
    loadAgain: "Noch einmal laden",
    titles: { own: "Eigene Ansicht", crowd: "Vorhersage der anderen" },
    inline: { own: "eigene Ansicht", crowd: "Vorhersage der anderen" },
    prompt: {
      point: "Welche Antwort ist vermutlich die typische in dieser Gruppe: {crowd}?",
      distribution:
        "Wie werden sich die Antworten dieser Gruppe im Mittel vermutlich verteilen: {crowd}? Bitte jeder Antwort ihren Anteil von 100 geben.",
      median:
        "Welche Antwort dieser Gruppe wird vermutlich in der Mitte liegen, ebenso viele darunter wie darüber: {crowd}?",
      "median-range": "Wo wird die mittlere Antwort dieser Gruppe vermutlich liegen: {crowd}?",
      mean: "Wo werden die Antworten dieser Gruppe im Mittel vermutlich liegen: {crowd}?",
    },
    second: {
      crowd:
        "Danach: Was werden die anderen vermutlich antworten? Öffnet sich, sobald die eigene Ansicht angegeben ist.",
      own: "Danach: die eigene Ansicht. Öffnet sich, sobald die Vorhersage angegeben ist.",
    },
    help: "Was ist damit gemeint?",
    decline: {
      group: "Statt einer Antwort",
      "dont-know": "Weiß ich nicht",
      "prefer-not-to-say": "Möchte ich nicht sagen",
      "reject-framing": "Ich lehne die Fragestellung ab",
      chosen: "Gewählt: {decline}. Das wird so gespeichert und gezählt.",
      why: "Warum? (freiwillig, ein Satz)",
      undo: "Doch antworten",
    },
    review: {
      open: "nicht beantwortet",
      begun: "begonnen und unvollständig: würde nicht zählen",
      reason: "{decline}: „{why}“",
    },
  },
});
