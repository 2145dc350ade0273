/** The levels by their English names, from the first to the last. */
const NAMES: Record<string, string> = {
  "Alignment by default": "Alignment von selbst",
  "Human feedback": "Menschliches Feedback",
  "AI feedback": "KI-Feedback",
  "Scalable oversight": "Skalierbare Aufsicht",
  "Scalable oversight with research assistance by AI":
    "Skalierbare Aufsicht mit Forschungsunterstützung durch KI",
  "Oversight with advanced interpretability": "Aufsicht mit fortgeschrittener Interpretierbarkeit",
  "Experiments on potentially catastrophic systems": "Experimente an möglicherweise katastrophalen Systemen",
  "Theory for understanding misalignment": "Theorie zum Verständnis von Misalignment",
  "A fundamentally new paradigm": "Ein grundlegend neues Paradigma",
  Impossible: "Unmöglich",
};

export const germanLevels: Record<string, string> = {
  ...NAMES,
  // The step that leads from each level to the next is named after the upper one; none leads to where nothing suffices.
  ...Object.fromEntries(
    Object.entries(NAMES)
      .slice(1, 9)
      .map(([name, german], index) => [
        `${index + 1} to ${index + 2} · ${name}`,
        `Von ${index + 1} nach ${index + 2} · ${german}`,
      ]),
  ),
  "Suffices: not training a system for plainly bad goals; it then takes instructions in their ordinary sense. What remains: misuse, and goals set carelessly.":
    "Ausreichend: ein System nicht auf offenkundig schlechte Ziele zu trainieren; dann versteht es Anweisungen in ihrem " +
    "gewöhnlichen Sinn. Was bleibt: Missbrauch und sorglos gesetzte Ziele.",
  "Suffices: careful human feedback over many situations, rare ones included. Without it: systems honestly pursue goals that were stated too crudely.":
    "Ausreichend: sorgfältiges menschliches Feedback zu vielen Situationen, seltene eingeschlossen. Ohne diese " +
    "Technik: Systeme verfolgen aufrichtig Ziele, die zu grob angegeben wurden.",
  "Suffices: human feedback extended by AI judgements under written principles. Without it: people alone give too sparse a signal, and rare cases do not occur in training.":
    "Ausreichend: menschliches Feedback, erweitert um Urteile von KI nach schriftlichen Grundsätzen. Ohne diese " +
    "Technik: Menschen allein geben ein zu spärliches Signal, und seltene Fälle kommen im Training nicht vor.",
  "Suffices: supervision that reaches beyond what unaided people can judge. Without it: systems learn to please their overseers and hide faults that ordinary feedback cannot see.":
    "Ausreichend: Aufsicht, die über das hinausreicht, was Menschen ohne Hilfe beurteilen können. Ohne diese " +
    "Technik: Systeme lernen, ihrer Aufsicht zu gefallen, und verbergen Fehler, die gewöhnliches Feedback nicht " +
    "sehen kann.",
  "Suffices: trusted AI systems do research that improves the oversight itself. Without it: people alone find the methods of oversight too late, and systems hide their faults from those there are.":
    "Ausreichend: Vertrauenswürdige KI-Systeme forschen daran, die Aufsicht selbst zu verbessern. Ohne diese " +
    "Technik: Menschen allein finden die Methoden der Aufsicht zu spät, und vor denen, die es gibt, verbergen " +
    "Systeme ihre Fehler.",
  "Suffices: reading internal states, so that signs of deceit can be found and corrected. Without it: systems deceive even where their behaviour is judged perfectly.":
    "Ausreichend: innere Zustände zu lesen, sodass Anzeichen von Täuschung gefunden und korrigiert werden können. " +
    "Ohne diese Technik: Systeme täuschen selbst dort, wo ihr Verhalten vollkommen beurteilt wird.",
  "Suffices: studying dangerous behaviour in contained systems without training it away. Without it: systems evade both feedback and interpretability, though they can still be contained.":
    "Ausreichend: gefährliches Verhalten in eingedämmten Systemen zu untersuchen, ohne es wegzutrainieren. Ohne " +
    "diese Technik: Systeme entziehen sich dem Feedback wie der Interpretierbarkeit, auch wenn sie noch eingedämmt " +
    "werden können.",
  "Suffices: theory, found in advance, of how systems generalise. Without it: dangerous behaviour is not foreseen, and comes too suddenly, or only after release, to be studied by experiment.":
    "Ausreichend: eine im Voraus gefundene Theorie davon, wie Systeme verallgemeinern. Ohne diese Technik: " +
    "Gefährliches Verhalten wird nicht vorhergesehen und kommt zu plötzlich oder erst nach der Veröffentlichung, " +
    "um durch Experimente untersucht zu werden.",
  "Suffices: giving up deep learning for another way of building AI. Without it: no change within deep learning makes transformative systems aligned.":
    "Ausreichend: Deep Learning für eine andere Art, KI zu bauen, aufzugeben. Ohne diese Technik: Keine Änderung " +
    "innerhalb von Deep Learning macht transformative Systeme aligned.",
  "Nothing suffices: a transformative system cannot be aligned, in practice or in principle.":
    "Nichts ist ausreichend: Ein transformatives System lässt sich nicht aligned machen, praktisch oder grundsätzlich.",

  "Behavioural safety is insufficient beyond here": "Ab hier reicht Verhaltenssicherheit nicht aus",
  "Sharp left turn beyond here": "Ab hier Sharp Left Turn",
};
