import { existsSync, readFileSync } from "node:fs";
import { seededRandom } from "@plumbline/analytics/random";

/** What both sides compute on; sent to Python as JSON, so the numbers are the same to the bit. */
export interface Inputs {
  /** Guess minus own answer of 122 people on a five-point item. */
  differences: number[];
  /** Counts of two groups of 122 people on a five-point item. */
  groups: [number[], number[]];
  /** 17 items by 122 people: guess minus own answer. */
  family: number[][];
  /** 50,000 outcomes in order of their forecasts. */
  outcomes: number[];
  /** Three points of a cumulative distribution a person. */
  timelines: { x: number[]; p: number[] }[];
  /** Where the timelines come from. */
  timelineSource: string;
}

export const DRAWS = 10_000;

/** Own answer (rows) by guess (columns), "should not be done", survey of alignment researchers 2024. */
const TABLE = [
  [1, 13, 11, 8, 3],
  [2, 20, 15, 16, 0],
  [0, 5, 6, 11, 1],
  [0, 2, 2, 5, 0],
  [0, 0, 1, 0, 0],
];

export function makeInputs(): Inputs {
  const random = seededRandom(17);
  const differences = TABLE.flatMap((row, own) =>
    row.flatMap((count, guess) => Array.from({ length: count }, () => guess - own)),
  );
  const family = Array.from({ length: 17 }, (_, item) =>
    Array.from(
      { length: 122 },
      () => random.integer(4) - random.integer(3) + Number(random.integer(17) < item),
    ),
  );
  const outcomes = Array.from({ length: 50_000 }, (_, i) => Number(random.next() < (i + 0.5) / 50_000));
  const real = realTimelines();
  return {
    differences,
    // "Superintelligence in five years", own answers and guesses of the same survey.
    groups: [
      [25, 45, 29, 18, 5],
      [18, 36, 43, 20, 5],
    ],
    family,
    outcomes,
    timelines:
      real ?? Array.from({ length: 1712 }, () => syntheticTimeline(random.integer(2), () => random.next())),
    timelineSource: real ? "2023 Expert Survey on Progress in AI" : "made up: the survey's data are not here",
  };
}

function syntheticTimeline(framing: number, next: () => number): { x: number[]; p: number[] } {
  if (framing === 0) {
    const first = 1 + Math.floor(20 * next());
    const second = first + 1 + Math.floor(40 * next());
    return { x: [first, second, second + 1 + Math.floor(100 * next())], p: [0.1, 0.5, 0.9] };
  }
  const p = [next(), next(), next()].map((v) => Math.round(98 * v + 1) / 100).toSorted((a, b) => a - b);
  return { x: [10, 20, 40], p };
}

function realTimelines(): { x: number[]; p: number[] }[] | undefined {
  const file = new URL("../../../shared/data/espai-2023/responses.csv", import.meta.url);
  if (!existsSync(file)) return undefined;
  const [header = "", ...rows] = readFileSync(file, "utf8").trim().split("\n");
  const names = header.split(",");
  const columns = (prefix: string) => [1, 2, 3].map((i) => names.indexOf(`${prefix}_${i}`));
  const [years, percents] = [columns("hb_a"), columns("hb_b")];
  return rows.flatMap((row) => {
    const cells = row.split(",");
    const numbers = (at: number[]) =>
      at
        .map((i) => cells[i] ?? "")
        .filter((cell) => cell !== "")
        .map(Number);
    if (numbers(years).length === 3) return [{ x: numbers(years), p: [0.1, 0.5, 0.9] }];
    const p = numbers(percents).map((percent) => percent / 100);
    return p.length === 3 ? [{ x: [10, 20, 40], p }] : [];
  });
}
