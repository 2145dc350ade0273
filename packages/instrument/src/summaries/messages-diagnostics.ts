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
      same: "Holding a view makes no difference to how common people predict it to be.",
      effect: "False consensus effect",
      help:
        "Compares, option by option, what holders and non-holders of a view predict for it, weighted by how many hold it " +
        "(the false consensus effect). Some projection is reasonable: one's own view is evidence about the others. It " +
        "compares people with one another and does not show that anybody is wrong.",
    },
    popular: {
      title: "Surprisingly popular",
      none: "No answer is more common than people predict.",
      name: "“{answer}”",
      and: "{before} and {next}",
      underestimated:
        "{names} {count, plural, one {is} other {are}} the answer most underestimated by the people who answered.",
      margin: "{answer}: actual minus predicted share",
      help:
        "The answer that is more common than its own holders and the others predict, weighed as in Prelec, Seung and McCoy " +
        "(2017). There it finds the right answer to questions of knowledge. Views have no right answer: here it says only " +
        "which view is more common than people think.",
    },
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
      same: "Wie häufig jemand eine Ansicht vorhersagt, hängt nicht davon ab, ob er sie teilt.",
      effect: "Effekt des falschen Konsenses",
      help:
        "Vergleicht Antwort für Antwort, was Personen mit einer Ansicht und solche ohne sie dafür vorhersagen, gewichtet " +
        "danach, wie viele sie haben (Effekt des falschen Konsenses). Etwas Projektion ist vernünftig: die eigene Ansicht ist " +
        "ein Hinweis auf die der anderen. Verglichen werden Personen untereinander; dass jemand irrt, zeigt es nicht.",
    },
    popular: {
      title: "Überraschend häufig",
      none: "Keine Antwort ist häufiger, als vorhergesagt wird.",
      name: "„{answer}“",
      and: "{before} und {next}",
      underestimated:
        "{count, plural, one {{names} ist die Antwort, die} other {{names} sind die Antworten, die}} von denen, die geantwortet haben, am meisten unterschätzt {count, plural, one {wird} other {werden}}.",
      margin: "{answer}: tatsächlicher minus vorhergesagter Anteil",
      help:
        "Die Antwort, die häufiger ist, als sowohl die vorhersagen, die sie geben, als auch die anderen; gewichtet wie bei " +
        "Prelec, Seung und McCoy (2017). Dort findet das Verfahren die richtige Antwort auf Wissensfragen. Ansichten haben " +
        "keine richtige Antwort: hier sagt es nur, welche Ansicht häufiger ist, als man denkt.",
    },
    points: "{points} Punkte",
  },
});
