import type { Direction } from "../../comparison.ts";

/** An ordered answer scale in words, as form tools offer it. */
export interface Ladder {
  id: string;
  title: string;
  /** For each place from low to high the forms in use, normalised; the first of each are one style, the second another. */
  places: readonly (readonly string[])[];
  direction: Direction;
}

const levels = (higher: string, lower: string): Direction => ({ unit: "levels", higher, lower });
const agreement = levels("more in agreement", "less in agreement");

const NEITHER = ["neutral", "neither", "undecided", "no preference"];

/**
 * Shorter ladders come first: a column is put on the first one that has room for all its words, so five-point
 * agreement wins over seven-point unless "agree" and "somewhat agree" both occur.
 */
export const LADDERS: readonly Ladder[] = [
  {
    id: "yes-no",
    title: "No, Yes",
    places: [
      ["no", "false"],
      ["yes", "true"],
    ],
    direction: { unit: "steps", higher: "more towards yes", lower: "more towards no" },
  },
  {
    id: "yes-maybe-no",
    title: "No, Maybe, Yes",
    places: [["no"], ["maybe", "perhaps", "partly", "it depends"], ["yes"]],
    direction: { unit: "steps", higher: "more towards yes", lower: "more towards no" },
  },
  {
    id: "agreement-5",
    title: "Agreement, five points",
    places: [
      ["strongly disagree", "strongly disagree", "completely disagree", "totally disagree", "fully disagree"],
      ["disagree", "somewhat disagree", "mostly disagree", "tend to disagree"],
      ["neither agree nor disagree", "neither agree nor disagree", ...NEITHER],
      ["agree", "somewhat agree", "mostly agree", "tend to agree"],
      ["strongly agree", "strongly agree", "completely agree", "totally agree", "fully agree"],
    ],
    direction: agreement,
  },
  {
    id: "support-5",
    title: "Support, five points",
    places: [
      ["strongly oppose", "strongly oppose", "completely oppose"],
      ["oppose", "somewhat oppose", "tend to oppose"],
      ["neither support nor oppose", "neither support nor oppose", ...NEITHER],
      ["support", "somewhat support", "tend to support"],
      ["strongly support", "strongly support", "completely support"],
    ],
    direction: levels("more in support", "less in support"),
  },
  {
    id: "promise-5",
    title: "Promise, five points",
    places: [
      ["very unpromising", "very unpromising", "extremely unpromising"],
      ["unpromising", "somewhat unpromising", "moderately unpromising"],
      ["neither promising nor unpromising", "neither promising nor unpromising", ...NEITHER],
      ["promising", "somewhat promising", "moderately promising"],
      ["very promising", "very promising", "extremely promising"],
    ],
    direction: levels("more promising", "less promising"),
  },
  {
    id: "likelihood-5",
    title: "Likelihood, five points",
    places: [
      ["very unlikely", "extremely unlikely", "highly unlikely"],
      ["unlikely", "somewhat unlikely", "rather unlikely"],
      [
        "about as likely as not",
        "neither likely nor unlikely",
        "even chance",
        "about even",
        "50/50",
        ...NEITHER,
      ],
      ["likely", "somewhat likely", "rather likely", "probable"],
      ["very likely", "extremely likely", "highly likely"],
    ],
    direction: levels("likelier", "less likely"),
  },
  {
    id: "frequency-5",
    title: "Frequency, five points",
    places: [
      ["never"],
      ["rarely", "seldom", "hardly ever", "almost never"],
      ["sometimes", "occasionally", "about half the time", "now and then"],
      ["often", "frequently", "usually", "most of the time", "very often"],
      ["always", "all the time", "almost always"],
    ],
    direction: levels("more often", "less often"),
  },
  {
    id: "satisfaction-5",
    title: "Satisfaction, five points",
    places: [
      ["very dissatisfied", "extremely dissatisfied"],
      ["dissatisfied", "somewhat dissatisfied"],
      ["neither satisfied nor dissatisfied", "neither satisfied nor dissatisfied", ...NEITHER],
      ["satisfied", "somewhat satisfied"],
      ["very satisfied", "extremely satisfied"],
    ],
    direction: levels("more satisfied", "less satisfied"),
  },
  {
    id: "quality-5",
    title: "Quality, five points",
    places: [
      ["very poor", "very bad", "terrible"],
      ["poor", "bad"],
      ["fair", "average", "acceptable", "okay", "neither good nor bad"],
      ["good"],
      ["very good", "excellent"],
    ],
    direction: levels("better", "worse"),
  },
  {
    id: "importance-5",
    title: "Importance, five points",
    places: [
      ["not at all important", "not important", "unimportant"],
      ["slightly important", "of little importance", "a little important"],
      ["moderately important", "somewhat important", "important"],
      ["very important"],
      ["extremely important", "essential", "crucial"],
    ],
    direction: levels("more important", "less important"),
  },
  {
    id: "extent-5",
    title: "Extent, five points",
    places: [
      ["not at all", "not", "none at all"],
      ["slightly", "a little", "a bit", "to a small extent"],
      ["moderately", "somewhat", "a moderate amount", "to some extent"],
      ["very", "very much", "quite", "considerably", "a lot", "to a large extent"],
      ["extremely", "completely", "a great deal", "entirely"],
    ],
    direction: levels("more so", "less so"),
  },
  {
    id: "agreement-7",
    title: "Agreement, seven points",
    places: [
      ["strongly disagree", "completely disagree", "totally disagree"],
      ["disagree"],
      ["somewhat disagree", "slightly disagree", "tend to disagree"],
      ["neither agree nor disagree", ...NEITHER],
      ["somewhat agree", "slightly agree", "tend to agree"],
      ["agree"],
      ["strongly agree", "completely agree", "totally agree"],
    ],
    direction: agreement,
  },
];

/** One spelling for what a reader takes for the same words: case, spaces, quotes, and a number in front. */
export function normalised(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/[‐‑‒–—−]/g, "-")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^\(?-?\d+\)?\s*[-=:.)]\s*(?=[a-z])/, "")
    .replace(/[.!]+$/, "");
}

/** The place of a text on a ladder, or −1. */
export function placeOn(ladder: Ladder, text: string): number {
  const wanted = normalised(text);
  return ladder.places.findIndex((forms) => forms.includes(wanted));
}

/** The default wording of a ladder, with a capital. */
export function wordingOf(ladder: Ladder): string[] {
  return ladder.places.map(([form = ""]) => capital(form));
}

/**
 * Puts texts on a ladder if each has a place of its own there. Places nobody chose get the wording that goes with the
 * ones that occur.
 */
export function fitLadder(ladder: Ladder, texts: readonly string[]): { labels: string[] } | null {
  const labels: (string | undefined)[] = ladder.places.map(() => undefined);
  const styles = new Map<number, number>();
  for (const text of texts) {
    const place = placeOn(ladder, text);
    if (place < 0) return null;
    const before = labels[place];
    if (before !== undefined && normalised(before) !== normalised(text)) return null;
    labels[place] ??= text;
    const forms = ladder.places[place]!;
    const style = forms.lastIndexOf(normalised(text));
    // The first two forms of a place are two styles; further ones are only other words for it.
    if (style <= 1 && forms.indexOf(normalised(text)) === style)
      styles.set(style, (styles.get(style) ?? 0) + 1);
  }
  const style = [...styles].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  return {
    labels: labels.map(
      (label, place) => label ?? capital(ladder.places[place]![style] ?? ladder.places[place]![0]!),
    ),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
