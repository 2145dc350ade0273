import { describe, expect, it } from "vitest";
import type { ProblemId } from "@plumbline/api/errors";
import { patiently } from "./patience.ts";

/** Fails with the given problems, one try after another, and then succeeds. */
function failing(...problems: (ProblemId | "offline")[]) {
  const waits: number[] = [];
  let tries = 0;
  const result = patiently(
    async () => {
      const problem = problems[tries++];
      if (problem) throw new Error(problem);
      return "sent";
    },
    (error) => (error as Error).message as ProblemId,
    async (milliseconds) => void waits.push(milliseconds),
  );
  return { result, waits, tries: () => tries };
}

describe("sending a part", () => {
  it("is tried again while the server cannot be reached", async () => {
    const { result, waits } = failing("offline", "unavailable");
    await expect(result).resolves.toBe("sent");
    expect(waits).toEqual([1000, 3000]);
  });

  it("is given up after the third try", async () => {
    const { result, tries } = failing("offline", "offline", "offline");
    await expect(result).rejects.toThrow("offline");
    expect(tries()).toBe(3);
  });

  it("is not tried again where the answer would be the same", async () => {
    const { result, waits, tries } = failing("invalid");
    await expect(result).rejects.toThrow("invalid");
    expect([tries(), waits]).toEqual([1, []]);
  });
});
