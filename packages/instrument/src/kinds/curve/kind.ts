import { NO_HISTORY } from "../../history.ts";
import { defineKind } from "../../kind.ts";
import { curveColumns } from "./columns.ts";
import { estimateCurve } from "./estimate.ts";
import { curveFinding } from "./finding.ts";
import { curveKindWords } from "./messages-kind.ts";
import { mirrorCurve } from "./mirror.ts";
import { curveSamples } from "./samples.ts";
import { simulateCurve } from "./simulate.ts";
import { curveAnswer, curveCrowd, curveSpec, type CurveSpec } from "./spec.ts";
import { countCurve, curveTallyShape } from "./tally.ts";
import { describeCurve, rewordCurve } from "./words.ts";

export const curve = defineKind({
  id: "curve",
  title: curveKindWords.en.title,
  purpose: curveKindWords.en.purpose,
  names: curveKindWords,
  version: 1,
  history: NO_HISTORY,
  spec: curveSpec,
  blank: (): CurveSpec => ({
    series: [
      { label: "First curve", detail: "", monotone: "none" },
      { label: "Second curve", detail: "", monotone: "none" },
    ],
    horizons: [
      { label: "now", at: 0 },
      { label: "+5 years", at: 5 },
      { label: "+10 years", at: 10 },
    ],
    low: { label: "nothing", detail: "" },
    high: { label: "everything", detail: "" },
    pairs: [{ first: 0, second: 1 }],
  }),
  own: curveAnswer,
  crowd: curveCrowd,
  crowdTarget: () => "median",
  tallyShape: curveTallyShape,
  count: countCurve,
  estimate: estimateCurve,
  finding: curveFinding,
  columns: curveColumns,
  describe: describeCurve,
  reword: rewordCurve,
  // Twenty seconds to read the curves and their scale, four for each point.
  seconds: ({ series, horizons }) => 20 + 4 * series.length * horizons.length,
  samples: curveSamples,
  mirror: mirrorCurve,
  simulate: simulateCurve,
});
