import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifier } from "@plumbline/instrument/question";
import { freeIdentifier, identifierFrom } from "./identifiers.ts";

describe("an id made from a text", () => {
  it("is its words in lower case, joined by underscores", () => {
    expect(identifierFrom("Pausing deserves support!")).toBe("pausing_deserves_support");
  });

  it("ends with a whole word where the text is long", () => {
    expect(identifierFrom("Alignment research that may also advance capability")).toBe(
      "alignment_research_that_may_also",
    );
  });

  it("leaves accents and apostrophes out", () => {
    expect(identifierFrom("Bézier’s naïve question")).toBe("beziers_naive_question");
  });

  it("starts with a letter where the text starts with a number", () => {
    expect(identifierFrom("2030 targets")).toBe("q_2030_targets");
  });

  it("is “question” where the text has no letter of the alphabet", () => {
    expect(identifierFrom("质问 ???")).toBe("question");
  });

  it("is none that JavaScript or the columns of experiments have taken", () => {
    expect(identifierFrom("Constructor")).toBe("q_constructor");
    expect(identifierFrom("Arm of the robot")).toBe("q_arm_of_the_robot");
    expect(identifierFrom("Army")).toBe("army");
  });

  it("is always an id the instrument accepts", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) => identifier.safeParse(identifierFrom(text)).success,
      ),
    );
  });
});

describe("a free id", () => {
  it("is the one that is wanted, if nobody has it", () => {
    expect(freeIdentifier("years", new Set(["work"]))).toBe("years");
  });

  it("counts up from two", () => {
    expect(freeIdentifier("years", new Set(["years", "years_2"]))).toBe("years_3");
  });

  it("stays within the 48 characters an id may have", () => {
    const longest = "a".repeat(48);
    const free = freeIdentifier(longest, new Set([longest]));
    expect(free).toBe(`${"a".repeat(46)}_2`);
    expect(identifier.safeParse(free).success).toBe(true);
  });
});
