import { catalogue } from "@plumbline/instrument/words/words";

/** The picture of several questions that were answered on one scale. */
export const familyMessages = catalogue({
  en: {
    title: "Side by side",
    lead: "Questions of one section that were answered on the same scale, those that lie furthest towards its last answer first. Filled is what was said; where predictions were asked for, their average is outlined beneath.",
    scale: "from “{low}” to “{high}”",
    apart: "“{first}” lies furthest towards “{high}”, “{last}” furthest towards “{low}”.",
    alike: "All of them lie equally far towards “{high}”.",
    source: "n = {least, number} to {most, number} · release {release}",
    sourceAlike: "n = {most, number} · release {release}",
    neutral: "Middle answer",
    neutrals: { aside: "set aside", split: "half on either side" },
    table: "Answers in per cent",
    question: "Question",
    who: "What",
    people: "n",
    lenses: { own: "own views", predicted: "predicted" },
  },
  de: {
    title: "Nebeneinander",
    lead: "Fragen eines Abschnitts, die auf derselben Skala beantwortet wurden; die am weitesten zur letzten Antwort hin liegen, stehen zuerst. Gefüllt ist, was gesagt wurde; wo Vorhersagen erbeten waren, steht ihr Mittel umrandet darunter.",
    scale: "von „{low}“ bis „{high}“",
    apart: "„{first}“ liegt am weitesten bei „{high}“, „{last}“ am weitesten bei „{low}“.",
    alike: "Alle liegen gleich weit bei „{high}“.",
    source: "n = {least, number} bis {most, number} · Auswertung {release}",
    sourceAlike: "n = {most, number} · Auswertung {release}",
    neutral: "Mittlere Antwort",
    neutrals: { aside: "für sich", split: "je zur Hälfte auf beiden Seiten" },
    table: "Antworten in Prozent",
    question: "Frage",
    who: "Was",
    people: "n",
    lenses: { own: "eigene Ansichten", predicted: "vorhergesagt" },
  },
});
