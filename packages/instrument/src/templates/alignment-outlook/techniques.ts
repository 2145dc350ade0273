/** A family of alignment techniques whose tax is asked for. */
export interface Technique {
  /** Ends the ids of the questions about it. */
  id: string;
  /** As it stands in "How does … change the cost?". */
  name: string;
  /** What is meant, for the help box. */
  definition: string;
  /** Whether everybody is asked for the sign of its tax, or only those with more time. */
  core: boolean;
  /** Whether the size of its tax is asked for as well. */
  sized: boolean;
}

/**
 * Everybody is asked about three of them, spread over what has been claimed: one in general use, one said to lower the
 * cost and one said to raise it. Nine would add minutes to the core. A size in per cent is asked for where training
 * itself is changed: in one in general use, one said to save computation, and one proposed.
 */
export const TECHNIQUES: readonly Technique[] = [
  {
    id: "human_feedback",
    name: "learning from human feedback",
    definition:
      "Learning from human feedback (RLHF and its relatives): people compare or rate outputs, and the system is " +
      "trained towards what they preferred.",
    core: true,
    sized: true,
  },
  {
    id: "ai_feedback",
    name: "learning from AI feedback",
    definition:
      "Learning from AI feedback, constitutional methods included: an AI system judges outputs by written principles " +
      "and takes the place of most human judgements in training.",
    core: false,
    sized: false,
  },
  {
    id: "process_supervision",
    name: "process supervision",
    definition:
      "Process supervision: intermediate steps of reasoning are graded in training, as well as or in place of the result.",
    core: true,
    sized: true,
  },
  {
    id: "value_data",
    name: "training on large synthetic value data",
    definition:
      "Large synthetic value data: very many generated texts that show good values or faithful obedience, mixed into " +
      "training from an early stage.",
    core: false,
    sized: false,
  },
  {
    id: "prosocial",
    name: "a prosocial architecture",
    definition:
      "Prosocial architectures: the system is built or trained to model other agents and to take account of their " +
      "interests, for instance by overlap of its representations of self and other, or by an explicit theory of mind.",
    core: false,
    sized: true,
  },
  {
    id: "scalable_oversight",
    name: "scalable oversight",
    definition:
      "Scalable oversight: methods by which people supervise work they could not judge unaided, such as debate " +
      "between AI systems, recursive decomposition or AI-written critiques.",
    core: false,
    sized: false,
  },
  {
    id: "interpretability",
    name: "interpretability-based oversight",
    definition:
      "Interpretability-based oversight: what is read from a system's internal states is used to judge, filter or " +
      "train it.",
    core: false,
    sized: false,
  },
  {
    id: "internal_review",
    name: "internal review of an agent's plans",
    definition:
      "Internal review: before an agent acts, a separate step examines the likely consequences of its plan and may " +
      "stop or change it.",
    core: false,
    sized: false,
  },
  {
    id: "containment",
    name: "control and containment",
    definition:
      "Control and containment: measures that limit the damage a system could do even if it were misaligned, such as " +
      "isolation, monitoring, restricted permissions and trusted checks of its work.",
    core: true,
    sized: false,
  },
];
