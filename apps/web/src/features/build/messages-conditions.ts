import { catalogue } from "@plumbline/instrument/words/words";

/** When something is shown, and why a condition cannot stand. */
export const conditionMessages = catalogue({
  en: {
    legend: "Show only if",
    always:
      "Always shown. A {what, select, section {section} other {question}} can depend on answers given before it and on the arm of an experiment.",
    alwaysYet:
      "Always shown. A {what, select, section {section} other {question}} can depend on an answer given before it, or on an experiment; there is neither yet.",
    add: "Add a condition",
    addAnother: "Add another that must hold too",
    dependsOn: "Depends on",
    andOn: "And on",
    removed: "Removed {what, select, question {question} other {experiment}}",
    remove: "Remove this condition",
    gone: "An answer that is gone",
    answers: "and the answer, one of those ticked being enough,",
    arms: "and the arm drawn is one of",
    experiment: "Experiment: {title}",
    trouble: {
      noExperiment: "The experiment this depended on was removed.",
      noQuestion: "The question this depended on was removed.",
      answerGone: "A chosen answer does not exist any more.",
      armGone: "A chosen arm does not exist any more.",
      noAnswer: "Choose at least one answer.",
      noArm: "Choose at least one arm.",
      shuffledHere: "{name} may come after this, because the questions of this section are shuffled.",
      sectionsMove: "{name} may come after this, because sections change places.",
      notBefore: "{name} is not asked before this any more.",
      noOwn: "{name} does not ask for the respondent’s own view any more.",
      unknowing: "Asked as it is now, nothing can depend on the answer to {name}.",
    },
    aside: "{name} stands in a section that is set aside: rounds that open now ask this whatever the answer.",
  },
  de: {
    legend: "Nur zeigen, wenn",
    always:
      "Wird immer gezeigt. {what, select, section {Ein Abschnitt} other {Eine Frage}} kann von vorher gegebenen Antworten und vom Arm eines Experiments abhängen.",
    alwaysYet:
      "Wird immer gezeigt. {what, select, section {Ein Abschnitt} other {Eine Frage}} kann von einer vorher gegebenen Antwort oder von einem Experiment abhängen; noch gibt es beides nicht.",
    add: "Bedingung hinzufügen",
    addAnother: "Weitere hinzufügen, die auch gelten muss",
    dependsOn: "Hängt ab von",
    andOn: "Und von",
    removed: "{what, select, question {Entfernte Frage} other {Entferntes Experiment}}",
    remove: "Diese Bedingung entfernen",
    gone: "Eine Antwort, die es nicht mehr gibt",
    answers: "und die Antwort, wobei eine der angekreuzten genügt,",
    arms: "und der ausgeloste Arm ist einer von diesen",
    experiment: "Experiment: {title}",
    trouble: {
      noExperiment: "Das Experiment, von dem dies abhing, wurde entfernt.",
      noQuestion: "Die Frage, von der dies abhing, wurde entfernt.",
      answerGone: "Eine gewählte Antwort gibt es nicht mehr.",
      armGone: "Einen gewählten Arm gibt es nicht mehr.",
      noAnswer: "Bitte mindestens eine Antwort wählen.",
      noArm: "Bitte mindestens einen Arm wählen.",
      shuffledHere: "{name} kommt womöglich erst danach, weil die Fragen dieses Abschnitts gemischt werden.",
      sectionsMove: "{name} kommt womöglich erst danach, weil Abschnitte den Platz wechseln.",
      notBefore: "{name} wird nicht mehr vorher gefragt.",
      noOwn: "{name} fragt nicht mehr nach der eigenen Ansicht.",
      unknowing: "So gefragt, kann von der Antwort nichts abhängen: {name}.",
    },
    aside:
      "{name} steht in einem zurückgestellten Abschnitt: Runden, die jetzt öffnen, fragen dies unabhängig von der Antwort.",
  },
});
