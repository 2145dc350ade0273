import { describe, expect, it } from "vitest";
import { percent, percentFigure, percentMargin, round } from "./numbers.ts";

describe("a share as a per cent", () => {
  it("is whole", () => {
    expect(percent(36 / 122)).toBe("30%");
  });

  it("does not call nothing what is there", () => {
    expect(percent(1 / 1000)).toBe("<1%");
    expect(percentFigure(1 / 1000)).toBe("<1");
    expect(percent(0)).toBe("0%");
  });

  it("follows the reader's locale", () => {
    expect(percent(0.3, "de")).toBe("30\u00a0%");
    // Three figures of 65 and a sign of 98, in German a space of 27, and a gap.
    expect([percentMargin("en", 100), percentMargin("de", 100)]).toEqual([301, 328]);
  });
});

describe("a coordinate", () => {
  it("has two decimals and no negative zero", () => {
    expect(round(1.23456)).toBe(1.23);
    expect(Object.is(round(-0.001), 0)).toBe(true);
  });

  it("is refused when it is not finite", () => {
    expect(() => round(Number.NaN)).toThrow(RangeError);
  });
});
