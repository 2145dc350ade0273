import { describe, expect, it } from "vitest";
import { meansAsPlaces } from "./scale-position.ts";

describe("means as places on a picture", () => {
  it("are the means themselves where the options count 1, 2, 3", () => {
    expect(meansAsPlaces([1, 2, 3], { actualMean: 1.5, predictedMean: 2.5 })).toEqual({
      actualMean: 1.5,
      predictedMean: 2.5,
    });
  });

  it("are left out for other scores and for options without an order", () => {
    expect(meansAsPlaces([-1, 0, 1], { actualMean: 0, predictedMean: 1 })).toEqual({});
    expect(meansAsPlaces([1, 2, 3], null)).toEqual({});
    expect(meansAsPlaces([1, 2, 3], undefined)).toEqual({});
  });
});
