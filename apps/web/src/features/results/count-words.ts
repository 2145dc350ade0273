import { DECLINE_WORDS } from "@plumbline/api/findings/measures";
import type { Finding } from "@plumbline/api/findings/findings";
import { DECLINES, LENSES } from "@plumbline/instrument/lens";

/** How many people a finding is about: "n = 120 own, 118 predicted, 117 both". */
export function countWords({ estimate, question }: Finding): string {
  if (!estimate) return "";
  const { own, crowd, both } = estimate.n;
  const predicted = question.crowd === "point" ? "guessed" : "predicted";
  if (!question.crowd) return `n = ${own}`;
  if (!question.own) return `n = ${crowd} ${predicted}`;
  return own === crowd && own === both ? `n = ${own}` : `n = ${own} own, ${crowd} ${predicted}, ${both} both`;
}

/** Who declined and how, lens by lens; declines nobody chose are left out, and null says that nobody declined. */
export function declineWords({ estimate, question }: Finding): string | null {
  if (!estimate) return null;
  const names = { own: "own view", crowd: question.crowd === "point" ? "guess" : "prediction" };
  const lenses = LENSES.flatMap((lens) => {
    const chosen = DECLINES.filter((decline) => estimate.declines[lens][decline] > 0).map(
      (decline) => `${estimate.declines[lens][decline]} ${DECLINE_WORDS[decline]}`,
    );
    return chosen.length > 0 ? [`${names[lens]}: ${chosen.join(", ")}`] : [];
  });
  return lenses.length > 0 ? `Declined — ${lenses.join("; ")}` : null;
}
