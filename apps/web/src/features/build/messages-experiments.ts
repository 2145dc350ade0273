import { catalogue } from "@plumbline/instrument/words/words";

/** Experiments and their arms. */
export const experimentMessages = catalogue({
  en: {
    part: "Experiments",
    none: "None",
    what: "Each respondent is drawn one arm of each experiment, every arm being equally likely, and keeps it. Bind questions and sections to arms by “Show only if”; the arm is recorded with the answers. Respondents see neither titles nor labels.",
    add: "Add an experiment",
    most: "A study has at most {count, plural, one {# experiment} other {# experiments}}.",
    title: "Title of the experiment",
    exported: "In exports: {id}.",
    bound:
      "{count, plural, =0 {Nothing depends on it yet.} one {# question or section depends on it.} other {# questions and sections depend on it.}}",
    arms: "Arms",
    noun: "arm",
    armLabel: "Label of arm {place}",
    remove: "Remove this experiment",
    removeTitle:
      "{named, select, yes {Remove the experiment “{title}”?} other {Remove the experiment without a title?}}",
    removeLoses:
      "{count, plural, one {# question or section loses its condition on it and is then asked of everybody, in all wordings.} other {# questions and sections lose their conditions on it and are then asked of everybody, in all wordings.}} Undo brings it back while this page is open.",
    removeConfirm: "Remove the experiment",
  },
  de: {
    part: "Experimente",
    none: "Keine",
    what: "Allen Befragten wird je Experiment ein Arm zugelost, jeder Arm gleich wahrscheinlich, und er bleibt. Fragen und Abschnitte werden mit „Nur zeigen, wenn“ an Arme gebunden; der Arm wird mit den Antworten gespeichert. Befragte sehen weder Titel noch Beschriftungen.",
    add: "Experiment hinzufügen",
    most: "Eine Studie hat höchstens {count, plural, one {# Experiment} other {# Experimente}}.",
    title: "Titel des Experiments",
    exported: "In Exporten: {id}.",
    bound:
      "{count, plural, =0 {Noch hängt nichts davon ab.} one {# Frage oder Abschnitt hängt davon ab.} other {# Fragen und Abschnitte hängen davon ab.}}",
    arms: "Arme",
    noun: "Arm",
    armLabel: "Beschriftung von Arm {place}",
    remove: "Dieses Experiment entfernen",
    removeTitle:
      "{named, select, yes {Experiment „{title}“ entfernen?} other {Experiment ohne Titel entfernen?}}",
    removeLoses:
      "{count, plural, one {# Frage oder Abschnitt verliert die Bedingung und wird dann allen gestellt, in jedem Wortlaut.} other {# Fragen und Abschnitte verlieren die Bedingung und werden dann allen gestellt, in jedem Wortlaut.}} Rückgängig holt es zurück, solange diese Seite offen ist.",
    removeConfirm: "Experiment entfernen",
  },
});
