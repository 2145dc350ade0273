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

const percent = (mass: number) => ({ figure: `${mass} %` });

/**
 * Says masses back in words, so that a respondent can see whether that is what was meant: where the thresholds cut,
 * else where the middle lies, else the top answer. Null while nothing has been given.
 */
export function readBack(masses: readonly number[], scale: ReadBackScale, lens: Lens): ReadBack | null {
  const sum = sumOf(masses);
  if (sum === 0) return null;
  const verb = lens === "own" ? "put" : "expect";
  const opening = sum === TOTAL_MASS ? `You ${verb} ` : `So far you ${verb} `;
  if (scale.ordered && scale.thresholds.length > 0) return [opening, ...cuts(masses, scale.thresholds)];
  return [opening, ...(scale.ordered ? middle(masses, scale.labels) : top(masses, scale.labels))];
}

function cuts(masses: readonly number[], thresholds: ReadBackScale["thresholds"]): ReadBack {
  const [first, ...others] = thresholds.map(({ after, label }) => ({
    label,
    before: sumOf(masses.slice(0, after)),
    past: sumOf(masses.slice(after)),
  }));
  if (!first) return [];
  if (others.length === 0) {
    return [percent(first.before), " before and ", percent(first.past), ` past the line “${first.label}”.`];
  }
  return [
    percent(first.before),
    ` before the line “${first.label}”`,
    ...others.flatMap(({ past, label }, index) => [
      index === others.length - 1 ? ", and " : ", ",
      percent(past),
      ` past the line “${label}”`,
    ]),
    ".",
  ];
}

/** The mass up to and including the bar in which the running sum passes half. */
function middle(masses: readonly number[], labels: readonly string[]): ReadBack {
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
  if (bar === 0 || bar === masses.length - 1 || 2 * here > sum) return [percent(here), ` on “${label}”.`];
  return [percent(upTo), ` on “${label}” or below.`];
}

function top(masses: readonly number[], labels: readonly string[]): ReadBack {
  const highest = Math.max(...masses);
  const names = labels.filter((_, bar) => masses[bar] === highest).map((label) => `“${label}”`);
  if (names.length === 1) return ["most, ", percent(highest), `, on ${names.join("")}.`];
  if (names.length === labels.length) return ["the same on every answer."];
  return ["most, ", percent(highest), ` each, on ${names.slice(0, -1).join(", ")} and ${names.at(-1)!}.`];
}
