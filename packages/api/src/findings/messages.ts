import { catalogue } from "@plumbline/instrument/words/words";

/** Findings in sentences. `{strong}` is the part that carries the size and the direction. */
export const sentenceMessages = catalogue({
  en: {
    /** The largest of a release, without a full stop. */
    headline:
      "“{question}”: the field {form, select, point {guesses} other {predicts}} itself {size} than it is",
    size: "{size} {unit} {direction}",
    clear: "The field {form, select, point {guesses} other {predicts}} itself {strong} than it is.",
    untested: "Nobody gave both answers, so no difference is tested.",
    same: "No difference: the two shapes are the same.",
    chance: "No clear difference is shown: {size} could be chance.",
    crossing: "No clear difference is shown; the two shapes cross.",
    crossingApart:
      "No clear difference in direction is shown; the two shapes cross, further apart than chance alone would usually put them.",
    unordered: {
      share: "{share} of 100 {form, select, point {guesses} other {points}}",
      apart:
        "{strong} {form, select, point {fall} other {are predicted}} on other answers than are given, more than chance alone explains.",
      unknown:
        "{strong} {form, select, point {fall} other {are predicted}} on other answers than are given; how much of that is chance is not known.",
      none: "No clear difference is shown.",
    },
    gap: {
      apart:
        "The field expects its {statistic, select, mean {average} other {middle}} answer{given, select, none {} other {, {given},}} to be {strong}.",
      apartOn:
        "On “{of}” the field expects its {statistic, select, mean {average} other {middle}} answer{given, select, none {} other {, {given},}} to be {strong}.",
      numbers: "{predicted}; it is {actual}",
      chance:
        "No clear difference is shown: its {statistic, select, mean {average} other {middle}} answer{given, select, none {} other {, {given},}} was expected to be {predicted} and is {actual}.",
      chanceOn:
        "On “{of}” no clear difference is shown: its {statistic, select, mean {average} other {middle}} answer{given, select, none {} other {, {given},}} was expected to be {predicted} and is {actual}.",
    },
    dominance: {
      equal: "the same",
      throughout: "{direction} throughout",
      crosses: "crosses at “{answer}”",
    },
  },
  de: {
    headline:
      "„{question}“: Das Fach {form, select, point {schätzt {size},} other {sagt {size} voraus,}} als es selbst angibt",
    size: "{size} {unit} {direction}",
    clear:
      "Das Fach {form, select, point {schätzt {strong},} other {sagt {strong} voraus,}} als es selbst angibt.",
    untested: "Niemand hat beide Antworten gegeben; darum wird kein Unterschied geprüft.",
    same: "Kein Unterschied: beide Formen sind gleich.",
    chance: "Es zeigt sich kein deutlicher Unterschied: {size} könnte Zufall sein.",
    crossing: "Es zeigt sich kein deutlicher Unterschied; die beiden Formen kreuzen sich.",
    crossingApart:
      "In der Richtung zeigt sich kein deutlicher Unterschied; die beiden Formen kreuzen sich und liegen weiter auseinander, als der Zufall allein sie gewöhnlich brächte.",
    unordered: {
      share: "{share} von 100 {form, select, point {Schätzungen} other {Punkten}}",
      apart:
        "{strong} {form, select, point {fallen auf} other {werden für}} andere Antworten{form, select, point {} other { vorhergesagt}}, als gegeben werden, mehr als der Zufall allein erklärt.",
      unknown:
        "{strong} {form, select, point {fallen auf} other {werden für}} andere Antworten{form, select, point {} other { vorhergesagt}}, als gegeben werden; wie viel davon Zufall ist, ist nicht bekannt.",
      none: "Es zeigt sich kein deutlicher Unterschied.",
    },
    gap: {
      apart:
        "Das Fach erwartet als {statistic, select, mean {durchschnittliche} other {mittlere}} Antwort{given, select, none {} other {, {given},}} {strong}.",
      apartOn:
        "Bei „{of}“ erwartet das Fach als {statistic, select, mean {durchschnittliche} other {mittlere}} Antwort{given, select, none {} other {, {given},}} {strong}.",
      numbers: "{predicted}; tatsächlich ist sie {actual}",
      chance:
        "Es zeigt sich kein deutlicher Unterschied: Die erwartete {statistic, select, mean {durchschnittliche} other {mittlere}} Antwort{given, select, none {} other {, {given},}} ist {predicted}, die tatsächliche {actual}.",
      chanceOn:
        "Bei „{of}“ zeigt sich kein deutlicher Unterschied: Die erwartete {statistic, select, mean {durchschnittliche} other {mittlere}} Antwort{given, select, none {} other {, {given},}} ist {predicted}, die tatsächliche {actual}.",
    },
    dominance: {
      equal: "gleich",
      throughout: "durchweg {direction}",
      crosses: "kreuzt bei „{answer}“",
    },
  },
});

/** The line under a figure that has left the page. */
export const sourceMessages = catalogue({
  en: {
    round: "{origin, select, simulated {simulated round} other {round {number}}}",
    line: "{origin, select, simulated {SIMULATED: nobody gave these answers. } imported {Imported. } other {}}{study}, {round}, release {release}, {counts}",
    n: "n = {own}",
    shares:
      "n = {own} own views, {crowd} {form, select, point {point guesses} other {predicted distributions}}",
    numbers: "n = {own} own views, {crowd} predicted numbers",
    instead: "{counts}; {people} more say only “{said}”",
    range: "n = {least} to {most}",
  },
  de: {
    round: "{origin, select, simulated {simulierte Runde} other {Runde {number}}}",
    line: "{origin, select, simulated {SIMULIERT: Niemand hat diese Antworten gegeben. } imported {Importiert. } other {}}{study}, {round}, Auswertung {release}, {counts}",
    n: "n = {own}",
    shares:
      "n = {own} eigene Ansichten, {crowd} {form, select, point {Einzelschätzungen} other {vorhergesagte Verteilungen}}",
    numbers: "n = {own} eigene Ansichten, {crowd} vorhergesagte Zahlen",
    instead: "{counts}; {people} weitere sagen nur „{said}“",
    range: "n = {least} bis {most}",
  },
});
