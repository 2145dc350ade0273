import { catalogue } from "@plumbline/instrument/words/words";

/** One belief that was asked for in different ways, each of other people. */
export const framingMessages = catalogue({
  en: {
    title: "The same asked in two ways",
    lead: "Each person was asked in one way only, drawn at random. Were the way of asking of no account, the answers would lie within chance of each other. Shown is the mean over people, which is the linear pool of what they believe; who thinks that it never happens counts in it.",
    sentence:
      "By the end of {date}: {first} where “{firstLabel}” was asked, {second} where “{secondLabel}” was.",
    apart: "{sentence} The ways of asking make a difference of {difference}.",
    alike: "{sentence} A difference of {difference} could be chance.",
    difference: "{points} percentage points ({low} to {high})",
    share: "{percent} %",
    caption: "Mean chance that it has happened by the end of the year",
    interval: "95 % interval",
    source: "{arms} · release {release}",
    arm: "n = {n} “{label}”",
    range: "{least, number} to {most, number}",
    table: "Mean chance in per cent",
    by: "By the end of",
    from: "95 % from",
    to: "95 % to",
    differs: "Difference",
    questions: "Questions",
  },
  de: {
    title: "Dasselbe auf zwei Arten gefragt",
    lead: "Jede Person wurde nur auf eine Art gefragt, die ausgelost wurde. Käme es auf die Art zu fragen nicht an, lägen die Antworten im Rahmen des Zufalls beieinander. Gezeigt ist das Mittel über die Personen, der lineare Pool dessen, was sie glauben; wer meint, dass es nie geschieht, zählt darin mit.",
    sentence:
      "Bis Ende {date}: {first} auf die Frage „{firstLabel}“, {second} auf die Frage „{secondLabel}“.",
    apart: "{sentence} Die Art zu fragen macht einen Unterschied von {difference}.",
    alike: "{sentence} Ein Unterschied von {difference} könnte Zufall sein.",
    difference: "{points} Prozentpunkten ({low} bis {high})",
    share: "{percent}\u00a0%",
    caption: "Mittlere Wahrscheinlichkeit, dass es bis zum Ende des Jahres geschehen ist",
    interval: "95-%-Intervall",
    source: "{arms} · Auswertung {release}",
    arm: "n = {n} „{label}“",
    range: "{least, number} bis {most, number}",
    table: "Mittlere Wahrscheinlichkeit in Prozent",
    by: "Bis Ende",
    from: "95\u00a0% von",
    to: "95\u00a0% bis",
    differs: "Unterschied",
    questions: "Fragen",
  },
});
