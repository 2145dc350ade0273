import { NO_HISTORY } from "../../history.ts";
import { defineKind } from "../../kind.ts";
import { planeColumns } from "./columns.ts";
import { planeConditions } from "./conditions.ts";
import { estimatePlane } from "./estimate.ts";
import { planeFinding } from "./finding.ts";
import { planeKindWords } from "./messages-kind.ts";
import { mirrorPlane } from "./mirror.ts";
import { planeSamples } from "./samples.ts";
import { simulatePlane } from "./simulate.ts";
import { planeAnswer, planeCrowd, planeSpec, type PlaneSpec } from "./spec.ts";
import { countPlane, planeTallyShape } from "./tally.ts";
import { describePlane, rewordPlane } from "./words.ts";

export const plane = defineKind({
  id: "plane",
  title: planeKindWords.en.title,
  purpose: planeKindWords.en.purpose,
  names: planeKindWords,
  version: 1,
  history: NO_HISTORY,
  spec: planeSpec,
  blank: (): PlaneSpec => ({
    x: { title: "Effect on alignment", low: "harms alignment", high: "improves alignment" },
    y: { title: "Effect on capability", low: "lowers capability", high: "raises capability" },
    quadrants: { lowHigh: "", highHigh: "", lowLow: "", highLow: "" },
  }),
  own: planeAnswer,
  crowd: planeCrowd,
  crowdTarget: () => "mean",
  tallyShape: planeTallyShape,
  count: countPlane,
  pairs: ["differenceX", "differenceY"],
  estimate: estimatePlane,
  finding: planeFinding,
  columns: planeColumns,
  describe: describePlane,
  reword: rewordPlane,
  // Two scales to read and to weigh, and one place to point at.
  seconds: () => 25,
  samples: planeSamples,
  conditions: planeConditions,
  mirror: mirrorPlane,
  simulate: simulatePlane,
});
