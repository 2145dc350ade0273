import { sumOf, TOTAL_MASS } from "../masses.ts";
import type { Lens } from "../lens.ts";

export interface ReadBackScale {
  labels: readonly string[];
  ordered: boolean;
  /** Lines between bars; `after` counts the bars before the line. */
  thresholds: readonly { after: number; label: string }[];
}

/** A sentence in pieces, so that its figures can be set apart. */
export type ReadBack = readonly (string | { figure: string })[];

type Say = (mass: number) => { figure: string };

/**
 * Says masses back in words, so that a respondent can see whether that is what was meant: where the thresholds cut,
 * else where the middle lies, else the top answer. Null while nothing has been given.
 */
export function readBack(masses: readonly number[], scale: ReadBackScale, lens: Lens): ReadBack | null {
  const sum = sumOf(masses);
  if (sum === 0) return null;
  const verb = lens === "own" ? "put" : "expect";
  const complete = sum === TOTAL_MASS;
  const opening = complete ? `You ${verb} ` : `So far you ${verb} `;
  // Points that are not a hundred in all are no per cents.
  const say: Say = (mass) => ({ figure: complete ? `${mass} %` : mass === 1 ? "1 point" : `${mass} points` });
  if (scale.ordered && scale.thresholds.length > 0) return [opening, ...cuts(masses, scale.thresholds, say)];
  return [opening, ...(scale.ordered ? middle(masses, scale.labels, say) : top(masses, scale.labels, say))];
}

function cuts(masses: readonly number[], thresholds: ReadBackScale["thresholds"], say: Say): ReadBack {
  const [first, ...others] = thresholds.map(({ after, label }) => ({
    label,
    before: sumOf(masses.slice(0, after)),
    past: sumOf(masses.slice(after)),
  }));
  if (!first) return [];
  if (others.length === 0) {
    return [say(first.before), " before and ", say(first.past), ` past the line “${first.label}”.`];
  }
  return [
    say(first.before),
    ` before the line “${first.label}”`,
    ...others.flatMap(({ past, label }, index) => [
      index === others.length - 1 ? ", and " : ", ",
      say(past),
      ` past the line “${label}”`,
    ]),
    ".",
  ];
}

/** The mass up to and including the bar in which the running sum passes half. */
function middle(masses: readonly number[], labels: readonly string[], say: Say): ReadBack {
  const sum = sumOf(masses);
  let upTo = 0;
  let bar = 0;
  for (const [index, mass] of masses.entries()) {
    upTo += mass;
    bar = index;
    if (2 * upTo >= sum) break;
  }
  const label = labels[bar] ?? "";
  // At either end, or with most of it on one bar, "or below" would say less than the bar itself.
  const here = masses[bar]!;
  if (bar === 0 || bar === masses.length - 1 || 2 * here > sum) return [say(here), ` on “${label}”.`];
  return [say(upTo), ` on “${label}” or below.`];
}

function top(masses: readonly number[], labels: readonly string[], say: Say): ReadBack {
  const highest = Math.max(...masses);
  const names = labels.filter((_, bar) => masses[bar] === highest).map((label) => `“${label}”`);
  if (names.length === 1) return ["most, ", say(highest), `, on ${names.join("")}.`];
  if (names.length === labels.length) return ["the same on every answer."];
  return ["most, ", say(highest), ` each, on ${names.slice(0, -1).join(", ")} and ${names.at(-1)!}.`];
}
