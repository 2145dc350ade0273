import { expect, it } from "vitest";
import { describeWithRealData, readRealTable } from "./real-data.ts";

describeWithRealData(
  "alignment-researchers-2024/paired.csv",
  "the paired survey of alignment researchers",
  () => {
    it("has 122 people and 17 items on a five-point scale, each answered and guessed", () => {
      const rows = readRealTable("alignment-researchers-2024/paired.csv");
      expect(rows).toHaveLength(122);
      const items = Object.keys(rows[0] ?? {}).filter((name) => name.startsWith("own_"));
      expect(items).toHaveLength(17);
      for (const row of rows) {
        for (const item of items) {
          expect(row[item]).toMatch(/^[1-5]$/);
          expect(row[item.replace("own_", "guess_")]).toMatch(/^[1-5]$/);
        }
      }
    });
  },
);
