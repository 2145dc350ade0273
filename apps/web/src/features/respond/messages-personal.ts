import { catalogue } from "@plumbline/instrument/words/words";

/** The personal result: one's own answers among those of the others. */
export const personalMessages = catalogue({
  en: {
    title: "How your answers compare",
    show: "Show how your answers compare",
    loading: "Comparing…",
    lead: "Your answers beside those of {others, plural, one {# other person} other {# others}}. Made of release {release} without you; nobody but the holder of your link sees it.",
    leadOpen:
      "Your answers, as release {release} counts them, beside those of at least {others, plural, one {# other person} other {# others}}. Shares are in steps of five per cent until the round closes; nobody but the holder of your link sees this.",
    score: "Your predictions score {score} of 100.",
    percentile: "That is more than {share, number, ::scale/100 .} % of those who predicted.",
    percentileLowest: "Everybody else who predicted scored more.",
    percentileLater: "How that compares with the others’ predictions is known when the round has closed.",
    scoreHelp:
      "100 is every prediction exactly right, 0 none that could be further off. The score is the mean over your predictions.",
    noScore: "With fewer than three predictions there is no score.",
    most: "Furthest off",
    expected: "You expected {expected}; it is {truth}.",
    same: "{share, number, ::scale/100 .} % of the others answered as you did.",
    ordered:
      "Of the others, {below, number, ::scale/100 .} % answered lower, {same, number, ::scale/100 .} % the same, {above, number, ::scale/100 .} % higher.",
    standing:
      "Others: {below, number, ::scale/100 .} % lower, {same, number, ::scale/100 .} % the same, {above, number, ::scale/100 .} % higher",
    nothing: "None of your answers can be held against enough others.",
    none: {
      never: "This round shows no personal results.",
      afterClose:
        "When the round has closed, your receipt link shows here how your answers compare with the others’.",
      notSubmitted: "There is nothing to compare: no answers of yours are counted.",
      notYetCounted:
        "Your answers are in and not yet counted. They come in with one of the next releases; come back then with your receipt link.",
      notCounted:
        "There is nothing to compare: too few people were left when the round closed to count your answers without pointing at somebody.",
      noRelease: "There is nothing to compare with yet. Come back with your receipt link.",
      tooFew: "Too few others have answered to compare yours with.",
    },
  },
  de: {
    title: "Ihre Antworten im Vergleich",
    show: "Die eigenen Antworten vergleichen",
    loading: "Wird verglichen …",
    lead: "Ihre Antworten neben denen von {others, plural, one {# anderen Person} other {# anderen}}. Berechnet aus der Auswertung {release} ohne Sie; nur wer Ihren Link hat, sieht das.",
    leadOpen:
      "Ihre Antworten, wie Auswertung {release} sie zählt, neben denen von mindestens {others, plural, one {# anderen Person} other {# anderen}}. Bis zum Ende der Runde in Schritten von fünf Prozent; nur wer Ihren Link hat, sieht das.",
    score: "Ihre Vorhersagen erreichen {score} von 100.",
    percentile: "Das ist mehr als bei {share, number, ::scale/100 .} % derer, die vorhergesagt haben.",
    percentileLowest: "Alle anderen, die vorhergesagt haben, erreichen mehr.",
    percentileLater:
      "Wie das im Vergleich zu den Vorhersagen der anderen liegt, steht nach dem Ende der Runde fest.",
    scoreHelp:
      "100 heißt: jede Vorhersage genau richtig, 0: keine könnte weiter daneben liegen. Der Wert ist das Mittel über Ihre Vorhersagen.",
    noScore: "Bei weniger als drei Vorhersagen gibt es keinen Wert.",
    most: "Am weitesten daneben",
    expected: "Erwartet haben Sie {expected}; tatsächlich: {truth}.",
    same: "{share, number, ::scale/100 .} % der anderen haben wie Sie geantwortet.",
    ordered:
      "Von den anderen haben {below, number, ::scale/100 .} % niedriger geantwortet, {same, number, ::scale/100 .} % gleich, {above, number, ::scale/100 .} % höher.",
    standing:
      "Die anderen: {below, number, ::scale/100 .} % niedriger, {same, number, ::scale/100 .} % gleich, {above, number, ::scale/100 .} % höher",
    nothing: "Keine Ihrer Antworten lässt sich mit genügend anderen vergleichen.",
    none: {
      never: "In dieser Runde werden keine persönlichen Ergebnisse gezeigt.",
      afterClose:
        "Nach dem Ende der Runde zeigt Ihr Quittungslink hier, wie Ihre Antworten neben denen der anderen liegen.",
      notSubmitted: "Es gibt nichts zu vergleichen: von Ihnen sind keine Antworten gezählt.",
      notYetCounted:
        "Ihre Antworten sind angekommen und noch nicht gezählt. Sie kommen mit einer der nächsten Auswertungen hinzu; kommen Sie dann mit dem Quittungslink wieder.",
      notCounted:
        "Es gibt nichts zu vergleichen: Am Ende der Runde blieben zu wenige Befragte, um Ihre Antworten zu zählen, ohne auf jemanden zu zeigen.",
      noRelease:
        "Noch gibt es nichts, womit sich vergleichen ließe. Kommen Sie mit dem Quittungslink wieder.",
      tooFew: "Zu wenige andere haben geantwortet, um Ihre Antworten damit zu vergleichen.",
    },
  },
});
