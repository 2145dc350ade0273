import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiFigures } from "./ascii-figures.ts";

describe("figures of every script", () => {
  it.each([
    ["٢٫٥", "2.5"],
    ["٢٬٥٠٠", "2500"],
    ["۳۰٪", "30%"],
    ["९०", "90"],
    ["１２", "12"],
    ["𝟟𝟘", "70"],
    ["\u200F-٥\u200F", "-5"],
    ["10⁶", "10⁶"],
    ["2,5 Mio.", "2,5 Mio."],
  ])("%s is read as %s", (text, figures) => {
    expect(asciiFigures(text)).toBe(figures);
  });

  it("have their decimal sign in the way the reader expects", () => {
    expect(asciiFigures("٢٫٥", ",")).toBe("2,5");
  });

  it("come back from how each of these languages writes a number", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("ar-EG", "fa-IR", "hi-u-nu-deva", "th-u-nu-thai", "en-u-nu-fullwide"),
        fc.nat(1e9),
        (locale, number) => {
          const written = new Intl.NumberFormat(locale, { useGrouping: false }).format(number);
          expect(asciiFigures(written)).toBe(String(number));
        },
      ),
    );
  });
});
