import { describe, expect, it } from "vitest";
import { decimal, fullP, shortP, signed } from "./numbers.ts";

describe("numbers as they are read", () => {
  it("have two decimals and a true minus sign, and zero has no sign", () => {
    expect([decimal(2.066), decimal(-0.426), decimal(-0.001)]).toEqual(["2.07", "−0.43", "0.00"]);
    expect([signed(0.951), signed(-0.426), signed(0.004), signed(-0.004)]).toEqual([
      "+0.95",
      "−0.43",
      "0.00",
      "0.00",
    ]);
  });

  it("are p-values of no more digits than are read", () => {
    expect([7.1e-14, 0.00034, 0.0011, 0.0058, 0.025, 0.206, 1].map(shortP)).toEqual([
      "< .0001",
      ".0003",
      ".001",
      ".006",
      ".025",
      ".21",
      "1.00",
    ]);
  });

  it("are never rounded to or across the level of .05", () => {
    expect([shortP(0.0496), shortP(0.05), shortP(0.0504)]).toEqual([".0496", ".0500", ".0504"]);
  });

  it("are in tables written out however small they are", () => {
    expect([7.1325e-14, 0.00033812, 0.0011495, 0.206].map(fullP)).toEqual([
      "7.1e-14",
      "0.00034",
      "0.0011",
      "0.2060",
    ]);
  });
});
