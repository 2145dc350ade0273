import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTyped, shownText, typedValue } from "./typed-value.ts";

describe("a whole number from 0 to 100 as it is typed", () => {
  it.each([
    ["7", 7],
    ["042", 42],
    ["5 %", 5],
    ["100", 100],
    ["999", 100],
    // A decimal sign is one: 7,5 is not 75.
    ["7,5", 8],
    ["7.4", 7],
    ["12,", 12],
    [".6", 1],
    ["٤٢", 42],
    ["٧٫٢٪", 7],
  ])("%s is %i", (text, value) => {
    expect(readTyped(text)).toBe(value);
  });

  it("is none where nothing is typed, and unreadable where something else is", () => {
    expect(["", " "].map(readTyped)).toEqual([null, null]);
    for (const text of ["-", "-5", "many", "1.2.3", "1e2", ".", "%"]) {
      expect(readTyped(text)).toBe("unreadable");
      expect(typedValue(text)).toBeNull();
    }
  });

  it("is the nearest whole number, whichever sign parts the decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
        const decimals = String(hundredths).padStart(2, "0");
        const nearest = hundredths < 50 ? whole : whole + 1;
        for (const sign of [".", ",", "٫"]) expect(readTyped(`${whole}${sign}${decimals}`)).toBe(nearest);
      }),
    );
  });
});

describe("a field for such a number", () => {
  it("shows what is typed as it is typed, while that means the value", () => {
    expect(["7", "07", "7,", "7,2", "7 %"].map((text) => shownText(text, 7, null))).toEqual([
      "7",
      "07",
      "7,",
      "7,2",
      "7 %",
    ]);
    expect(shownText("0", 0, 0)).toBe("0");
    expect(shownText("many", null, null)).toBe("many");
    expect(shownText("many", 0, 0)).toBe("many");
  });

  it("shows the value once it is left, and once something else has changed it", () => {
    expect([shownText(null, 8, null), shownText("7,5", 9, null), shownText("many", 9, null)]).toEqual([
      "8",
      "9",
      "9",
    ]);
    expect([shownText(null, null, null), shownText(null, 0, 0), shownText(null, 0, null)]).toEqual([
      "",
      "",
      "0",
    ]);
  });
});
