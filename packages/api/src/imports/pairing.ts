import type { ColumnHeader } from "./headers.ts";

/** Words at either end of a column's name that say through which lens it was asked. */
const OWN = new Set(["own", "self", "my", "mine", "me", "personal", "personally"]);
const CROWD = new Set([
  "guess",
  "guessed",
  "crowd",
  "predicted",
  "prediction",
  "predict",
  "others",
  "community",
  "peers",
  "expected",
  "estimate",
  "estimated",
  "meta",
]);

/** These say so even where no column holds the own view. */
const SURELY_CROWD = new Set(["guess", "guessed", "crowd", "predicted", "prediction"]);

/** Beginnings and ends of a question that say the same. What is left over names the question. */
const OWN_TEXT = [
  /^i (personally )?/,
  /^(personally|in my (own )?(view|opinion)),? /,
  /^(your|my) (own )?(view|opinion|answer)s?[:,]? /,
  /[([]? ?(your|my|own) (own )?(view|opinion|answer)s? ?[)\]]?$/,
];
const GROUP =
  "(most |other |the )*((average|typical|median) )?((ai|alignment|safety|research) )*" +
  "(community|field|researchers?|respondents?|others|people|participants?|peers|colleagues)( as a whole)?('s)?";
const CROWD_TEXT = [
  new RegExp(`^${GROUP} (would |will |generally |mostly |on average )*(?=[a-z])`),
  new RegExp(`[([]? ?${GROUP} (view|opinion|answer|guess|prediction)s? ?[)\\]]?$`),
  /[([] ?(community|crowd|others|guess|prediction|predicted) ?[)\]]$/,
];

/** A question of one or two columns. */
export interface ColumnPair {
  own: ColumnHeader | null;
  crowd: ColumnHeader | null;
  /** What the two names share; the header itself for a single column. */
  stem: string;
}

interface Marked {
  column: ColumnHeader;
  lens: "own" | "crowd";
  stem: string;
}

/**
 * Finds the columns that ask one question through both lenses: by a word at either end of their names (own_x and
 * guess_x, x_own and x_guess, x and x_guess), or by how their texts begin ("I …", "The community …").
 */
export function pairColumns(columns: readonly ColumnHeader[]): ColumnPair[] {
  const pairs = new Map<number, ColumnPair>();
  const taken = new Set<number>();
  const join = (own: ColumnHeader, crowd: ColumnHeader, stem: string) => {
    pairs.set(Math.min(own.index, crowd.index), { own, crowd, stem });
    taken.add(own.index).add(crowd.index);
  };
  for (const marks of [markedByName, markedByText]) {
    const free = columns.filter(({ index }) => !taken.has(index));
    const marked = free.flatMap((column) => marks(column) ?? []);
    for (const crowd of marked.filter(({ lens }) => lens === "crowd")) {
      const own =
        marked.find(
          (other) => other.lens === "own" && other.stem === crowd.stem && !taken.has(other.column.index),
        )?.column ??
        free.find(
          (column) =>
            nameOf(column).join("_") === crowd.stem && !taken.has(column.index) && column !== crowd.column,
        );
      if (own && !taken.has(crowd.column.index)) join(own, crowd.column, crowd.stem);
    }
  }
  for (const column of columns) {
    if (taken.has(column.index)) continue;
    const alone = SURELY_CROWD.has(nameOf(column)[0] ?? "") || SURELY_CROWD.has(nameOf(column).at(-1) ?? "");
    const lenses = alone ? { own: null, crowd: column } : { own: column, crowd: null };
    pairs.set(column.index, { ...lenses, stem: column.header });
  }
  return [...pairs].toSorted(([a], [b]) => a - b).map(([, pair]) => pair);
}

function nameOf({ header }: ColumnHeader): string[] {
  return header
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

function markedByName(column: ColumnHeader): Marked | null {
  const words = nameOf(column);
  if (words.length < 2) return null;
  for (const [word, rest] of [
    [words[0]!, words.slice(1)],
    [words.at(-1)!, words.slice(0, -1)],
  ] as const) {
    const lens = OWN.has(word) ? "own" : CROWD.has(word) ? "crowd" : null;
    if (lens) return { column, lens, stem: rest.join("_") };
  }
  return null;
}

function markedByText(column: ColumnHeader): Marked | null {
  const text = column.text
    .toLowerCase()
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/\s+/g, " ")
    .replace(/[.?!:]+$/, "");
  for (const [lens, patterns] of [
    ["crowd", CROWD_TEXT],
    ["own", OWN_TEXT],
  ] as const) {
    const pattern = patterns.find((candidate) => candidate.test(text));
    // "supports" and "support": the verb agrees with whoever is asked about.
    const stem =
      pattern && words(text.replace(pattern, "")).replace(/^([a-z]{2,}?)(?:(?<=[sxh])es|s)?(?= |$)/, "$1");
    if (stem) return { column, lens, stem };
  }
  return null;
}

function words(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}
