/** The levels by their English names, from the first to the last. */
const NAMES: Record<string, string> = {
  "Alignment by default": "Alignment von selbst",
  "Human feedback": "Menschliches Feedback",
  "AI feedback": "KI-Feedback",
  "Scalable oversight": "Skalierbare Aufsicht",
  "Oversight with AI research assistance": "Aufsicht mit Forschungsunterstützung durch KI",
  "Oversight with advanced interpretability": "Aufsicht mit fortgeschrittener Interpretierbarkeit",
  "Experiments on potentially catastrophic systems": "Experimente an möglicherweise katastrophalen Systemen",
  "Theory for understanding misalignment": "Theorie zum Verständnis von Misalignment",
  "A fundamentally new paradigm": "Ein grundlegend neues Paradigma",
  Impossible: "Unmöglich",
};

export const germanLevels: Record<string, string> = {
  ...NAMES,
  // The step that leads from each level to the next is named after the upper one.
  ...Object.fromEntries(
    Object.entries(NAMES)
      .slice(1)
      .map(([name, german], index) => [
        `${index + 1} to ${index + 2} · ${name}`,
        `Von ${index + 1} nach ${index + 2} · ${german}`,
      ]),
  ),
  "Suffices: not training a system for plainly bad goals; it then takes instructions in their ordinary sense. Goes wrong: misuse, or goals set carelessly.":
    "Ausreichend: ein System nicht auf offenkundig schlechte Ziele zu trainieren; dann versteht es Anweisungen in ihrem " +
    "gewöhnlichen Sinn. Geht schief: Missbrauch oder sorglos gesetzte Ziele.",
  "Suffices: careful human feedback over many situations, rare ones included. Goes wrong: systems honestly pursue goals that were stated too crudely.":
    "Ausreichend: sorgfältiges menschliches Feedback zu vielen Situationen, seltene eingeschlossen. Geht schief: Systeme " +
    "verfolgen aufrichtig Ziele, die zu grob angegeben wurden.",
  "Suffices: human feedback extended by AI judgements under written principles. Goes wrong: people alone give too sparse a signal, and rare cases go untaught.":
    "Ausreichend: menschliches Feedback, erweitert um Urteile von KI nach schriftlichen Grundsätzen. Geht schief: Menschen " +
    "allein geben ein zu spärliches Signal, und seltene Fälle bleiben ungelehrt.",
  "Suffices: supervision that reaches beyond what unaided people can judge. Goes wrong: systems learn to please their overseers and hide faults that ordinary feedback cannot see.":
    "Ausreichend: Aufsicht, die über das hinausreicht, was Menschen ohne Hilfe beurteilen können. Geht schief: Systeme " +
    "lernen, ihrer Aufsicht zu gefallen, und verbergen Fehler, die gewöhnliches Feedback nicht sehen kann.",
  "Suffices: trusted AI systems do research that improves the oversight itself. Goes wrong: as at level 4, with oversight methods that people alone would find too late.":
    "Ausreichend: Vertrauenswürdige KI-Systeme forschen daran, die Aufsicht selbst zu verbessern. Geht schief: wie auf " +
    "Stufe 4, mit Methoden der Aufsicht, die Menschen allein zu spät fänden.",
  "Suffices: reading internal states, so that signs of deceit can be found and corrected. Goes wrong: systems deceive even where their behaviour is judged perfectly.":
    "Ausreichend: innere Zustände zu lesen, sodass Anzeichen von Täuschung gefunden und korrigiert werden können. Geht " +
    "schief: Systeme täuschen selbst dort, wo ihr Verhalten vollkommen beurteilt wird.",
  "Suffices: studying dangerous behaviour in contained systems without training it away. Goes wrong: systems evade both feedback and interpretability, but can still be contained.":
    "Ausreichend: gefährliches Verhalten in eingedämmten Systemen zu untersuchen, ohne es wegzutrainieren. Geht schief: " +
    "Systeme entziehen sich dem Feedback wie der Interpretierbarkeit, können aber noch eingedämmt werden.",
  "Suffices: theory, found in advance, of how systems generalise. Goes wrong: dangerous behaviour comes too suddenly, or only after release, to be studied by experiment.":
    "Ausreichend: eine im Voraus gefundene Theorie davon, wie Systeme verallgemeinern. Geht schief: Gefährliches Verhalten " +
    "kommt zu plötzlich oder erst nach der Veröffentlichung und lässt sich daher nicht durch Experimente untersuchen.",
  "Suffices: giving up deep learning for another way of building AI. Goes wrong: no change within deep learning makes such systems aligned.":
    "Ausreichend: Deep Learning für eine andere Art, KI zu bauen, aufzugeben. Geht schief: Keine Änderung innerhalb von " +
    "Deep Learning macht solche Systeme aligned.",
  "Nothing suffices: a transformative system cannot be aligned, in practice or in principle.":
    "Nichts ist ausreichend: Ein transformatives System lässt sich nicht aligned machen, praktisch oder grundsätzlich.",

  "Behavioural safety is insufficient beyond here": "Ab hier reicht Verhaltenssicherheit nicht aus",
  "Sharp left turn beyond here": "Ab hier Sharp Left Turn",
};
