import { catalogue } from "@plumbline/instrument/words/words";

/** What each figure is, and when it misleads. */
export const readingMessages = catalogue({
  en: {
    title: "How to read this",
    misleads: "When it misleads.",
    shift: {
      term: "Shift",
      what: "The predicted mean minus the mean of the own views, in levels of the scale, with an interval that would hold the true shift in 95 of 100 such surveys.",
      misleads:
        "A mean treats the levels as equally far apart. A field that is split in two and is predicted to be in the middle has no shift and is still misjudged: look at the two shapes.",
    },
    wasserstein: {
      term: "W₁, the Wasserstein distance",
      what: "How far answers would have to be moved, in levels on average, to turn what was said into what was predicted.",
      misleads:
        "It is never zero, even where nothing but chance parts the two. So what chance alone gives stands beside it: in 95 of 100 surveys without any difference it stays below that figure. The fewer the people, the larger that figure is.",
    },
    direction: {
      term: "Direction D",
      what: "The shift divided by W₁, from −1 to +1. At +1 or −1 the prediction lies on one side of the answers throughout; near 0 the two differ in spread or in shape.",
      misleads: "It says nothing about size: a difference too small to matter can have a D of 1.",
    },
    shape: {
      term: "Throughout, and crosses",
      what: "“More in agreement throughout”: wherever the scale is cut, more is predicted above the cut than was said. “Crosses at”: below that answer it is one way, from there on the other.",
      misleads: "It describes these answers and makes no allowance for chance.",
    },
    p: {
      term: "p",
      what: "Within those who gave both: how often their predictions would lie at least this far from their own views on average, if each were as likely to lie above as below by what it does. Exact where the number of people allows, otherwise by the normal approximation.",
      misleads:
        "It is not the probability that there is no difference, and it says nothing about size. Where many gave one answer alone it can say another thing than the interval of the shift, which is of everybody. A large p does not show that the field judges itself right; it shows that these answers cannot tell.",
    },
    corrected: {
      term: "p, corrected",
      what: "The same after Benjamini and Hochberg, for all tested questions of the survey: of the differences called clear, at most 5 in 100 are expected to be none. The table also has Holm’s, which guards against a single false one.",
      misleads: "It corrects for the questions of this page, not for looking at many rounds or many groups.",
    },
    totalVariation: {
      term: "Total variation",
      what: "For answers without an order: the share that would have to be moved to turn what was said into what was predicted.",
      misleads: "It has no direction, and like every distance it is never zero.",
    },
    forms: {
      term: "Full predictions, and point guesses",
      what: "A full prediction spreads 100 points over the answers; a point guess names a single one. They are two instruments and are listed apart.",
      misleads:
        "Guesses are bound to be narrower than answers or differently shaped, for nobody was asked about the spread. Only their place can be held against the own views, not their shape.",
    },
    n: {
      term: "n, and who declined",
      what: "How many gave an own view, a prediction, and both. The test rests on those with both, everything else on all.",
      misleads:
        "Those who answered chose to. Who does not know, prefers not to say or rejects the framing is counted under the question and is in none of its figures.",
    },
  },
  de: {
    title: "Wie das zu lesen ist",
    misleads: "Wann es täuscht.",
    shift: {
      term: "Verschiebung",
      what: "Das Mittel der Vorhersagen minus das Mittel der eigenen Ansichten, in Stufen der Skala, mit einem Intervall, das die wahre Verschiebung in 95 von 100 solchen Umfragen enthielte.",
      misleads:
        "Ein Mittel behandelt die Stufen als gleich weit voneinander entfernt. Ein Fach, das in zwei Lager zerfällt und in der Mitte vorhergesagt wird, hat keine Verschiebung und ist doch falsch eingeschätzt: die beiden Formen zeigen es.",
    },
    wasserstein: {
      term: "W₁, der Wasserstein-Abstand",
      what: "Wie weit Antworten im Durchschnitt zu bewegen wären, in Stufen, um aus dem Gesagten das Vorhergesagte zu machen.",
      misleads:
        "Er ist nie null, auch wo nur der Zufall beides trennt. Darum steht daneben, was der Zufall allein ergibt: in 95 von 100 Umfragen ohne jeden Unterschied bleibt er unter dieser Zahl. Je weniger Personen, desto größer ist sie.",
    },
    direction: {
      term: "Richtung D",
      what: "Die Verschiebung geteilt durch W₁, von −1 bis +1. Bei +1 oder −1 liegt die Vorhersage durchweg auf einer Seite der Antworten; nahe 0 unterscheiden sich beide in Streuung oder Form.",
      misleads:
        "Sie sagt nichts über die Größe: auch ein Unterschied, der zu klein ist, um zu zählen, kann ein D von 1 haben.",
    },
    shape: {
      term: "Durchweg, und kreuzt",
      what: "„Durchweg mehr Zustimmung“: wo immer man die Skala teilt, wird oberhalb mehr vorhergesagt, als gesagt wurde. „Kreuzt bei“: unterhalb dieser Antwort ist es so herum, von da an anders.",
      misleads: "Es beschreibt diese Antworten und berücksichtigt den Zufall nicht.",
    },
    p: {
      term: "p",
      what: "Bei denen mit beidem: wie oft ihre Vorhersagen im Mittel mindestens so weit von ihren eigenen Ansichten lägen, wenn jede mit gleicher Wahrscheinlichkeit ebenso weit darüber wie darunter läge. Exakt, wo die Zahl der Personen es erlaubt, sonst mit der Normalnäherung.",
      misleads:
        "Es ist nicht die Wahrscheinlichkeit, dass es keinen Unterschied gibt, und es sagt nichts über die Größe. Wo viele nur eine Antwort gegeben haben, kann es anderes sagen als das Intervall der Verschiebung, das von allen ist. Ein großes p zeigt nicht, dass das Fach sich richtig einschätzt, sondern dass diese Antworten es nicht entscheiden.",
    },
    corrected: {
      term: "p, korrigiert",
      what: "Dasselbe nach Benjamini und Hochberg, für alle geprüften Fragen der Umfrage: von den Unterschieden, die deutlich heißen, sind erwartungsgemäß höchstens 5 von 100 keine. Die Tabelle enthält auch das nach Holm, das vor einem einzigen falschen schützt.",
      misleads:
        "Es korrigiert für die Fragen dieser Seite, nicht dafür, dass man viele Runden oder viele Gruppen ansieht.",
    },
    totalVariation: {
      term: "Totalvariation",
      what: "Für Antworten ohne Reihenfolge: der Anteil, der zu bewegen wäre, um aus dem Gesagten das Vorhergesagte zu machen.",
      misleads: "Sie hat keine Richtung, und wie jeder Abstand ist sie nie null.",
    },
    forms: {
      term: "Ganze Vorhersagen, und Einzelschätzungen",
      what: "Eine ganze Vorhersage verteilt 100 Punkte auf die Antworten; eine Einzelschätzung nennt eine einzige. Das sind zwei Messinstrumente, die getrennt aufgeführt werden.",
      misleads:
        "Schätzungen sind zwangsläufig schmaler als Antworten oder anders geformt, denn nach der Streuung wurde niemand gefragt. Nur ihre Lage lässt sich neben die eigenen Ansichten halten, nicht ihre Form.",
    },
    n: {
      term: "n, und wer abgelehnt hat",
      what: "Wie viele eine eigene Ansicht, eine Vorhersage und beides angegeben haben. Der Test beruht auf denen mit beidem, alles Übrige auf allen.",
      misleads:
        "Wer geantwortet hat, wollte antworten. „Weiß nicht“, „keine Angabe“ und Einwände gegen die Art der Frage sind unter der Frage gezählt und in keiner ihrer Zahlen enthalten.",
    },
  },
});
