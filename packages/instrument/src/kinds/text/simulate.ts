import type { Answers, Asked } from "../../kind.ts";
import type { TextAnswer, TextSpec } from "./spec.ts";

/** Made-up remarks that say of themselves what they are. */
const REMARKS = [
  "The definitions were clear.",
  "Much depends on what counts as advanced.",
  "I would have liked to answer some of these by field.",
  "My views changed a good deal over the last year.",
  "Hard to say without naming a system.",
  "The predictions were harder than my own answers.",
] as const;

export function simulateText(
  { spec, own }: Asked<TextSpec>,
  leaning: number,
  random: { next(): number },
): Answers<TextAnswer, never> {
  if (!own) return {};
  // Those who lean alike make the same remarks.
  const place = Math.floor((leaning + 0.5 * random.next()) * REMARKS.length) % REMARKS.length;
  const remark = `Simulated: ${REMARKS[place] ?? REMARKS[0]}`;
  return { own: { text: Array.from(remark).slice(0, spec.maximum).join("").trim() } };
}
