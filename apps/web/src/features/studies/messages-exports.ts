import { catalogue } from "@plumbline/instrument/words/words";

export const exportMessages = catalogue({
  en: {
    lead: "One zip per round: answers wide and long as CSV, a codebook, and a datapackage.json for programs.",
    warning: "These files are not anonymous",
    warningWhy:
      "They carry no names, codes or times; row ids and order are new in every download, and reasons in free text are left out. But somebody who knows a few of a person’s answers may find that person’s row. Do not publish them; hand them only to people who agree not to try.",
    nothing: "Nothing to export yet",
    nothingWhy: "A round can be exported once it has a release with enough answers.",
    release: "Release {number} ({id}), {n, plural, one {# respondent} other {# respondents}}",
    provisional:
      "Release {number} ({id}), {n, plural, one {# respondent} other {# respondents}}, provisional: the round is open",
    download: "Download the zip",
    viewer: "Viewers see charts and take no files.",
  },
  de: {
    lead: "Ein Zip je Runde: die Antworten als CSV, breit und lang, ein Codebuch und eine datapackage.json für Programme.",
    warning: "Diese Dateien sind nicht anonym",
    warningWhy:
      "Sie enthalten keine Namen, Codes oder Zeiten; Zeilennummern und Reihenfolge sind bei jedem Herunterladen neu, und Begründungen im Freitext fehlen. Wer aber einige Antworten einer Person kennt, findet vielleicht ihre Zeile. Nicht veröffentlichen; nur an Personen weitergeben, die zusagen, es nicht zu versuchen.",
    nothing: "Noch nichts zu exportieren",
    nothingWhy: "Eine Runde lässt sich exportieren, sobald sie eine Auswertung mit genügend Antworten hat.",
    release: "Auswertung {number} ({id}), {n, plural, one {# Person} other {# Personen}}",
    provisional:
      "Auswertung {number} ({id}), {n, plural, one {# Person} other {# Personen}}, vorläufig: die Runde ist offen",
    download: "Zip herunterladen",
    viewer: "Mit der Rolle „Einsicht“ sind Grafiken zu sehen und keine Dateien zu haben.",
  },
});
