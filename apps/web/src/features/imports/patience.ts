import type { ProblemId } from "@plumbline/api/errors";

/** Problems that may be gone a moment later: the request did not arrive, or the database did not answer. */
const PASSING: readonly (ProblemId | "offline")[] = ["offline", "unavailable"];

/** How long to wait before the second and the third try. */
const WAITS_MS = [1000, 3000];

export function isPassing(problem: ProblemId | "offline"): boolean {
  return PASSING.includes(problem);
}

/** Does something up to three times, as long as only a passing problem is in the way. */
export async function patiently<Result>(
  task: () => Promise<Result>,
  problemOf: (error: unknown) => ProblemId | "offline",
  wait: (milliseconds: number) => Promise<void>,
): Promise<Result> {
  for (const pause of WAITS_MS) {
    try {
      return await task();
    } catch (error) {
      if (!isPassing(problemOf(error))) throw error;
      await wait(pause);
    }
  }
  return task();
}
