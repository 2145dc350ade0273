import { defineKind } from "../../kind.ts";
import { distributionColumns } from "./columns.ts";
import { estimateDistribution } from "./estimate.ts";
import { distributionHistory } from "./history.ts";
import { distributionKindWords } from "./messages-kind.ts";
import { mirrorDistribution } from "./mirror.ts";
import { distributionSamples } from "./samples.ts";
import { simulateDistribution } from "./simulate.ts";
import { distributionAnswer, distributionCrowd, distributionSpec, type DistributionSpec } from "./spec.ts";
import { countDistribution, distributionTallyShape } from "./tally.ts";
import { describeDistribution, rewordDistribution } from "./words.ts";

export const distribution = defineKind({
  id: "distribution",
  title: distributionKindWords.en.title,
  purpose: distributionKindWords.en.purpose,
  names: distributionKindWords,
  version: 2,
  history: distributionHistory,
  spec: distributionSpec,
  blank: (): DistributionSpec => ({
    bins: ["Low", "Middle", "High"].map((label) => ({ label, detail: "" })),
    ordered: true,
    thresholds: [],
    drawn: "bars",
  }),
  own: distributionAnswer,
  crowd: distributionCrowd,
  tallyShape: distributionTallyShape,
  count: countDistribution,
  pairs: ["moments", "difference"],
  estimate: estimateDistribution,
  columns: distributionColumns,
  describe: describeDistribution,
  reword: rewordDistribution,
  // Fifteen seconds to read, three for each bin to be given its points.
  seconds: (spec) => 15 + 3 * spec.bins.length,
  samples: distributionSamples,
  shuffles: (spec) => (spec.ordered ? null : spec.bins.length),
  mirror: mirrorDistribution,
  simulate: simulateDistribution,
});
