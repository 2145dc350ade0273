import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidEmailError, normalizeEmail } from "./email-address.ts";

describe("an e-mail address", () => {
  it.each([
    ["Ada.Lovelace@Example.ORG", "ada.lovelace@example.org"],
    ["o'brien+survey@mail.example.org", "o'brien+survey@mail.example.org"],
    // FULLWIDTH COMMERCIAL AT and full-width letters are what a mail server would fold them to.
    ["ada＠ｅxample.org", "ada@example.org"],
    // KELVIN SIGN
    ["\u212Aelvin@example.org", "kelvin@example.org"],
    ["ada@xn--bcher-kva.example", "ada@xn--bcher-kva.example"],
    ["root@localhost", "root@localhost"],
  ])("%s is stored as %s", (typed, stored) => {
    expect(normalizeEmail(typed)).toBe(stored);
  });

  it.each([
    ["two recipients behind a full-width at", "victim@example.org＠evil.example"],
    ["a quoted address before the domain", '"attacker@evil.example"@victim.example'],
    ["a comma list", "victim@example.org,attacker@evil.example"],
    ["a full-width comma list", "victim@example.org，attacker@evil.example"],
    ["a comma in the domain", "ada@example.org,evil.example"],
    ["a group", "team:ada@example.org;"],
    ["a display name", "Ada <ada@example.org>"],
    ["a comment", "ada(comment)@example.org"],
    ["a space", "ada @example.org"],
    ["a trailing newline", "ada@example.org\n"],
    ["a header injection", "ada@example.org\r\nBcc: attacker@evil.example"],
    ["a NUL", "ada@example.org\0"],
    ["a zero-width space", "ada\u200B@example.org"],
    ["a dotless i", "ıda@example.org"],
    ["an internationalised domain that was not encoded", "ada@bücher.example"],
    ["an address literal", "ada@[127.0.0.1]"],
    ["no domain", "ada@"],
    ["no local part", "@example.org"],
    ["a dot at the end of the domain", "ada@example.org."],
    ["two dots in a row", "a..b@example.org"],
    ["a hyphen at the edge of a label", "ada@-example.org"],
    [
      "an address of 255 characters",
      `${"a".repeat(60)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(11)}`,
    ],
    ["a local part of 65 characters", `${"a".repeat(65)}@example.org`],
    ["a number", 7],
    ["nothing", undefined],
  ])("is refused when it is %s", (_, typed) => {
    expect(() => normalizeEmail(typed)).toThrow(InvalidEmailError);
  });

  it("takes 254 characters", () => {
    const longest = `${"a".repeat(60)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(10)}`;
    expect(longest).toHaveLength(254);
    expect(normalizeEmail(longest)).toBe(longest);
  });

  it("is, whatever was typed, either refused or one plain address that normalises to itself", () => {
    const pieces = fc.constantFrom(
      "@",
      "＠",
      ".",
      ",",
      "<",
      ">",
      '"',
      " ",
      "\n",
      "\0",
      ";",
      ":",
      "(",
      "\\",
      "[",
      "é",
      "ﬀ",
      "\u200B",
      "A",
      "b",
      "7",
      "-",
      "'",
    );
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join("")),
      fc.emailAddress(),
      fc
        .tuple(fc.emailAddress(), fc.string({ unit: "binary", maxLength: 3 }), fc.nat(60))
        .map(([address, extra, at]) => address.slice(0, at) + extra + address.slice(at)),
    );
    fc.assert(
      fc.property(typed, (text) => {
        let address: string;
        try {
          address = normalizeEmail(text);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidEmailError);
          return;
        }
        // eslint-disable-next-line no-control-regex
        expect(address).not.toMatch(/[^\x21-\x7e]|[A-Z"(),:;<>[\\\]]/);
        expect(address.split("@")).toHaveLength(2);
        expect(address.length).toBeLessThanOrEqual(254);
        expect(normalizeEmail(address)).toBe(address);
      }),
      { numRuns: 10_000 },
    );
  });
});
