import { describe, expect, it } from "vitest";
import { shownOrder } from "./shown-order.ts";

describe("the order items are shown in", () => {
  it("is the respondent's own where one was drawn", () => {
    expect(shownOrder([2, 0, 1], 3)).toEqual([2, 0, 1]);
  });

  it("is the author's where none was drawn, or one that does not name every item once", () => {
    for (const order of [null, undefined, [], [0, 1], [0, 1, 1], [0, 1, 3], [0, 1, 2, 2]]) {
      expect(shownOrder(order, 3)).toEqual([0, 1, 2]);
    }
  });
});
