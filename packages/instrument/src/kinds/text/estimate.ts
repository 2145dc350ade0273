import type { Estimate } from "../../estimate.ts";
import { tallyVector, type Tally } from "../../tally.ts";

/** How many wrote something; what they wrote is in no tally. */
export function estimateText(tally: Tally): Estimate<null> {
  const [own = 0] = tallyVector(tally, "said");
  return {
    n: { own, crowd: 0, both: 0 },
    comparison: null,
    diagnostics: [],
    table: { columns: ["What", "People"], rows: [["Wrote something", own]] },
    detail: null,
  };
}
