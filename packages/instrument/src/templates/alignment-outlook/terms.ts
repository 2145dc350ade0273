/**
 * Definitions that several questions share, so that a term means one thing throughout. Each is one paragraph of a
 * help box.
 */
export const TERMS = {
  transformative:
    "Transformative AI: systems whose effects on the world would be at least as large as those of the industrial " +
    "revolution, whether they come as one system or as many.",
  aligned:
    "Aligned: what the system tries to do accords with what people intend and value, so that serious harm does not come " +
    "from its own aims. That it is too weak to do harm does not make it aligned. Harm done by people who misuse a " +
    "well-behaved system is not counted as misalignment.",
  alignmentResearch:
    "Alignment research: work whose stated purpose is to make AI systems aligned, or to find out whether they are.",
  capability: "Capability: how well a system can do tasks of many kinds, whatever they are used for.",
  oversight:
    "Oversight: people, or AI systems on their behalf, judge what a system does and correct it by training or by " +
    "intervening.",
} as const;
