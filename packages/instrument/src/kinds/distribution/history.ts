import type { History } from "../../history.ts";

/** Version 2 says how the question is drawn; until then there were bars. Answers are the same. */
export const distributionHistory: History = {
  steps: [
    {
      spec: (stored) =>
        typeof stored === "object" && stored !== null && !Array.isArray(stored) && !("drawn" in stored)
          ? { ...stored, drawn: "bars" }
          : stored,
      own: (stored) => stored,
      crowd: (stored) => stored,
    },
  ],
};
