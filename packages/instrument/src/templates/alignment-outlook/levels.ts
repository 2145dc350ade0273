/** Raised whenever the wording of a level changes: answers to different wordings are not compared. */
export const LEVELS_VERSION = 2;

/** One level of alignment difficulty: its name, what suffices there, and what happens without it. */
export interface Level {
  label: string;
  detail: string;
}

/**
 * After the published scale of ten levels that expands Chris Olah's spectrum from very easy to impossible. No text names
 * the number of a level: numbers are not shown wherever the texts are.
 */
export const LEVELS: readonly Level[] = [
  {
    label: "Alignment by default",
    detail:
      "Suffices: not training a system for plainly bad goals; it then takes instructions in their ordinary sense. " +
      "What remains: misuse, and goals set carelessly.",
  },
  {
    label: "Human feedback",
    detail:
      "Suffices: careful human feedback over many situations, rare ones included. Without it: systems honestly pursue " +
      "goals that were stated too crudely.",
  },
  {
    label: "AI feedback",
    detail:
      "Suffices: human feedback extended by AI judgements under written principles. Without it: people alone give too " +
      "sparse a signal, and rare cases do not occur in training.",
  },
  {
    label: "Scalable oversight",
    detail:
      "Suffices: supervision that reaches beyond what unaided people can judge. Without it: systems learn to please " +
      "their overseers and hide faults that ordinary feedback cannot see.",
  },
  {
    label: "Scalable oversight with research assistance by AI",
    detail:
      "Suffices: trusted AI systems do research that improves the oversight itself. Without it: people alone find the " +
      "methods of oversight too late, and systems hide their faults from those there are.",
  },
  {
    label: "Oversight with advanced interpretability",
    detail:
      "Suffices: reading internal states, so that signs of deceit can be found and corrected. Without it: systems " +
      "deceive even where their behaviour is judged perfectly.",
  },
  {
    label: "Experiments on potentially catastrophic systems",
    detail:
      "Suffices: studying dangerous behaviour in contained systems without training it away. Without it: systems evade " +
      "both feedback and interpretability, though they can still be contained.",
  },
  {
    label: "Theory for understanding misalignment",
    detail:
      "Suffices: theory, found in advance, of how systems generalise. Without it: dangerous behaviour is not foreseen, " +
      "and comes too suddenly, or only after release, to be studied by experiment.",
  },
  {
    label: "A fundamentally new paradigm",
    detail:
      "Suffices: giving up deep learning for another way of building AI. Without it: no change within deep learning " +
      "makes transformative systems aligned.",
  },
  {
    label: "Impossible",
    detail: "Nothing suffices: a transformative system cannot be aligned, in practice or in principle.",
  },
];

/** The levels that have a technique: nobody can work on one, or place one, where nothing suffices. */
export const TECHNIQUES_OF_LEVELS = LEVELS.slice(0, 9);

/** Where the nature of the problem is said to change. `after` counts the levels before the line. */
export const THRESHOLDS = [
  { after: 3, label: "Behavioural safety is insufficient beyond here" },
  { after: 7, label: "Sharp left turn beyond here" },
];
