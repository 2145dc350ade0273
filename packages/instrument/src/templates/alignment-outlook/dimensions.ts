/** A part of alignment capability. */
export interface Dimension {
  /** Ends the ids of the questions about it. */
  id: string;
  label: string;
  /** As it stands within a sentence. */
  name: string;
  definition: string;
}

/** The four parts that a published account of alignment capability scaling tells apart. */
export const DIMENSIONS: readonly Dimension[] = [
  {
    id: "oversight",
    label: "Technical oversight",
    name: "technical oversight",
    definition:
      "Technical oversight: finding out what a system does and why, by interpretability, adversarial tests and checks of " +
      "its calibration.",
  },
  {
    id: "objectives",
    label: "Stability of objectives",
    name: "the stability of objectives",
    definition:
      "Stability of objectives: training towards goals that stay what they were meant to be, and noticing where a goal " +
      "generalises wrongly.",
  },
  {
    id: "governance",
    label: "Governance",
    name: "governance",
    definition:
      "Governance: the rules, reviews and institutions that decide which systems are built, tested and released.",
  },
  {
    id: "monitoring",
    label: "Monitoring",
    name: "monitoring",
    definition:
      "Monitoring: watching systems in use for drift and harm, auditing them over time, and acting on what is found.",
  },
];
