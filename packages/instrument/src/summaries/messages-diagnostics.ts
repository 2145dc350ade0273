import { catalogue } from "../words/words.ts";

/** What predictions tell beside the comparison, and how to take it. */
export const diagnosticMessages = catalogue({
  en: {
    percent: "{share} %",
    illusion: {
      title: "Pluralistic ignorance",
      strict: "A majority stands on one side of the scale and is believed to stand on the other.",
      opposite:
        "The believed majority lies on the other side than the real one, but one of the two may be chance.",
      none: "No majority is believed to stand on the wrong side of the scale.",
      real: "Majority among own views",
      supposed: "Majority as predicted",
      noMajority: "none",
      majority: "{side, select, lower {lower side} other {upper side}}, {share}",
      majorityWithin: "{side, select, lower {lower side} other {upper side}}, {share} ({low} to {high})",
      help:
        "Pluralistic ignorance means that most hold one view while most believe that the others hold the opposite one. " +
        "It is flagged only when more than half of all answers lie on one side of the scale's middle, the predictions put " +
        "more than half on the other, and both intervals exclude one half. Without the flag the field may still misjudge " +
        "itself: then look at the shift.",
    },
    projection: {
      title: "Projection",
      nobody: "Everybody holds the same view, so there is nobody to compare with.",
      more: "People who hold a view predict it to be {points} points more common than people who do not.",
      less: "People who hold a view predict it to be {points} points rarer than people who do not.",
      untold:
        "Whether people who hold a view predict it to be more or less common than others do is not told from chance.",
      effect: "False consensus effect",
      help:
        "Compares, option by option, what holders and non-holders of a view predict for it, weighted by how many hold it " +
        "(the false consensus effect). Beside it stands what chance alone stays below in 95 of 100 surveys. Some projection is reasonable: one's own view is evidence about the others. It " +
        "compares people with one another and does not show that anybody is wrong.",
    },
    popular: {
      title: "Surprisingly popular",
      untold:
        "That any answer is more common among those who gave both answers than they predict is not told from chance.",
      name: "“{answer}”",
      and: "{before} and {next}",
      more: "{names} {count, plural, one {is} other {are}} more common among those who gave both answers than they predict, by more than chance explains.",
      margin: "{answer}: actual minus predicted share",
      help:
        "Answers that more people give than they predict on average, among those who gave both. Their intervals hold for all " +
        "answers at once, and an answer is named where its own lies above zero. Several are named in the order of Prelec, Seung " +
        "and McCoy (2017), who weigh what holders of each view predict; there the first is the right answer to questions of " +
        "knowledge. Views have no right answer: here it says only which view is more common than people think.",
    },
    within: "{value} ({low} to {high})",
    withinChance: "{value} (chance ≤ {chance})",
    points: "{points} points",
  },
  de: {
    percent: "{share}\u00a0%",
    illusion: {
      title: "Pluralistische Ignoranz",
      strict: "Eine Mehrheit steht auf der einen Seite der Skala und wird auf der anderen vermutet.",
      opposite:
        "Die vermutete Mehrheit liegt auf der anderen Seite als die tatsächliche, doch eine von beiden kann Zufall sein.",
      none: "Keine Mehrheit wird auf der falschen Seite der Skala vermutet.",
      real: "Mehrheit der eigenen Ansichten",
      supposed: "Vorhergesagte Mehrheit",
      noMajority: "keine",
      majority: "{side, select, lower {untere Seite} other {obere Seite}}, {share}",
      majorityWithin: "{side, select, lower {untere Seite} other {obere Seite}}, {share} ({low} bis {high})",
      help:
        "Pluralistische Ignoranz heißt: Die meisten sind einer Ansicht, und die meisten glauben, die anderen seien der " +
        "gegenteiligen. Hervorgehoben wird sie nur, wenn mehr als die Hälfte aller Antworten auf einer Seite der Skalenmitte " +
        "liegt, die Vorhersagen mehr als die Hälfte auf die andere legen und beide Intervalle die Hälfte ausschließen. Auch " +
        "ohne Hervorhebung kann sich das Fach falsch einschätzen: das zeigt die Verschiebung.",
    },
    projection: {
      title: "Projektion",
      nobody: "Alle sind derselben Ansicht; es gibt niemanden zum Vergleich.",
      more: "Wer eine Ansicht hat, sagt sie um {points, plural, one {# Punkt} other {# Punkte}} häufiger voraus als andere.",
      less: "Wer eine Ansicht hat, sagt sie um {points, plural, one {# Punkt} other {# Punkte}} seltener voraus als andere.",
      untold:
        "Ob Personen mit einer Ansicht sie für häufiger oder seltener halten als andere, ist vom Zufall nicht zu unterscheiden.",
      effect: "Effekt des falschen Konsenses",
      help:
        "Vergleicht Antwort für Antwort, was Personen mit einer Ansicht und solche ohne sie dafür vorhersagen, gewichtet " +
        "danach, wie viele sie haben (Effekt des falschen Konsenses). Daneben steht, worunter der Zufall allein in 95 von 100 Umfragen bleibt. Etwas Projektion ist vernünftig: die eigene Ansicht ist " +
        "ein Hinweis auf die der anderen. Verglichen werden Personen untereinander; dass jemand irrt, zeigt es nicht.",
    },
    popular: {
      title: "Überraschend häufig",
      untold: "Dass eine Antwort häufiger ist, als vorhergesagt wird, ist vom Zufall nicht zu unterscheiden.",
      name: "„{answer}“",
      and: "{before} und {next}",
      more: "{names} {count, plural, one {ist} other {sind}} unter den Personen mit beiden Antworten häufiger, als sie vorhersagen, mehr als der Zufall erklärt.",
      margin: "{answer}: tatsächlicher minus vorhergesagter Anteil",
      help:
        "Antworten, die mehr Personen geben, als alle im Mittel vorhersagen, unter denen mit beidem. Ihre Intervalle gelten " +
        "für alle Antworten zugleich, und genannt wird eine, deren Intervall über null liegt. Mehrere stehen in der " +
        "Reihenfolge von Prelec, Seung und McCoy (2017), gewichtet nach den Vorhersagen derer, die jede Ansicht haben; dort ist " +
        "die erste die richtige Antwort auf Wissensfragen. Ansichten haben keine richtige Antwort: hier sagt es nur, welche " +
        "Ansicht häufiger ist, als man denkt.",
    },
    within: "{value} ({low} bis {high})",
    withinChance: "{value} (Zufall ≤ {chance})",
    points: "{points} Punkte",
  },
});
