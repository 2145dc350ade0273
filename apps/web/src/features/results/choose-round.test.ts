import { describe, expect, it } from "vitest";
import { chooseOrder, chooseRelease, chooseRound, type ResultsRound } from "./choose-round.ts";

const day = new Date("2026-05-03T00:00:00Z");

function round(
  number: number,
  released: boolean,
  origin: ResultsRound["origin"] = "collected",
): ResultsRound {
  return {
    id: `${origin}-${number}`,
    number,
    slug: "slug",
    state: "closed",
    origin,
    minimumN: 10,
    batch: 10,
    openedAt: day,
    closedAt: day,
    instrumentVersion: 1,
    instrumentHash: null,
    release: released ? { id: "R-7Q2M-K4TZ", number: 1, n: 40, final: true, cutOn: "2026-05-03" } : null,
  };
}

describe("the round that is shown", () => {
  const simulated = round(0, true, "simulated");

  it("is the newest with a release", () => {
    expect(chooseRound([round(1, true), round(2, true), round(3, false)], undefined)?.id).toBe("collected-2");
  });

  it("is one with somebody's answers before the simulated one, imported ones included", () => {
    expect(chooseRound([simulated, round(1, true, "imported")], undefined)?.id).toBe("imported-1");
  });

  it("is the simulated one while no other has a release", () => {
    expect(chooseRound([simulated, round(1, false)], undefined)?.id).toBe("simulated-0");
  });

  it("is one without a release only where there is nothing else", () => {
    expect(chooseRound([round(1, false)], undefined)?.id).toBe("collected-1");
    expect(chooseRound([], undefined)).toBeNull();
  });

  it("is the one asked for, and none when the study has no such round", () => {
    expect(chooseRound([simulated, round(1, true)], "simulated-0")?.id).toBe("simulated-0");
    expect(chooseRound([simulated], "of-another-study")).toBeUndefined();
    expect(chooseRound([simulated], ["simulated-0", "simulated-0"])).toBeUndefined();
  });
});

describe("the rest of the address", () => {
  it("sorts by misjudgement unless it says otherwise in words known here", () => {
    expect([undefined, "survey", "misjudgement", "random", ["survey"]].map(chooseOrder)).toEqual([
      "misjudgement",
      "survey",
      "misjudgement",
      "misjudgement",
      "misjudgement",
    ]);
  });

  it("names a release by a plain number, or none for the newest", () => {
    expect(chooseRelease(undefined)).toBeNull();
    expect(chooseRelease("3")).toBe(3);
    for (const odd of ["0", "-1", "1.5", "1e3", "", "x", "12345678901", ["1", "1"]]) {
      expect(chooseRelease(odd)).toBeUndefined();
    }
  });
});
