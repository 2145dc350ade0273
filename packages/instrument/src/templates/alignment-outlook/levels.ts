/** Raised whenever the wording of a level changes: answers to different wordings are not compared. */
export const LEVELS_VERSION = 1;

/** One level of alignment difficulty: its name, what suffices there and what goes wrong. */
export interface Level {
  label: string;
  detail: string;
}

/** After the published scale of ten levels that expands Chris Olah's spectrum from very easy to impossible. */
export const LEVELS: readonly Level[] = [
  {
    label: "Alignment by default",
    detail:
      "Suffices: not training a system for plainly bad goals; it then takes instructions in their ordinary sense. " +
      "Goes wrong: misuse, or goals set carelessly.",
  },
  {
    label: "Human feedback",
    detail:
      "Suffices: careful human feedback over many situations, rare ones included. Goes wrong: systems honestly pursue " +
      "goals that were stated too crudely.",
  },
  {
    label: "AI feedback",
    detail:
      "Suffices: human feedback extended by AI judgements under written principles. Goes wrong: people alone give too " +
      "sparse a signal, and rare cases go untaught.",
  },
  {
    label: "Scalable oversight",
    detail:
      "Suffices: supervision that reaches beyond what unaided people can judge. Goes wrong: systems learn to please " +
      "their overseers and hide faults that ordinary feedback cannot see.",
  },
  {
    label: "Oversight with AI research assistance",
    detail:
      "Suffices: trusted AI systems do research that improves the oversight itself. Goes wrong: as at level 4, with " +
      "oversight methods that people alone would find too late.",
  },
  {
    label: "Oversight with advanced interpretability",
    detail:
      "Suffices: reading internal states, so that signs of deceit can be found and corrected. Goes wrong: systems " +
      "deceive even where their behaviour is judged perfectly.",
  },
  {
    label: "Experiments on potentially catastrophic systems",
    detail:
      "Suffices: studying dangerous behaviour in contained systems without training it away. Goes wrong: systems evade " +
      "both feedback and interpretability, but can still be contained.",
  },
  {
    label: "Theory for understanding misalignment",
    detail:
      "Suffices: theory, found in advance, of how systems generalise. Goes wrong: dangerous behaviour comes too " +
      "suddenly, or only after release, to be studied by experiment.",
  },
  {
    label: "A fundamentally new paradigm",
    detail:
      "Suffices: giving up deep learning for another way of building AI. Goes wrong: no change within deep learning " +
      "makes such systems aligned.",
  },
  {
    label: "Impossible",
    detail: "Nothing suffices: a transformative system cannot be aligned, in practice or in principle.",
  },
];

/** Where the nature of the problem is said to change. `after` counts the levels before the line. */
export const THRESHOLDS = [
  { after: 3, label: "Behavioural safety is insufficient beyond here" },
  { after: 7, label: "Sharp left turn beyond here" },
];
