import { describe, expect, it } from "vitest";
import { dayIn } from "./days.ts";

describe("a day", () => {
  it("is written as it is stored, whatever the time zone of the server", () => {
    expect(dayIn("en", "2024-05-03", "long")).toBe("3 May 2024");
    expect(dayIn("de", "2024-05-03", "long")).toBe("3. Mai 2024");
    expect(dayIn("de", new Date("2024-05-03T23:30:00Z"))).toBe("03.05.2024");
  });
});
