import type { Lens } from "../lens.ts";
import { sumOf, TOTAL_MASS } from "../masses.ts";
import type { Values } from "../words/words.ts";
import type { MassSay } from "./messages.ts";

export interface ReadBackScale {
  labels: readonly string[];
  ordered: boolean;
  /** Lines between bars; `after` counts the bars before the line. */
  thresholds: readonly { after: number; label: string }[];
}

/** A sentence in pieces, so that its figures can be set apart. */
export type ReadBack = readonly (string | { figure: string })[];

/** A sentence's key and what goes into it. */
type Sentence = [key: Parameters<MassSay>[0], values: Values];

/**
 * Says masses back in words, so that a respondent can see whether that is what was meant: where the thresholds cut,
 * else where the middle lies, else the top answer. Null while nothing has been given.
 */
export function readBack(
  masses: readonly number[],
  scale: ReadBackScale,
  lens: Lens,
  say: MassSay,
): ReadBack | null {
  const sum = sumOf(masses);
  if (sum === 0) return null;
  const complete = sum === TOTAL_MASS;
  // Points that are not a hundred in all are no per cents.
  const figure = (mass: number) =>
    `${FIGURE_START}${say(complete ? "readBack.percent" : "readBack.points", { mass })}${FIGURE_END}`;
  const [key, values] =
    scale.ordered && scale.thresholds.length > 0
      ? cuts(masses, scale.thresholds, figure, say)
      : scale.ordered
        ? middle(masses, scale.labels, figure)
        : top(masses, scale.labels, figure, say);
  const opening = say(`readBack.${lens}${complete ? "" : "SoFar"}`);
  return inPieces(say(key, { ...values, opening, lens }));
}

/** Where a figure begins and ends within a sentence: characters for private use, which no text has. */
const FIGURE_START = "\uE000";
const FIGURE_END = "\uE001";

/** Languages put the figures in different places, so a sentence is made whole and taken apart again. */
function inPieces(sentence: string): ReadBack {
  return sentence.split(FIGURE_START).flatMap((part, index) => {
    const [figure = "", rest] = part.split(FIGURE_END);
    if (index === 0 || rest === undefined) return part ? [part] : [];
    return [{ figure }, ...(rest ? [rest] : [])];
  });
}

function cuts(
  masses: readonly number[],
  thresholds: ReadBackScale["thresholds"],
  figure: (mass: number) => string,
  say: MassSay,
): Sentence {
  const lines = thresholds.map(({ after, label }) => ({
    label,
    before: figure(sumOf(masses.slice(0, after))),
    past: figure(sumOf(masses.slice(after))),
  }));
  const [first, ...others] = lines;
  if (first && others.length === 0) return ["readBack.oneCut", first];
  const parts = [
    ...(first ? [say("readBack.cutBefore", { mass: first.before, label: first.label })] : []),
    ...others.map(({ past, label }) => say("readBack.cutPast", { mass: past, label })),
  ];
  return ["readBack.cuts", { cuts: parts.slice(0, -1).join(", "), last: parts.at(-1) ?? "" }];
}

/** The mass up to and including the bar in which the running sum passes half. */
function middle(
  masses: readonly number[],
  labels: readonly string[],
  figure: (mass: number) => string,
): Sentence {
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
  const here = masses[bar] ?? 0;
  if (bar === 0 || bar === masses.length - 1 || 2 * here > sum)
    return ["readBack.on", { mass: figure(here), label }];
  return ["readBack.upTo", { mass: figure(upTo), label }];
}

function top(
  masses: readonly number[],
  labels: readonly string[],
  figure: (mass: number) => string,
  say: MassSay,
): Sentence {
  const highest = Math.max(...masses);
  const names = labels
    .filter((_, bar) => masses[bar] === highest)
    .map((label) => say("readBack.quoted", { label }));
  const last = names.at(-1) ?? "";
  if (names.length === 1) return ["readBack.most", { mass: figure(highest), label: last }];
  if (names.length === labels.length) return ["readBack.equal", {}];
  return ["readBack.mostEach", { mass: figure(highest), labels: names.slice(0, -1).join(", "), last }];
}
