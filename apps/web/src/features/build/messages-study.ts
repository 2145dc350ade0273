import { catalogue } from "@plumbline/instrument/words/words";

/** What stands before the first section: totals, the frozen version, title, introduction and consent. */
export const studyFieldMessages = catalogue({
  en: {
    totals:
      "{sections, plural, one {# section} other {# sections}}, {questions, plural, one {# question} other {# questions}}{time, select, none {} upTo {, up to {minutes, plural, one {# minute} other {# minutes}} to answer} other {, about {minutes, plural, one {# minute} other {# minutes}} to answer}}{aside, plural, =0 {} one {; # section set aside} other {; # sections set aside}}",
    unfold: "Unfold all sections",
    fold: "Fold all",
    frozen:
      "Version {version} is frozen because {count, plural, =0 {a round opened with it} one {round {rounds} opened with it} other {rounds {rounds} opened with it}}",
    frozenReadOnly: "Answers belong to the questions as they were asked.",
    frozenNext: "Your changes become version {version}, for the next round.",
    part: "Title and introduction",
    title: "Title",
    titleHint: "Respondents see it above every page.",
    intro: "Introduction",
    introHint: "What the study is about, in a few sentences. An empty line begins a paragraph.",
    crowd: "Whose answers are predicted",
    crowdHint: "Name them exactly, as in “What will {crowd} say?”.",
    crowdMissing: "Name whose answers are predicted.",
    consent: "Consent",
    consentVersion: "Version {version}{changed, select, yes {, new because the text changed} other {}}",
    agree: "What respondents agree to",
    agreeHint:
      "They accept it before the first question; the version they accepted is stored with their answers. Another text is another version, counted by itself.",
    noSection: "No section yet. Questions stand in sections.",
    addSection: "Add a section",
    readOnly: "Your role in this study lets you read the instrument, not change it.",
  },
  de: {
    totals:
      "{sections, plural, one {# Abschnitt} other {# Abschnitte}}, {questions, plural, one {# Frage} other {# Fragen}}{time, select, none {} upTo {, bis zu {minutes, plural, one {# Minute} other {# Minuten}} zum Beantworten} other {, etwa {minutes, plural, one {# Minute} other {# Minuten}} zum Beantworten}}{aside, plural, =0 {} one {; # Abschnitt zurückgestellt} other {; # Abschnitte zurückgestellt}}",
    unfold: "Alle Abschnitte ausklappen",
    fold: "Alle einklappen",
    frozen:
      "Version {version} ist eingefroren, weil {count, plural, =0 {eine Runde damit geöffnet wurde} one {Runde {rounds} damit geöffnet wurde} other {die Runden {rounds} damit geöffnet wurden}}",
    frozenReadOnly: "Antworten gehören zu den Fragen, wie sie gestellt wurden.",
    frozenNext: "Änderungen ergeben Version {version}, für die nächste Runde.",
    part: "Titel und Einleitung",
    title: "Titel",
    titleHint: "Befragte sehen ihn über jeder Seite.",
    intro: "Einleitung",
    introHint: "Worum es in der Studie geht, in wenigen Sätzen. Eine leere Zeile beginnt einen Absatz.",
    crowd: "Wessen Antworten vorhergesagt werden",
    crowdHint: "Genau benennen, wie in „Was wird die typische Antwort in dieser Gruppe sein: {crowd}?“.",
    crowdMissing: "Bitte angeben, wessen Antworten vorhergesagt werden.",
    consent: "Einwilligung",
    consentVersion: "Version {version}{changed, select, yes {, neu, weil der Text geändert wurde} other {}}",
    agree: "Worin Befragte einwilligen",
    agreeHint:
      "Sie stimmen vor der ersten Frage zu; die Version, der sie zugestimmt haben, wird mit ihren Antworten gespeichert. Ein anderer Text ist eine andere Version und wird von selbst gezählt.",
    noSection: "Noch kein Abschnitt. Fragen stehen in Abschnitten.",
    addSection: "Abschnitt hinzufügen",
    readOnly: "Die eigene Rolle in dieser Studie erlaubt, den Fragebogen zu lesen, nicht, ihn zu ändern.",
  },
});
