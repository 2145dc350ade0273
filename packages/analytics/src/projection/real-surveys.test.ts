import { expect, it } from "vitest";
import { expectClose } from "../testing/close.ts";
import { describeWithRealData, readRealTable } from "../testing/real-data.ts";
import { projectionSlope } from "./projection-slope.ts";
import { trulyFalseConsensus } from "./truly-false-consensus.ts";

const FILE = "alignment-researchers-2024/paired.csv";

/** The 13 items on the agreement scale; the four others are worded "promising" and answer another question. */
const LIKERT = [
  "pause",
  "exclusive",
  "control",
  "not_done",
  "agi_5y",
  "asi_5y",
  "progress",
  "on_track",
  "covers",
  "multidisciplinary",
  "background",
  "thinkers",
  "government",
];

describeWithRealData(FILE, "social projection among 122 alignment researchers", () => {
  const rows = readRealTable(FILE);
  const column = (kind: "own" | "guess", item: string) => rows.map((row) => Number(row[`${kind}_${item}`]));

  it("is present on all 17 items, with rank correlations from 0.11 to 0.43", () => {
    const items = [...LIKERT, "promise_1", "promise_2", "promise_3", "promise_4"];
    const correlations = items.map((item) => {
      const table = Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => 0));
      const guesses = column("guess", item);
      column("own", item).forEach((own, r) => (table[own - 1]![guesses[r]! - 1]! += 1));
      const { spearman, slope } = projectionSlope(table);
      expect(slope).toBeGreaterThan(0);
      return spearman!;
    });
    // Rounded to two decimals where they were recorded.
    expect(Math.min(...correlations).toFixed(2)).toBe("0.11");
    expect(Math.max(...correlations).toFixed(2)).toBe("0.43");
  });

  it("vanishes within persons: mean correlation 0.037, Fisher's 0.041, positive for half of the people", () => {
    const byPerson = (kind: "own" | "guess") => {
      const columns = LIKERT.map((item) => column(kind, item));
      return rows.map((_, r) => columns.map((values) => values[r]!));
    };
    const result = trulyFalseConsensus(byPerson("own"), byPerson("guess"));
    expect(result.respondents).toBe(122);
    expectClose(result.mean!, 0.037, 0.0005, 1);
    expectClose(result.fisherMean!, 0.041, 0.0005, 1);
    expectClose(result.sharePositive!, 0.5, 0.005, 1);
  });
});
