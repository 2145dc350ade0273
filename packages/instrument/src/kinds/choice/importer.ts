import type { ColumnImporter, ColumnProposal } from "../../kind.ts";
import { fitLadder, LADDERS, normalised, placeOn } from "./importer-ladders.ts";
import { numberWithWords, rangeOf, wholeNumber } from "./importer-numbers.ts";
import { orderRanges } from "./importer-ranges.ts";
import { choiceScales, numberSpec, optionOfNumber, wordSpec } from "./importer-scales.ts";
import type { ChoiceCrowd, ChoiceOwn, ChoiceSpec } from "./spec.ts";

/** The most options a question takes, and the longest label of one. */
const MOST_OPTIONS = 30;
const LONGEST_LABEL = 200;

/** Below this share of whole numbers a column is not numeric; above it, the other cells are slips to be shown. */
const MOSTLY = 0.9;

type Proposal = ColumnProposal<ChoiceSpec> | null;

/** Distinct values, the most frequent first; equal counts by code point, so that a file always reads the same. */
function distinctOf(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}

/** Values that differ only as spellings of the same words are one; the most frequent spelling stands for all. */
function labelsOf(values: readonly string[]): string[] {
  const labels = new Map<string, string>();
  for (const value of distinctOf(values)) {
    const key = normalised(value) || value;
    if (!labels.has(key)) labels.set(key, value);
  }
  return [...labels.values()];
}

function propose(values: readonly string[]): Proposal {
  const distinct = distinctOf(values);
  if (distinct.length < 2 || distinct.some((value) => value.length > LONGEST_LABEL)) return null;
  const labels = labelsOf(values);
  return (
    proposeNumbers(values) ??
    proposeLadder(labels) ??
    proposeDegrees(labels) ??
    proposeRanges(labels) ??
    proposeSet(labels, values.length)
  );
}

function proposeNumbers(values: readonly string[]): Proposal {
  const read = values.flatMap((value) => numberWithWords(value) ?? []);
  const others = values.length - read.length;
  if (read.length < values.length * MOSTLY || (others > 0 && proposeRanges(labelsOf(values)))) return null;
  const numbers = read.map(({ number }) => number);
  const different = new Set(numbers).size;
  // Eight numbers or more of which none occurs twice count rows; they do not answer a question.
  const range = different < 2 || (different === numbers.length && different >= 8) ? null : rangeOf(numbers);
  const words = range && wordsBeside(read);
  if (!range || !words) return null;
  const { options, ...spec } = numberSpec(range.first, range.last);
  const seen = `whole numbers from ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
  return {
    spec: {
      ...spec,
      options: options.map((option) => ({ ...option, label: words.get(option.label) ?? option.label })),
    },
    confidence: others > 0 ? 0.6 : 0.8,
    because: others > 0 ? `${seen}, and ${others} cells that are something else` : seen,
  };
}

/** The labels of the numbers that have words beside them; null where one number has two. */
function wordsBeside(read: readonly { number: number; words: string }[]): Map<string, string> | null {
  const labels = new Map<string, string>();
  for (const { number, words } of read) {
    if (!words) continue;
    const label = `${number} – ${words}`;
    if ((labels.get(String(number)) ?? label) !== label) return null;
    labels.set(String(number), label);
  }
  return labels;
}

function proposeLadder(labels: readonly string[]): Proposal {
  for (const ladder of LADDERS) {
    const fitted = fitLadder(ladder, labels);
    if (!fitted) continue;
    return {
      spec: wordSpec(fitted.labels, ladder),
      confidence: 0.95,
      because: `words of a known scale: ${ladder.title.toLowerCase()}`,
    };
  }
  return null;
}

/** "Not at all confident … extremely confident": the ladder of degrees before any one adjective. */
function proposeDegrees(labels: readonly string[]): Proposal {
  const degrees = LADDERS.find(({ id }) => id === "extent-5");
  const adjective = normalised(labels[0] ?? "")
    .split(" ")
    .at(-1);
  if (!degrees || !adjective || !labels.every((label) => normalised(label).endsWith(` ${adjective}`)))
    return null;
  const cut = (label: string) => normalised(label).slice(0, -adjective.length - 1);
  const fitted = fitLadder(degrees, labels.map(cut));
  if (!fitted) return null;
  const label = (degree: string) =>
    labels.find((candidate) => cut(candidate) === normalised(degree)) ??
    `${degree.charAt(0).toUpperCase()}${degree.slice(1)} ${adjective}`;
  return {
    spec: wordSpec(fitted.labels.map(label), {
      ...degrees,
      direction: {
        unit: "levels",
        higher: `more ${adjective}`.slice(0, 60),
        lower: `less ${adjective}`.slice(0, 60),
      },
    }),
    confidence: 0.9,
    because: `degrees of "${adjective}"`,
  };
}

function proposeRanges(labels: readonly string[]): Proposal {
  const ordered = labels.length <= MOST_OPTIONS ? orderRanges(labels) : null;
  if (!ordered) return null;
  return {
    spec: { options: ordered.map((label) => ({ label })), ordered: true, many: false },
    confidence: 0.85,
    because: `${ordered.length} ranges of one quantity, in their order`,
  };
}

/** Few distinct texts are options; texts of which most occur once are somebody's own words. */
function proposeSet(labels: readonly string[], count: number): Proposal {
  const numeric = labels.filter((label) => /^[+-]?[\d.,]+ ?%?$/.test(label)).length;
  if (labels.length < 2 || labels.length > MOST_OPTIONS || numeric > labels.length / 2) return null;
  if (count >= 6 && labels.length > count / 2) return null;
  return {
    spec: { options: labels.map((label) => ({ label })), ordered: false, many: false },
    confidence: 0.5,
    because: `${labels.length} different texts, the most frequent first`,
  };
}

function optionOf(cell: string, spec: ChoiceSpec): { option: number } | { problem: string } {
  const exact = spec.options.findIndex(({ label }) => label === cell);
  if (exact >= 0) return { option: exact };
  const labels = spec.options.map(({ label }) => normalised(label));
  const same = labels.indexOf(normalised(cell));
  if (same >= 0 && labels.indexOf(normalised(cell), same + 1) < 0) return { option: same };
  const number = wholeNumber(cell);
  if (number !== null) {
    const option = optionOfNumber(number, spec) ?? numbered(number, spec);
    if (option !== null) return { option };
  }
  for (const ladder of spec.ordered && number === null ? LADDERS : []) {
    const place = placeOn(ladder, cell);
    if (place < 0 || !fitLadder(ladder, labels)) continue;
    const option = spec.options.findIndex(({ label }) => placeOn(ladder, label) === place);
    if (option >= 0) return { option };
  }
  const first = spec.options[0]?.label ?? "";
  const last = spec.options.at(-1)?.label ?? "";
  return {
    problem: spec.ordered
      ? `This is not an answer on the scale from “${first}” to “${last}”.`
      : `This is none of the ${spec.options.length} options.`,
  };
}

/** A bare number where some labels carry their number: "4" beside "5 - Completely". */
function numbered(number: number, spec: ChoiceSpec): number | null {
  const numbers = spec.options.map(({ label }) => numberWithWords(label)?.number);
  return numbers.includes(undefined) || !numbers.includes(number) ? null : numbers.indexOf(number);
}

export const choiceImporter: ColumnImporter<ChoiceSpec, ChoiceOwn, ChoiceCrowd> = {
  propose,
  own(cell, spec) {
    const read = optionOf(cell, spec);
    return "problem" in read ? read : { answer: { options: [read.option] } };
  },
  guess(cell, spec) {
    const read = optionOf(cell, spec);
    return "problem" in read ? read : { answer: { form: "point", option: read.option } };
  },
  scales: choiceScales,
};
