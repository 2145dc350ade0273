import { describe, expect, it } from "vitest";
import { emptyTally } from "../../tally.ts";
import { text } from "./kind.ts";

const asked = { spec: { maximum: 100, hint: "" }, own: true, crowd: null };
const given = { own: { text: "I am the only one in Reykjavik." } };

describe("what somebody wrote", () => {
  it("is withheld, and that something was written is not", () => {
    const shown = text.columns(asked).filter(({ withheld }) => !withheld);
    expect(shown.map(({ suffix, cell }) => [suffix, cell(given), cell({})])).toEqual([
      ["written", true, null],
    ]);
    const hidden = text.columns(asked).filter(({ withheld }) => withheld);
    expect(hidden.map(({ cell }) => cell(given))).toEqual([given.own.text]);
  });

  it("is in no tally and in no estimate: people are counted", () => {
    expect(text.tallyShape(asked)).toEqual({});
    const tally = emptyTally({ said: 3 });
    tally["said"] = [4, 0, 0];
    const estimate = text.estimate(tally, asked);
    expect(estimate.n).toEqual({ own: 4, crowd: 0, both: 0 });
    expect(estimate.table.rows).toEqual([["Wrote something", 4]]);
  });

  it("is stored without the white space around it", () => {
    expect(text.own(asked.spec).parse({ text: "  Because.\n" })).toEqual({ text: "Because." });
  });
});
