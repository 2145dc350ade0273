import { catalogue } from "../../words/words.ts";

/** The tables, the picture and the sentences of a ranking's results. */
export const rankingResults = catalogue({
  en: {
    table: {
      mean: "Mean place",
      first: "First, %",
      firstFrom: "95 % from, %",
      firstTo: "95 % to, %",
      place: "Place {place}, %",
      unplaced: "Without a place, %",
    },
    picture: { shares: "% of people", mean: "mean place", unplaced: "left out", interval: "95 % interval" },
    percent: "{share} %",
    finding: {
      clear: "“{first}” comes first (“{end}”) with a mean place of {place}; next is “{second}” with {next}.",
      unclear:
        "Nothing clearly comes first (“{end}”): the mean place of “{first}” is {place}, that of “{second}” {next}.",
    },
    p: { below: "< {bound, number}", is: "= {p}" },
    agreement:
      "Agreement among people: Kendall's W is {W}, where 0 is none and 1 is one order for all (p {p}, against all orders being equally likely).",
    kemeny:
      "The order with the fewest contradictions (Kemeny) {same, select, yes {is the one by mean place} other {is: {names}}}; it agrees with {share} of all pairwise preferences{unique, select, yes {} other {, as do others}}.",
    listed:
      "With the order the items are listed in, people's orders have a mean Kendall's tau of {tau} (1 the same, −1 the reverse).",
    pairs: {
      title: "Pair by pair",
      caption:
        "% who put the row's item above the column's, with 95 % intervals{partial, select, yes {, of those who gave a place to either of them} other {}}",
    },
  },
  de: {
    table: {
      mean: "Mittlerer Platz",
      first: "Erster, %",
      firstFrom: "95\u00a0% von, %",
      firstTo: "95\u00a0% bis, %",
      place: "Platz {place}, %",
      unplaced: "Ohne Platz, %",
    },
    picture: {
      shares: "%\u00a0der Personen",
      mean: "mittlerer Platz",
      unplaced: "ausgelassen",
      interval: "95-%-Intervall",
    },
    percent: "{share}\u00a0%",
    finding: {
      clear: "„{first}“ steht vorn („{end}“), im Mittel auf Platz {place}; es folgt „{second}“ auf {next}.",
      unclear:
        "Nichts steht deutlich vorn („{end}“): im Mittel steht „{first}“ auf Platz {place}, „{second}“ auf {next}.",
    },
    p: { below: "< {bound, number}", is: "= {p}" },
    agreement:
      "Übereinstimmung der Personen: Kendalls W ist {W}; 0 heißt keine, 1 eine einzige Reihenfolge für alle (p {p}, gegen die Annahme, alle Reihenfolgen seien gleich wahrscheinlich).",
    kemeny:
      "Die Reihenfolge mit den wenigsten Widersprüchen (Kemeny) {same, select, yes {ist die nach dem mittleren Platz} other {ist: {names}}}; sie stimmt mit {share} aller paarweisen Bevorzugungen überein{unique, select, yes {} other {, wie auch andere}}.",
    listed:
      "Mit der Reihenfolge, in der die Einträge aufgeführt sind, haben die Reihenfolgen der Personen im Mittel ein Kendall-Tau von {tau} (1: dieselbe, −1: die umgekehrte).",
    pairs: {
      title: "Paar für Paar",
      caption:
        "Wie viel\u00a0% den Eintrag der Zeile über den der Spalte setzen, mit 95-%-Intervallen{partial, select, yes {, unter denen, die einem von beiden einen Platz gaben} other {}}",
    },
  },
});
