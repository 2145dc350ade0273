import { catalogue } from "@plumbline/instrument/words/words";

/** Findings in sentences. `{strong}` is the part that carries the size and the direction. */
export const sentenceMessages = catalogue({
  en: {
    /** The largest of a release, without a full stop. */
    headline:
      "“{question}”: the field {form, select, point {guesses} other {predicts}} itself {size} than it is",
    size: "{size} {unit} {direction}",
    clear: "The field {form, select, point {guesses} other {predicts}} itself {strong} than it is.",
    /** The exact test and the interval of the shift do not say the same. */
    against:
      "Those who gave both answers {form, select, point {guess} other {predict}} {within} than they answer themselves; of everybody together it is {strong}: who gave one answer alone is unlike those who gave both.",
    within:
      "Those who gave both answers {form, select, point {guess} other {predict}} {strong} than they answer themselves, by more than chance explains; the interval of everybody’s shift does not exclude that there is none.",
    uncorrected:
      "The field {form, select, point {guesses} other {predicts}} itself {strong} than it is, by this question alone; after correction for all comparisons it is not clear.",
    untold:
      "The field {form, select, point {guesses} other {predicts}} itself {strong} than it is, by the interval of the shift; the test within those who gave both answers shows no clear difference.",
    untested: {
      apart:
        "The field {form, select, point {guesses} other {predicts}} itself {strong} than it is, by the interval of the shift; {both, plural, =0 {nobody gave both answers} one {only one person gave both answers} other {only # people gave both answers}}, so it is not tested.",
      open: "{both, plural, =0 {Nobody gave both answers} one {Only one person gave both answers} other {Only # people gave both answers}}, so no difference is tested.",
    },
    same: "No difference: the two shapes are the same.",
    chance: "No clear difference is shown: {size} could be chance.",
    apart:
      "No clear shift is shown; the two shapes lie further apart than chance alone would usually put them.",
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
    against:
      "Die Personen mit beiden Antworten {form, select, point {schätzen {within},} other {sagen {within} voraus,}} als sie selbst angeben; bei allen zusammen sind es {strong}: Wer nur eine Antwort gegeben hat, ist anders als die mit beiden.",
    within:
      "Die Personen mit beiden Antworten {form, select, point {schätzen {strong},} other {sagen {strong} voraus,}} als sie selbst angeben, mehr als der Zufall erklärt; das Intervall der Verschiebung bei allen schließt nicht aus, dass es keine gibt.",
    uncorrected:
      "Das Fach {form, select, point {schätzt {strong},} other {sagt {strong} voraus,}} als es selbst angibt, für diese Frage allein genommen; nach Korrektur für alle Vergleiche ist das nicht deutlich.",
    untold:
      "Das Fach {form, select, point {schätzt {strong},} other {sagt {strong} voraus,}} als es selbst angibt, dem Intervall der Verschiebung nach; der Test bei denen mit beiden Antworten zeigt keinen deutlichen Unterschied.",
    untested: {
      apart:
        "Das Fach {form, select, point {schätzt {strong},} other {sagt {strong} voraus,}} als es selbst angibt, dem Intervall der Verschiebung nach; {both, plural, =0 {niemand hat} one {nur eine Person hat} other {nur # Personen haben}} beide Antworten gegeben, darum ist es nicht geprüft.",
      open: "{both, plural, =0 {Niemand hat} one {Nur eine Person hat} other {Nur # Personen haben}} beide Antworten gegeben; darum wird kein Unterschied geprüft.",
    },
    same: "Kein Unterschied: beide Formen sind gleich.",
    chance: "Es zeigt sich kein deutlicher Unterschied: {size} könnte Zufall sein.",
    apart:
      "Es zeigt sich keine deutliche Verschiebung; die beiden Formen liegen weiter auseinander, als der Zufall allein sie gewöhnlich brächte.",
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
